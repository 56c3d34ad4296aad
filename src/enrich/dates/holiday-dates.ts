import { type Day, dayOf, isoDay, weekdayOf, yearOf } from "../../lib/calendar.ts"
import { type DateContext, type DateRule, rule } from "./date-rule.ts"

/** The day of that holiday in a year. */
type Holiday = (year: number) => Day

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    dayOf(year, month, day)!
/** The n-th such weekday of a month. */
const nth =
  (n: number, weekday: number, month: number): Holiday =>
  (year) => {
    const first = dayOf(year, month, 1)!
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  }

const HOLIDAYS: Record<string, Holiday> = {
  "new year’s day": fixed(1, 1),
  "new year’s eve": fixed(12, 31),
  "valentine’s day": fixed(2, 14),
  "st. patrick’s day": fixed(3, 17),
  halloween: fixed(10, 31),
  "thanksgiving day": nth(4, 4, 11),
  thanksgiving: nth(4, 4, 11),
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
}

const names = Object.keys(HOLIDAYS).sort((a, b) => b.length - a.length)

const nearest = (holiday: Holiday, which: string | undefined, context: DateContext): Day => {
  const year = yearOf(context.published)
  const days = [year - 1, year, year + 1].map(holiday)
  const ahead = which === "next" || (which === undefined && context.tense === "FUTURE")
  return ahead ? days.find((day) => day >= context.published)! : days.findLast((day) => day <= context.published)!
}

/** Holidays that the calendar fixes: the latest one, the coming one when the words around look ahead. */
export const holidayDates: readonly DateRule[] = [
  rule(
    `(?:(?<which>last|next|this) )?(?<name>${names.join("|").replaceAll("’", "['’]")})(?:,? (?<year>(?:19|20)\\d{2}))?`,
    (p, c) => {
      const holiday = HOLIDAYS[p.name!.toLowerCase().replace("'", "’")]!
      return isoDay(p.year ? holiday(+p.year) : nearest(holiday, p.which?.toLowerCase(), c))
    },
    { flags: "i" },
  ),
]
