import type { SourceArticle } from "../../model/article.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { parseHtml } from "../html/parse-html.ts"
import type { Reading } from "../reading.ts"
import { readMedia } from "./media/read-media.ts"
import { readMeta } from "./meta/read-meta.ts"
import { readBody } from "./read-body.ts"

/** Reads the article of an HTML page. Runs as long as it takes: `page-reader.ts` bounds it. */
export const readPage = (html: string, { url }: { url: string | null; now: Date }): Result<Reading> => {
  const document = parseHtml(html)
  const { base, leadImage, nodes, tags, ...meta } = readMeta(document, { url })
  const media = readMedia({ document, meta: tags, nodes, url, base, leadImage })
  const articleBody = readBody(document, meta.headline)
  if (articleBody === "") return refused("UNREADABLE", "The page holds no article text.", ["html"])
  return ok({ ...present(meta), articleBody, media })
}

/** Without what the page does not say. */
const present = (meta: { [Key in keyof SourceArticle]?: SourceArticle[Key] | null }): Partial<SourceArticle> =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null)) as Partial<SourceArticle>
