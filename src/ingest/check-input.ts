import { canonicalUrl, LONGEST_URL } from "../lib/canonical-url.ts"
import { languageTag } from "../lib/language-tag.ts"
import { readDateTime } from "../lib/read-date-time.ts"
import { type ArticleInput, type ContentKey, contentKeys } from "../model/article-input.ts"
import type { FeedEntry } from "../model/feed.ts"
import type { InputError } from "../model/input-error.ts"
import { isNewsTime } from "./choose-date.ts"

/** UTF-16 units of one article's content. */
export const LONGEST_CONTENT = 2_000_000
/** UTF-16 units, or bytes, of a page, a feed or a list, most of which is no text. */
const LONGEST_DOCUMENT = 15 << 20
/** UTF-16 units of a line such as a headline. */
export const LONGEST_FIELD = 10_000
/** Keywords, or pictures, of one article. */
export const MOST_ITEMS = 500
const LINES = ["id", "headline", "abstract", "byline", "articleSection", "publisher", "inLanguage"] as const

const MOST: Partial<Record<ContentKey, number>> = {
  html: LONGEST_DOCUMENT,
  feed: LONGEST_DOCUMENT,
  ninjs: LONGEST_DOCUMENT,
  bytesBase64: Math.ceil((LONGEST_DOCUMENT * 4) / 3),
}

const error = (code: InputError["code"], message: string, ...path: string[]): InputError => ({ code, message, path })

const contentErrors = (input: ArticleInput): InputError[] => {
  const present = contentKeys.filter((key) => input[key] !== undefined && input[key] !== null)
  const [key] = present
  if (!key || present.length > 1)
    return [
      error(
        "INVALID",
        `Give exactly one of ${contentKeys.join(", ")}; ${present.length ? `${present.join(" and ")} are given` : "none is given"}.`,
      ),
    ]
  const content = input[key]
  if (typeof content !== "string") return []
  const most = MOST[key] ?? LONGEST_CONTENT
  if (content.length > most)
    return [error("TOO_LONG", `${key} is ${content.length} characters long; at most ${most} are accepted.`, key)]
  return content.trim() === "" ? [error("INVALID", `${key} is empty.`, key)] : []
}

const dateErrors = (input: ArticleInput, now: Date): InputError[] =>
  (["datePublished", "dateModified"] as const).flatMap((key) => {
    const written = input[key]
    if (written === undefined || written === null) return []
    const shown = JSON.stringify(written.slice(0, 60))
    const date = readDateTime(written)
    if (!date)
      return [
        error("INVALID", `${key} ${shown} is not a date; write it as ISO 8601, such as 2021-08-31T10:00:00Z.`, key),
      ]
    return isNewsTime(date, now)
      ? []
      : [error("INVALID", `${key} ${shown} cannot be right: it lies ahead, or before the year 1600.`, key)]
  })

const urlErrors = ({ url, html, feed, bytesBase64 }: ArticleInput): InputError[] => {
  // A page and a feed say themselves where they live: an odd address beside them is no more than a label.
  if (!url || canonicalUrl(url) || html || feed || bytesBase64) return []
  return url.length > LONGEST_URL
    ? [error("TOO_LONG", `url is longer than ${LONGEST_URL} characters.`, "url")]
    : [error("INVALID", "url is not an absolute http or https address.", "url")]
}

const fieldErrors = (input: ArticleInput): InputError[] => [
  ...LINES.filter((key) => (input[key]?.length ?? 0) > LONGEST_FIELD).map((key) =>
    error("TOO_LONG", `${key} is longer than ${LONGEST_FIELD} characters.`, key),
  ),
  ...(["keywords", "media"] as const)
    .filter((key) => (input[key]?.length ?? 0) > MOST_ITEMS)
    .map((key) => error("TOO_MANY", `${key} has more than ${MOST_ITEMS} items.`, key)),
  ...urlErrors(input),
  ...(input.inLanguage && !languageTag(input.inLanguage)
    ? [error("INVALID", "inLanguage is not a BCP 47 tag, such as en or pt-BR.", "inLanguage")]
    : []),
]

/** Everything that is wrong with an input before it is read, empty when nothing is. */
export const checkInput = (input: ArticleInput, now: Date): InputError[] => [
  ...contentErrors(input),
  ...dateErrors(input, now),
  ...fieldErrors(input),
]

/** What is too long of an entry of a feed to be an article. */
export const entryErrors = ({ title, summary, content }: FeedEntry): InputError[] => {
  const tooLong = (what: string, text: string | null, most: number) =>
    text !== null && text.length > most
      ? [error("TOO_LONG", `The ${what} of an entry is ${text.length} characters long; at most ${most} are accepted.`)]
      : []
  return [...tooLong("title", title, LONGEST_FIELD), ...tooLong("text", content ?? summary, LONGEST_CONTENT)]
}
