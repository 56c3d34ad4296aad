import { dayOf, isoDay, isoMonth, yearOf } from "../../lib/calendar.ts"
import { MONTH_PATTERN, monthNumber } from "../../lib/month-names.ts"
import { type DateContext, type DateRule, rule } from "./date-rule.ts"
import { isWeekday, WEEKDAY_PATTERN } from "./weekday-dates.ts"

const MONTH = `(?<month>${MONTH_PATTERN})`
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
const YEAR = "(?<year>1[5-9]\\d{2}|20\\d{2})"
const NAMED = `(?:(?<weekday>${WEEKDAY_PATTERN}),? (?:the )?)?`
const UNITS =
  "people|persons|troops|soldiers|police|officers|men|women|children|members|workers|jobs|homes|houses|miles|meters|metres|feet|kilometers|kilometres|km|dollars|euros|pounds|points|shares|votes|tons|tonnes|barrels|deaths|cases|victims|students|pages|words|hours|days|weeks|months|years|rpm|cc|mph|square|million|billion|percent|per cent|pct"

/** What a number behind it is the number of. */
const NUMBERED =
  "(?:[Ss]ections?|[Ff]lights?|[Ss]eats?|[Rr]ooms?|[Rr]outes?|[Hh]ighway|[Cc]hapters?|[Rr]esolutions?|[Pp]roposition|[Pp]ages?|[Nn]o\\.?|[Nn]umbers?|[Uu]nit|Windows|Office) (?:\\d+ (?:to|and|or) )?"

const day = (year: number, month: number, date: number): string | null => {
  const at = dayOf(year, month, date)
  return at === null ? null : isoDay(at)
}

/** How near ahead a day or month may lie that no verb puts there: beyond, reports mean the one that has passed. */
const NEAR = 60
const HALF_YEAR = 183

/**
 * Of the two years that a date without one can belong to, the likely one: what has just passed, then what the words put
 * ahead, then what is near ahead when its last return is long past.
 */
const isAhead = (passed: number, ahead: number, tense: DateContext["tense"]): boolean => {
  if (passed <= NEAR / 2) return false
  if (tense === "FUTURE") return true
  return ahead <= NEAR && passed > HALF_YEAR
}

/** The year that a day named without one belongs to: as named before, else by weekday, else by tense and nearness. */
export const yearFor = (month: number, date: number, weekday: string | undefined, context: DateContext): number => {
  const known = context.yearOfDate(month, date)
  if (known !== null) return known
  const year = yearOf(context.published)
  const thisYear = dayOf(year, month, date) ?? context.published
  const passed = thisYear <= context.published ? year : year - 1
  const [before, after] = [dayOf(passed, month, date), dayOf(passed + 1, month, date)]
  if (before === null || after === null) return before === null ? passed + 1 : passed
  if (weekday && isWeekday(before, weekday) !== isWeekday(after, weekday))
    return isWeekday(after, weekday) ? passed + 1 : passed
  return isAhead(context.published - before, after - context.published, context.tense) ? passed + 1 : passed
}

const bareMonth = (parts: Record<string, string | undefined>, context: DateContext): string | null => {
  const month = monthNumber(parts.month ?? parts.given!)
  if (!month) return null
  const year = yearOf(context.published)
  const passed = dayOf(year, month, 1)! <= context.published ? year : year - 1
  // Counted from the month's last day back and from its first ahead, so that the running month counts as just passed.
  const [before, after] = [
    context.published - dayOf(passed, month, 28)!,
    dayOf(passed + 1, month, 1)! - context.published,
  ]
  return isoMonth(isAhead(before, after, context.tense) ? passed + 1 : passed, month)
}

const range = (parts: Record<string, string | undefined>, context: DateContext): string | null => {
  const [month, lastMonth] = [monthNumber(parts.month!)!, monthNumber(parts.lastMonth ?? parts.month!)!]
  const year = parts.year ? +parts.year : yearFor(lastMonth, +parts.last!, undefined, context)
  const [first, last] = [
    day(month > lastMonth ? year - 1 : year, month, +parts.day!),
    day(year, lastMonth, +parts.last!),
  ]
  return first && last && first < last ? `${first}/${last}` : null
}

const DASH = " ?[-–—] ?"
const TO = `(?:${DASH}| (?:to|through|until) )`
const LAST = "(?<last>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"

