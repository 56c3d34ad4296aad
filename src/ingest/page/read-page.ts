import type { SourceArticle } from "../../model/article.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { parseHtml } from "../html/parse-html.ts"
import type { Reading } from "../reading.ts"
import { readMedia } from "./media/read-media.ts"
import { readMeta } from "./meta/read-meta.ts"
import { readBody } from "./read-body.ts"
import { isLoginForm, whyUnreadable } from "./why-unreadable.ts"

/** UTF-16 units of text. Beside a form to log in, less is no article. */
const LEAST_BESIDE_LOGIN = 200
const LONGEST_BODY = 2_000_000

/** Reads the article of an HTML page. Runs as long as it takes: `page-reader.ts` bounds it. */
export const readPage = (html: string, { url }: { url: string | null; now: Date }): Result<Reading> => {
  const document = parseHtml(html)
  const { base, leadImage, nodes, tags, ...meta } = readMeta(document, { url })
  const media = readMedia({ document, meta: tags, nodes, url, base, leadImage })
  const why = whyUnreadable(document)
  const isLogin = isLoginForm(document)
  const articleBody = readBody(document, meta.headline)
  if (articleBody === "" || (isLogin && articleBody.length < LEAST_BESIDE_LOGIN))
    return refused("UNREADABLE", why, ["html"])
  if (articleBody.length > LONGEST_BODY)
    return refused(
      "TOO_LONG",
      `The text of the page is ${articleBody.length} characters long; at most ${LONGEST_BODY} are accepted.`,
      ["html"],
    )
  return ok({ ...present(meta), articleBody, media })
}

/** Without what the page does not say. */
const present = (meta: { [Key in keyof SourceArticle]?: SourceArticle[Key] | null }): Partial<SourceArticle> =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null)) as Partial<SourceArticle>
