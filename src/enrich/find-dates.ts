import { type Day, dateOf, dayOfIso, monthOf, yearOf } from "../lib/calendar.ts"
import { type Span, sentences } from "../lib/text.ts"
import type { DateMention } from "../model/article.ts"
import { absoluteDates } from "./dates/absolute-dates.ts"
import { clockBeside } from "./dates/clock-times.ts"
import type { DateRule, Tense } from "./dates/date-rule.ts"
import { holidayDates } from "./dates/holiday-dates.ts"
import { aheadIn, rulesForLanguage } from "./dates/other-languages.ts"
import { periodDates } from "./dates/period-dates.ts"
import { isWithin, quotedSpans } from "./dates/quoted-spans.ts"
import { relativeDates } from "./dates/relative-dates.ts"
import { tenseAt } from "./dates/tense.ts"
import { weekdayDates } from "./dates/weekday-dates.ts"
import { publishedDay } from "./published-day.ts"
import type { EnrichStep } from "./step.ts"

const ENGLISH: readonly DateRule[] = [
  ...absoluteDates,
  ...weekdayDates,
  ...relativeDates,
  ...periodDates,
  ...holidayDates,
]
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/
/** How far back "the same day" and "that year" may point. */
const LAST_REACH = 1_000
const LONGEST_SENTENCE = 400

type Candidate = Span & { rule: DateRule; parts: Record<string, string | undefined> }

/** Every match of every rule, in the order of the text; of those that begin together the longest first. */
const candidatesIn = (text: string, rules: readonly DateRule[]): Candidate[] => {
  const lower = text.toLowerCase()
  const isPossible = ({ needs }: DateRule) => needs.length === 0 || needs.some((word) => lower.includes(word))
  return rules
    .filter(isPossible)
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        rule,
        parts: match.groups ?? {},
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What the text has said of dates up to the point that is being read. */
class Reader {
  readonly mentions: DateMention[] = []
  private readonly years = new Map<string, number>()
  private lastDay: { day: Day; at: number } | null = null
  private lastYear: { year: number; at: number } | null = null

  constructor(
    private readonly text: string,
    private readonly published: Day,
    private readonly language: string,
  ) {}

  read(candidate: Candidate, sentence: Span): void {
    const edtf = candidate.rule.read(candidate.parts, {
      published: this.published,
      tense: this.tenseOf(candidate, sentence),
      lastDay: this.lastDay && candidate.start - this.lastDay.at < LAST_REACH ? this.lastDay.day : null,
      lastYear: this.lastYear && candidate.start - this.lastYear.at < LAST_REACH ? this.lastYear.year : null,
      yearOfDate: (month, day) => this.years.get(`${month}-${day}`) ?? null,
    })
    if (edtf === null) return
    this.remember(edtf, candidate)
    const beside = this.language === "en" && DAY_FORM.test(edtf) ? clockBeside(this.text, candidate) : null
    const clock = beside && beside.start >= (this.mentions.at(-1)?.end ?? 0) ? beside : null
    const span = clock ?? candidate
    this.mentions.push({
      start: span.start,
      end: span.end,
      text: this.text.slice(span.start, span.end),
      edtf: clock ? `${edtf}T${clock.time}` : edtf,
    })
  }

  private tenseOf(at: Span, sentence: Span): Tense {
    if (this.language === "en") return tenseAt(this.text, at, sentence)
    return aheadIn[this.language]?.test(this.text.slice(sentence.start, sentence.end).slice(0, LONGEST_SENTENCE))
      ? "FUTURE"
      : null
  }

  private remember(edtf: string, { parts, start, end }: Candidate): void {
    if (/^\d{4}(?![\dX/])/.test(edtf)) this.lastYear = { year: +edtf.slice(0, 4), at: start }
    const day = DAY_FORM.test(edtf) ? dayOfIso(edtf) : null
    if (day === null) return
    // "Thursday's attack" rather names the attack than the day that the text is at.
    const names = /^['’]s\b/.test(this.text.slice(end, end + 3))
    if (!names || !this.lastDay || start - this.lastDay.at > LAST_REACH) this.lastDay = { day, at: start }
    if (parts.year) this.years.set(`${monthOf(day)}-${dateOf(day)}`, yearOf(day))
  }
}

/**
 * The dates that a text speaks of, in its order and without overlap, each in EDTF as exact as the words. What is relative
 * counts from the day of publication; inside quotation marks it is left out, since nobody knows when it was spoken.
 */
export const datesIn = (text: string, datePublished: string, inLanguage: string | null = "en"): DateMention[] => {
  const published = dayOfIso(datePublished)
  if (published === null) return []
  const language = (inLanguage ?? "en").slice(0, 2).toLowerCase()
  const reader = new Reader(text, published, language)
  const quoted = quotedSpans(text)
  const inOrder = sentences(text)
  let [sentence, skippedTo] = [0, 0]
  for (const candidate of candidatesIn(text, language === "en" ? ENGLISH : rulesForLanguage(language))) {
    if (candidate.start < Math.max(skippedTo, reader.mentions.at(-1)?.end ?? 0)) continue
    if (candidate.rule.isDeictic && isWithin(quoted, candidate.start)) {
      // Nor is the "April" of a quoted "last April" a date of its own.
      skippedTo = candidate.end
      continue
    }
    while (sentence < inOrder.length - 1 && inOrder[sentence]!.end <= candidate.start) sentence++
    reader.read(candidate, inOrder[sentence] ?? candidate)
  }
  return reader.mentions
}

/** Finds the dates in the body. Does nothing without a date of publication to count from. */
export const findDates: EnrichStep = {
  name: "find-dates",
  version: 3,
  description: "Finds the dates that the body speaks of and anchors them on the day of publication.",
  run: (article) => {
    const day = publishedDay(article)
    return day ? { ...article, dates: datesIn(article.articleBody, day, article.inLanguage) } : article
  },
}
