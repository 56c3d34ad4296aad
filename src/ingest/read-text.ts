import { normalizeText } from "../lib/normalize-text.ts"
import { cutAtWord, sentences } from "../lib/text.ts"
import type { DateSignal } from "../model/article.ts"
import { monthDayBefore } from "./month-day-before.ts"
import type { Reading } from "./reading.ts"
import { plainOfMarkdown } from "./text/plain-of-markdown.ts"
import { readDateline } from "./text/read-dateline.ts"
import { readHeader } from "./text/read-header.ts"
import { readTop } from "./text/read-top.ts"
import { readWrittenDate } from "./text/read-written-date.ts"
import { removePointers } from "./text/remove-pointers.ts"
import { splitParagraphs } from "./text/split-paragraphs.ts"
import { takeCaptions } from "./text/take-captions.ts"

const MADE_HEADLINE = 110

/** A headline for a text that has none: its first sentence, cut at a word. */
export const headlineFrom = (body: string): string => {
  const top = body.trimStart().slice(0, 2_000)
  const [first] = sentences(top)
  return first ? cutAtWord(top.slice(first.start, first.end), MADE_HEADLINE) : ""
}

const isAddress = (text: string | undefined): text is string => /^https?:\/\/\S+$/i.test(text ?? "")

const signalOf = (value: string | null): DateSignal[] => (value ? [{ source: "TEXT", value, chosen: false }] : [])

/**
 * Reads raw text as scraped: header block, date line, headline, byline, dateline and captions are parted from the body.
 * `near` is a time shortly after publication; it completes days that the text names without their year. `headline` is
 * the one that the sender gives beside the text.
 */
export const readText = (raw: string, near: Date, headline: string | null = null): Reading => {
  const { fields, rest } = readHeader(normalizeText(raw))
  const plain = plainOfMarkdown(rest)
  const { paragraphs, media } = takeCaptions(splitParagraphs(plain.text))
  const top = readTop(
    paragraphs.map(removePointers).filter((paragraph) => paragraph !== ""),
    headline ?? fields.headline ?? null,
  )
  const dateline = readDateline(top.rest[0] ?? "")
  const body = dateline ? [dateline.rest, ...top.rest.slice(1)] : top.rest
  const articleBody = body.filter((paragraph) => paragraph !== "").join("\n\n")
  const stated = (fields.datePublished && readWrittenDate(fields.datePublished)) || null
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
    dateModified: (fields.dateModified && readWrittenDate(fields.dateModified)) || top.dateModified,
    dateSignals: [...signalOf(stated), ...top.signals, ...signalOf(reported)],
    // A source is named, or linked.
    url: fields.url ?? (isAddress(fields.publisher) ? fields.publisher : null),
    publisher: isAddress(fields.publisher) ? null : (fields.publisher ?? null),
    media: [...plain.media, ...media],
  }
}
