import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"

const HEADING = /^ {0,3}#{1,6} +(.*?)(?: +#+)?$/
const IMAGE_LINE = /^ *!\[([^\]\n]{0,500})\]\((\S{1,2000}?)(?: +"([^"\n]{0,500})")?\) *$/
const IMAGE = /!\[([^[\]\n]{0,500})\]\([^()\n]{0,2000}\)/g
const LINK = /\[([^[\]\n]{1,500})\]\((?:https?:|\/|#|mailto:)[^()\s]{0,2000}(?: +"[^"\n]{0,500}")?\)/g
const STRONG = /(?<![\p{L}\p{N}*_\\])(\*\*|__)(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/

/** Whether a text marks its headings as Markdown does: the first line, or two of them. */
const isMarkdown = (lines: readonly string[]): boolean =>
  HEADING.test(lines.find((line) => line.trim() !== "") ?? "") || lines.filter((line) => HEADING.test(line)).length > 1

const plainLine = (line: string): string =>
  (HEADING.exec(line)?.[1] ?? line)
    .replace(/^ {0,3}> ?/, "")
    .replace(IMAGE, "$1")
    .replace(LINK, "$1")
    .replace(STRONG, "$2")
    .replace(EMPHASIS, "$2")

/** A Markdown text without its marks, the pictures on lines of their own apart; any other text as it is. */
export const plainOfMarkdown = (text: string): { text: string; media: MediaDraft[] } => {
  const lines = text.split("\n")
  if (!isMarkdown(lines)) return { text, media: [] }
  const media: MediaDraft[] = []
  const kept = lines.flatMap((line) => {
    const [, alternative, address, title] = IMAGE_LINE.exec(line) ?? []
    const contentUrl = absoluteUrl(address ?? null, null)
    if (contentUrl) {
      const words = { alternativeText: alternative?.trim() || null, caption: title?.trim() || null }
      media.push({ ...mediaOf("IMAGE"), contentUrl, ...words })
      return []
    }
    // A heading is a paragraph of its own.
    return RULE.test(line) ? [""] : HEADING.test(line) ? ["", plainLine(line), ""] : [plainLine(line)]
  })
  return { text: kept.join("\n"), media }
}
