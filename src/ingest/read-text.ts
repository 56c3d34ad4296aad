import { normalizeText } from "../lib/normalize-text.ts"
import { readDateTime } from "../lib/read-date-time.ts"
import { cutAtWord, sentences, wordCount } from "../lib/text.ts"
import type { DateSignal } from "../model/article.ts"
import { monthDayBefore } from "./month-day-before.ts"
import type { Reading } from "./reading.ts"
import { bareLine } from "./text/bare-line.ts"
import { readDateLine } from "./text/read-date-line.ts"
import { readDateline } from "./text/read-dateline.ts"
import { readHeader } from "./text/read-header.ts"
import { removePointers } from "./text/remove-pointers.ts"
import { splitParagraphs } from "./text/split-paragraphs.ts"
import { takeCaptions } from "./text/take-captions.ts"

const LONGEST_HEADLINE = 160
const MADE_HEADLINE = 110
const BYLINE = /^(?:written |reported |story |words )?by:? \p{Lu}[^.!?]{2,120}$/iu

/** A headline for a text that has none: its first sentence, cut at a word. */
export const headlineFrom = (body: string): string => {
  const top = body.trimStart().slice(0, 2_000)
  const [first] = sentences(top)
  return first ? cutAtWord(top.slice(first.start, first.end), MADE_HEADLINE) : ""
}

const isHeadline = (line: string, next: string | undefined): boolean =>
  line.length <= LONGEST_HEADLINE &&
  next !== undefined &&
  (next.length > line.length || BYLINE.test(next) || readDateLine(next) !== null) &&
  wordCount(line) >= 2 &&
  !/[.,;:…]["”’]?$/.test(line) &&
  !BYLINE.test(line)

/** "World news" above the headline proper. */
const isKicker = (line: string, next: string | undefined, afterNext: string | undefined): boolean =>
  next !== undefined &&
  wordCount(line) <= 3 &&
  wordCount(next) > wordCount(line) &&
  !BYLINE.test(next) &&
  isHeadline(next, afterNext)

const AGE_LINE = /^(?:published|updated|posted)? ?(?:an?|\d{1,3}) (?:minute|hour|day|week)s? ago$/i

type Top = {
  section: string | null
  headline: string | null
  byline: string | null
  signals: DateSignal[]
  dateModified: string | null
  rest: string[]
}

/**
 * Takes the headline, the byline and standing date lines off the top of the paragraphs, in whatever order they come.
 * Where the headline is `known`, a line is taken for it only when it repeats it: others are subheadings.
 */
const readTop = (paragraphs: readonly string[], known: string | null): Top => {
  const top: Top = {
    section: null,
    headline: null,
    byline: null,
    signals: [],
    dateModified: null,
    rest: [...paragraphs],
  }
  while (top.rest.length > 0) {
    const [line, next] = [top.rest[0]!, top.rest[1]]
    const dateLine = readDateLine(line)
    if (dateLine) {
      if (dateLine.isUpdate) top.dateModified ??= dateLine.date
      else top.signals.push({ source: "TEXT", value: dateLine.date, chosen: false })
      top.rest.splice(0, 1, ...(dateLine.rest ? [dateLine.rest] : []))
    } else if (AGE_LINE.test(line)) top.rest.shift()
    else if (known !== null && bareLine(line) === bareLine(known)) top.rest.shift()
    else if (
      known === null &&
      !top.headline &&
      !top.section &&
      isHeadline(line, next) &&
      isKicker(line, next, top.rest[2])
    )
      top.section = top.rest.shift()!
    else if (!top.byline && next !== undefined && BYLINE.test(line)) top.byline = top.rest.shift()!
    else if (known === null && !top.headline && !readDateline(line) && isHeadline(line, next))
      top.headline = top.rest.shift()!
    else break
  }
  return top
}

const signalOf = (value: string | null): DateSignal[] => (value ? [{ source: "TEXT", value, chosen: false }] : [])

/**
 * Reads raw text as scraped: header block, date line, headline, byline, dateline and captions are parted from the body.
 * `near` is a time shortly after publication; it completes days that the text names without their year. `headline` is
 * the one that the sender gives beside the text.
 */
export const readText = (raw: string, near: Date, headline: string | null = null): Reading => {
  const { fields, rest } = readHeader(normalizeText(raw))
  const { paragraphs, media } = takeCaptions(splitParagraphs(rest))
  const top = readTop(
    paragraphs.map(removePointers).filter((paragraph) => paragraph !== ""),
    headline ?? fields.headline ?? null,
  )
  const dateline = readDateline(top.rest[0] ?? "")
  const body = dateline ? [dateline.rest, ...top.rest.slice(1)] : top.rest
  const articleBody = body.filter((paragraph) => paragraph !== "").join("\n\n")
  const stated = (fields.datePublished && readDateTime(fields.datePublished)) || null
  const reported = dateline?.day ? monthDayBefore(dateline.day, stated ? new Date(stated) : near) : null
  return {
    headline: fields.headline ?? top.headline ?? headlineFrom(articleBody),
    abstract: fields.abstract ?? null,
    articleBody,
    byline: fields.byline ?? top.byline,
    articleSection: fields.articleSection ?? top.section,
    keywords: (fields.keywords ?? "")
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
    inLanguage: fields.inLanguage ?? null,
    dateline: dateline?.text ?? null,
    dateModified: (fields.dateModified && readDateTime(fields.dateModified)) || top.dateModified,
    dateSignals: [...signalOf(stated), ...top.signals, ...signalOf(reported)],
    url: fields.url ?? null,
    publisher: fields.publisher ?? null,
    media,
  }
}
