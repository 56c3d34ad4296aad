import { decodeHTMLStrict } from "entities/decode"
import { oneLine } from "../../lib/normalize-text.ts"
import { blockText } from "./block-text.ts"
import { parseHtml } from "./parse-html.ts"

const MARKUP = /<[a-zA-Z!/?]/

/** The text of an HTML fragment, paragraphs parted by a blank line. No markup is left of it, and nothing that runs. */
export const textOfHtml = (html: string): string =>
  MARKUP.test(html) ? blockText(parseHtml(html).body) : decodeHTMLStrict(html).replace(/\s+/g, " ").trim()

/** The same on one line, for headlines and names. */
export const lineOfHtml = (html: string): string => oneLine(textOfHtml(html))
