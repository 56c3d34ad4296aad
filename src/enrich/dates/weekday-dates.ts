import { type Day, dateOf, isoDay, weekdayOf } from "../../lib/calendar.ts"
import { COUNT_PATTERN, countOf } from "./count-words.ts"
import { type DateContext, type DateRule, rule } from "./date-rule.ts"

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

export const WEEKDAY_PATTERN =
  "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)\\.)"
const FULL = "(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)"

const numberOf = (name: string) => NAMES.indexOf(name.slice(0, 3).toLowerCase())

/** Whether a day falls on the weekday of that name or abbreviation. */
export const isWeekday = (day: Day, name: string): boolean => weekdayOf(day) === numberOf(name)

/** The latest such weekday on or before a day. */
export const lastOn = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7)
/** The first such weekday on or after a day. */
export const nextOn = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7)

/** The day nearest to publication that has this weekday and this number; reports look back, so passed days come first. */
const numbered = (weekday: number, number: number, published: Day): Day | null => {
  for (let away = 0; away <= 45; away++)
    for (const day of [published - away, published + away])
      if (weekdayOf(day) === weekday && dateOf(day) === number) return day
  return null
}

const bare = (parts: Record<string, string | undefined>, context: DateContext): string => {
  const weekday = numberOf(parts.weekday!)
  return isoDay(context.tense === "FUTURE" ? nextOn(context.published, weekday) : lastOn(context.published, weekday))
}

/** Days named by their weekday. Reports speak of the latest one, unless the words around say that it is ahead. */
export const weekdayDates: readonly DateRule[] = [
  rule(`${FULL} \\((?<number>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?\\)`, (p, c) => {
    const day = numbered(numberOf(p.weekday!), +p.number!, c.published)
    return day === null ? null : isoDay(day)
  }),
  rule(`(?:(?:last|this past|the previous)) ${FULL}`, (p, c) => isoDay(lastOn(c.published - 1, numberOf(p.weekday!))), {
    needs: ["last ", "this past ", "the previous "],
  }),
  rule(
    `(?:this coming|the coming|the following) ${FULL}`,
    (p, c) => isoDay(nextOn(c.published + 1, numberOf(p.weekday!))),
    { needs: ["this coming ", "the coming ", "the following "] },
  ),
  // "next Thursday", said on a Wednesday, is not tomorrow.
  rule(`next ${FULL}`, (p, c) => isoDay(nextOn(c.published + 3, numberOf(p.weekday!))), { needs: ["next "] }),
  rule(`this ${FULL}`, (p, c) => bare(p, { ...c, tense: c.tense ?? "FUTURE" })),
  rule(
    `(?<count>${COUNT_PATTERN}) weeks? ago (?:on )?${FULL}`,
    (p, c) => {
      const count = countOf(p.count!)
      return count === null ? null : isoDay(nextOn(c.published - count * 7 - 3, numberOf(p.weekday!)))
    },
    { needs: [" ago"] },
  ),
  rule(`${FULL} of last week`, (p, c) => isoDay(lastOn(lastOn(c.published, 1) - 1, numberOf(p.weekday!))), {
    needs: [" of last week"],
  }),
  rule(`${FULL} of next week`, (p, c) => isoDay(nextOn(nextOn(c.published + 1, 1), numberOf(p.weekday!))), {
    needs: [" of next week"],
  }),
  rule(FULL, bare),
]
