import { addMonths, type Day, isoDay, isoMonth, monthOf, weekdayOf, yearOf } from "../../lib/calendar.ts"
import { monthNumber } from "../../lib/month-names.ts"
import { COUNT_PATTERN, countOf } from "./count-words.ts"
import { type DateContext, type DateRule, rule } from "./date-rule.ts"

type Read = DateRule["read"]

const deictic = (source: string, read: Read, ...needs: string[]) =>
  rule(source, read, { deictic: true, flags: "i", needs })
const shift = (word: string) =>
  /^(?:last|past|previous)$/i.test(word) ? -1 : /^(?:next|coming|following)$/i.test(word) ? 1 : 0

/** The point that lies `count` units from a day, no more exact than its unit; days for days and weeks. */
const pointAway = (from: Day, count: number, unit: string): string => {
  if (/^day/i.test(unit)) return isoDay(from + count)
  if (/^week/i.test(unit)) return isoDay(from + count * 7)
  if (/^month/i.test(unit)) return isoMonth(yearOf(from), monthOf(from) + count)
  return String(yearOf(from) + count * (/^decade/i.test(unit) ? 10 : 1))
}

const ago: Read = (p, c) => {
  const count = countOf(p.count!)
  return count === null ? null : pointAway(c.published, -count, p.unit!)
}

/** "two days earlier" counts from the day spoken of last, "a year later" from the year; "a year earlier" from publication. */
const fromStory: Read = (p, c) => {
  const count = countOf(p.count!)
  const isEarlier = /earlier|before|previously/i.test(p.way!)
  if (count === null) return null
  if (/^(?:day|week)/i.test(p.unit!))
    return c.lastDay === null ? null : pointAway(c.lastDay, isEarlier ? -count : count, p.unit!)
  if (isEarlier) return pointAway(c.published, -count, p.unit!)
  return /^year/i.test(p.unit!) && c.lastYear !== null ? String(c.lastYear + count) : null
}

const nearDay =
  (from: (c: DateContext) => Day | null, days: number): Read =>
  (_, c) => {
    const day = from(c)
    return day === null ? null : isoDay(day + days)
  }
const published = (c: DateContext) => c.published
const lastDay = (c: DateContext) => c.lastDay

const monthBy: Read = (p, c) => {
  const month = monthNumber(p.month!)!
  const year = yearOf(c.published)
  if (shift(p.which!) < 0) return isoMonth(month < monthOf(c.published) ? year : year - 1, month)
  return isoMonth(shift(p.which!) > 0 && month <= monthOf(c.published) ? year + 1 : year, month)
}

const week: Read = (p, c) => {
  const monday = c.published - ((weekdayOf(c.published) + 6) % 7) + shift(p.which!) * 7
  return `${isoDay(monday)}/${isoDay(monday + 6)}`
}

const weekend: Read = (p, c) => {
  const passed = c.published - ((weekdayOf(c.published) + 1) % 7)
  const ahead = shift(p.which ?? "") > 0 || (c.tense === "FUTURE" && weekdayOf(c.published) !== 6)
  const saturday = passed + (ahead ? 7 : 0)
  return `${isoDay(saturday)}/${isoDay(saturday + 1)}`
}

const NAME = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)"
const PART = "(?:(?:early|earlier|late|later) )?"
const HEDGE = "(?:(?:about|almost|nearly|just|more than|over|some|exactly|only) )?"

/** Dates that are told by their distance from the day of publication, or from the day spoken of last. */
export const relativeDates: readonly DateRule[] = [
  deictic("the day before yesterday", nearDay(published, -2), "before yesterday"),
  deictic("the day after tomorrow", nearDay(published, 2), "after tomorrow"),
  // The paper is not a day.
  deictic(
    "(?<!USA )(?:(?:late|early|earlier|later) )?(?:today|tonight|this (?:morning|afternoon|evening))",
    nearDay(published, 0),
  ),
  deictic("(?:(?:late|early|earlier) )?yesterday|last night", nearDay(published, -1)),
  deictic("tomorrow", nearDay(published, 1), "tomorrow"),
  deictic(
    `${PART}(?<which>this|last|next) month`,
    (p, c) => pointAway(c.published, shift(p.which!), "month"),
    " month",
  ),
  deictic(`${PART}(?<which>this|last|next) year`, (p, c) => pointAway(c.published, shift(p.which!), "year"), " year"),
  deictic(`${PART}(?<which>this|last|next) week`, week, " week"),
  deictic("(?<which>this|last|next|this past|the|this coming) weekend", weekend, "weekend"),
  rule(`(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${NAME}`, monthBy, { deictic: true }),
  rule(
    `${NAME}(?: of)? (?<which>last|next|this) year`,
    (p, c) => isoMonth(yearOf(c.published) + shift(p.which!), monthNumber(p.month!)!),
    { deictic: true },
  ),
  rule(
    `${NAME},? (?<count>a|one|two|three) years? ago`,
    (p, c) => isoMonth(yearOf(c.published) - countOf(p.count!)!, monthNumber(p.month!)!),
    { deictic: true, needs: [" ago"] },
  ),
  deictic(`${HEDGE}(?<count>${COUNT_PATTERN}) (?<unit>days?|weeks?|months?|years?|decades?) ago`, ago, " ago"),
  deictic(
    `${HEDGE}(?<count>${COUNT_PATTERN})[- ](?<unit>days?|weeks?|months?|years?) (?<way>before(?! \\p{L})|(?:earlier|later|previously)(?= ?(?:[,.;:)–—-]|\\p{Ll}|$)))`,
    fromStory,
    "earlier",
    "later",
    "before",
    "previously",
  ),
  deictic(
    "the (?:end|start|beginning) of the (?<unit>year|month)",
    (p, c) => pointAway(c.published, 0, p.unit!),
    " of the ",
  ),
  deictic(
    "the current (?:fiscal |financial )?(?<unit>year|month)",
    (p, c) => pointAway(c.published, 0, p.unit!),
    "the current",
  ),
  rule("(?:that|the same) year", (_, c) => (c.lastYear === null ? null : String(c.lastYear)), {
    flags: "i",
    needs: ["that year", "same year"],
  }),
  rule("the (?:next|following) year", (_, c) => (c.lastYear === null ? null : String(c.lastYear + 1)), {
    flags: "i",
    needs: ["next year", "following year"],
  }),
  rule("the same day|that (?:same )?day", nearDay(lastDay, 0), { flags: "i", needs: ["same day", "that day"] }),
  rule("the (?:next|following) (?:day|morning)", nearDay(lastDay, 1), {
    flags: "i",
    needs: ["the next ", "the following "],
  }),
  rule("the (?:previous day|day before)(?= ?[,.;:)]|$)", nearDay(lastDay, -1), {
    flags: "i",
    needs: ["previous day", "day before"],
  }),
]

/** `count` units back or ahead of a day, counted to the day. */
export const dayAway = (from: Day, count: number, unit: string): Day => {
  if (/^hour/i.test(unit)) return from + Math.trunc(count / 24)
  if (/^day/i.test(unit)) return from + count
  if (/^week/i.test(unit)) return from + count * 7
  return addMonths(from, count * (/^month/i.test(unit) ? 1 : /^decade/i.test(unit) ? 120 : 12))
}
