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

/** The Sunday of the Western churches, by Meeus, Jones and Butcher's computation, and days counted from it. */
const easter =
  (days: number): Holiday =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
    const f = Math.floor((b + 8) / 25)
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
    return dayOf(year, Math.floor(n / 31), (n % 31) + 1)! + days
  }
/** The last such weekday of a month. */
const last =
  (weekday: number, month: number): Holiday =>
  (year) => {
    const end = dayOf(year, month + 1, 1)! - 1
    return end - ((weekdayOf(end) - weekday + 7) % 7)
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
  "martin luther king day": nth(3, 1, 1),
  "presidents’ day": nth(3, 1, 2),
  "ash wednesday": easter(-46),
  "palm sunday": easter(-7),
  "maundy thursday": easter(-3),
  "good friday": easter(-2),
  "easter sunday": easter(0),
  "easter monday": easter(1),
  "may day": fixed(5, 1),
  "memorial day": last(1, 5),
  juneteenth: fixed(6, 19),
  "bastille day": fixed(7, 14),
  "labor day": nth(1, 1, 9),
  "columbus day": nth(2, 1, 10),
  "bonfire night": fixed(11, 5),
  "veterans day": fixed(11, 11),
  "armistice day": fixed(11, 11),
}

const names = Object.keys(HOLIDAYS).sort((a, b) => b.length - a.length)

const nearest = (holiday: Holiday, which: string | undefined, context: DateContext): Day => {
  const year = yearOf(context.published)
  const days = [year - 1, year, year + 1].map(holiday)
  const ahead = which === "next" || (which === undefined && context.tense === "FUTURE")
  return ahead ? days.find((day) => day >= context.published)! : days.findLast((day) => day <= context.published)!
}

/** "Christmas sales" names no day. */
const NOT_OF_A_THING =
  "(?<!(?:christmas|halloween)(?= (?!(?:and|or|in|at|was|is|as|but|with|when|after|before|because|this|last|next|to|for|the|that|he|she|they|it|by|on)\\b)\\p{Ll}))"

/** Holidays that the calendar fixes: the latest one, the coming one when the words around look ahead. */
export const holidayDates: readonly DateRule[] = [
  rule(
    `(?:(?<which>last|next|this) )?(?<name>${names.join("|").replaceAll("’", "['’]")})(?:,? (?<year>(?:19|20)\\d{2}))?${NOT_OF_A_THING}`,
    (p, c) => {
      const holiday = HOLIDAYS[p.name!.toLowerCase().replace("'", "’")]!
      return isoDay(p.year ? holiday(+p.year) : nearest(holiday, p.which?.toLowerCase(), c))
    },
    { flags: "i", needs: names.map((name) => name.replace(/[ ’].*/, "")) },
  ),
]