const unnamedYear: DateRule["read"] = (p, c) => {
  const [month, date] = [monthNumber(p.month!)!, +p.day!]
  return day(yearFor(month, date, p.weekday, c), month, date)
}

/** "between March and June 2022": the year is of both. */
const months: DateRule["read"] = (p, c) => {
  const [first, last] = [monthNumber(p.month!), monthNumber(p.lastMonth!)]
  if (!first || !last) return null
  const shift = { last: -1, this: 0, next: 1 }[p.which ?? "this"]!
  const year = p.year ? +p.year : yearOf(c.published) + shift
  return `${isoMonth(first > last ? year - 1 : year, first)}/${isoMonth(year, last)}`
}

/** Dates that name a day, a month or a year of the calendar, from the fullest form to the barest. */
export const absoluteDates: readonly DateRule[] = [
  rule("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})", (p) => day(+p.year!, +p.month!, +p.day!)),
  rule("(?<day>1[3-9]|2\\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\\d{2})", (p) =>
    day(+p.year!, +p.month!, +p.day!),
  ),
  rule("(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/(?<year>(?:19|20)\\d{2})", (p) =>
    day(+p.year!, +p.month!, +p.day!),
  ),
  rule(`${MONTH} ?${DAY}(?:${TO}|${DASH}(?<lastMonth>${MONTH_PATTERN}) )${LAST}(?:,? ${YEAR})?`, range),
  rule(`(?<=${MONTH} ?(?:[12]\\d|3[01]|[1-9]) (?:and|or) )${DAY}(?! \\p{L}*s\\b)`, unnamedYear),
  rule(`${DAY}(?:${TO}|(?<=between [^ ]+) and )${LAST} ${MONTH}(?:,? ${YEAR})?`, range),
  rule(
    `(?<=(?:from|between) )${MONTH} (?:to|and|through) (?<lastMonth>${MONTH_PATTERN})(?: of|,)? (?:${YEAR}|(?<which>last|this|next) year)`,
    months,
  ),
  rule(`${NAMED}${MONTH} ?${DAY},? ${YEAR}`, (p) => day(+p.year!, monthNumber(p.month!)!, +p.day!)),
  rule(`${NAMED}${DAY}(?: of)? ${MONTH},? ${YEAR}`, (p) => day(+p.year!, monthNumber(p.month!)!, +p.day!)),
  rule(
    `(?:Sept\\.?|September) 11(?=,? (?:terror|terrorist|suicide|hijacking)?\\b ?(?:attacks?|hijackers?|hijackings?))|(?<!Fahrenheit )9/11`,
    () => "2001-09-11",
  ),
  rule(`${NAMED}${MONTH} ?${DAY}(?! (?:${UNITS})\\b)`, unnamedYear),
  rule(`${NAMED}${DAY}(?: of)? ${MONTH}`, unnamedYear),
  rule(`(?:(?:early|late|mid)[- ])?${MONTH}(?: of|,)? ${YEAR}`, (p) => isoMonth(+p.year!, monthNumber(p.month!)!)),
  rule(
    "(?:(?:early|late|mid)[- ])?(?:(?<month>January|February|July|September|October|November|December)|(?<given>April|June|August)(?! \\p{Lu}\\p{Ll}))",
    bareMonth,
  ),
  rule(
    "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Dd]uring|for|[Ll]ate|[Ee]arly) |mid-)(?<month>March|April|May|June|August)(?! \\p{Lu})",
    bareMonth,
  ),
  rule("(?:early|late|mid)[- ](?<month>March|May)", bareMonth),
  rule("(?<year>1[5-9]\\d{2}|20\\d{2}) ?[-–] ?(?<last>(?:19|20)?\\d{2})", (p) => {
    const last = p.last!.length === 4 ? +p.last! : +`${p.year!.slice(0, 2)}${p.last}`
    return last > +p.year! && last - +p.year! < 200 ? `${p.year}/${last}` : null
  }),
  rule(
    `(?<![$£€#.,:/+-])(?<!${NUMBERED})(?:(?:early|mid|late)-)?${YEAR}(?![%/:]|[.,-]\\d| (?:${UNITS})\\b|-(?:foot|mile|member|year|strong|meter|pound|acre|seat))`,
    (p) => p.year!,
  ),
]
