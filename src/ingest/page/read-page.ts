import { ok, type Result, refused } from "../../model/input-error.ts"
import { parseHtml } from "../html/parse-html.ts"
import type { Reading } from "../reading.ts"
import { readBody } from "./read-body.ts"

/** Reads the article of an HTML page. Runs as long as it takes: `page-reader.ts` bounds it. */
export const readPage = (html: string, _options: { url: string | null; now: Date }): Result<Reading> => {
  const document = parseHtml(html)
  const articleBody = readBody(document, null)
  if (articleBody === "") return refused("UNREADABLE", "The page holds no article text.", ["html"])
  return ok({ articleBody })
}
