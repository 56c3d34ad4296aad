import { monthOfName } from "../../lib/month-of-name.ts"
import { isoTime, readDateTime, zoneMinutes } from "../../lib/read-date-time.ts"
import { plainDate } from "./plain-date.ts"

/** RFC 822's letters: A to M without J lie west, N to Y east. */
const LETTERS = "yxwvutsrqpon-abcdefghiklm"

/** Minutes east of Greenwich; a zone by a name that nobody knows is UTC (RFC 2822 4.3). */
const offsetOf = (zone: string | undefined): number | null => {
  const written = (zone ?? "")
    .trim()
    .replace(/^(?:etc\/)?(?:gmt|utc|ut|z)(?=[+-]|$)/i, "")
    .toLowerCase()
  if (/^[a-ik-y]$/.test(written)) return (12 - LETTERS.indexOf(written)) * 60
  const hours = /^([+-])(\d{1,2})$/.exec(written)
  return (
    zoneMinutes(hours ? `${hours[1]}${hours[2]!.padStart(2, "0")}00` : written) ?? (/^[a-z]/.test(written) ? 0 : null)
  )
}

type Parts = { year: number; month: number; day: number; clock?: string | undefined; zone?: string | undefined }

const fullYear = (year: number, digits: number): number => (digits > 2 ? year : year + (year < 69 ? 2_000 : 1_900))

const timeOf = ({ year, month, day, clock, zone }: Parts): string | null => {
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? "").split(":").map(Number)
  const offset = offsetOf(zone)
  const isMidnight = hours === 24 && minutes === 0 && seconds === 0
  if (offset === null || !((hours < 24 && minutes < 60 && seconds < 61) || isMidnight)) return null
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null
  time.setUTCHours(hours, minutes - offset, Math.floor(seconds))
  return time.getUTCFullYear() > 0 && time.getUTCFullYear() < 10_000 ? isoTime(time) : null
}

const CLOCK = "(\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)(?:[.,]\\d+)?"
const ZONE = "([+-]\\d{1,2}(?::?\\d{2})?|[a-z]+(?:/[a-z_]+)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)"
const rule = (source: string, read: (groups: (string | undefined)[]) => string | null) => ({
  form: new RegExp(`^${source.replaceAll("CLOCK", CLOCK).replaceAll("ZONE", ZONE)}$`, "iu"),
  read,
})
const named = (day: string, name: string, year: string, clock?: string, zone?: string): string | null => {
  const month = monthOfName(name, null)
  return month === null ? null : timeOf({ year: fullYear(+year, year.length), month, day: +day, clock, zone })
}

/** Forms of dates that feeds carry beside those of all documents. */
const RULES = [
  // RFC 822 and its loose relatives, in any of the languages above.
  rule(
    "(?:\\p{L}+\\.?,? ?)?(\\d{1,2})[ -](\\p{L}+)\\.?,?[ -](\\d{2}|\\d{4})(?:,? CLOCK ?ZONE?)?",
    ([day, month, year, clock, zone]) => named(day!, month!, year!, clock, zone),
  ),
  // asctime, with the zone in the middle or at the end.
  rule("(?:\\p{L}+,? )?(\\p{L}+) (\\d{1,2}),? CLOCK(?: ZONE)? (\\d{4})", ([month, day, clock, zone, year]) =>
    named(day!, month!, year!, clock, zone),
  ),
  rule("(?:\\p{L}+,? )?(\\p{L}+) (\\d{1,2}),? (\\d{4}),?(?: CLOCK ?ZONE?)?", ([month, day, year, clock, zone]) =>
    named(day!, month!, year!, clock, zone),
  ),
  // A month by its name between digits.
  rule("(\\d{4})-(\\p{L}+)-(\\d{1,2})[T ]CLOCKZONE?", ([year, month, day, clock, zone]) =>
    named(day!, month!, year!, clock, zone),
  ),
  // W3CDTF and near forms, with a day of three digits too.
  rule(
    "(?:\\p{L}+, )?(\\d{4})[-/](\\d{1,2})[-/]0?(\\d{1,2})(?:[T ]+CLOCK ?ZONE?)?",
    ([year, month, day, clock, zone]) => timeOf({ year: +year!, month: +month!, day: +day!, clock, zone }),
  ),
  rule("(\\d{4})0?-?(\\d{3})-(\\d{1,2})T?CLOCK?ZONE?", ([year, month, day, clock, zone]) =>
    timeOf({ year: +year!, month: +month!, day: +day!, clock, zone }),
  ),
  rule("((?:19|20)\\d{2})-?(\\d{2})", ([year, month]) => timeOf({ year: +year!, month: +month!, day: 1 })),
  rule("((?:19|20)\\d{2})", ([year]) => timeOf({ year: +year!, month: 1, day: 1 })),
  // ISO 8601:1988 with a year of the century, and days of the year.
  rule("(\\d{2})-?(\\d{2})-?(\\d{2})", ([year, month, day]) =>
    timeOf({ year: fullYear(+year!, 2), month: +month!, day: +day! }),
  ),
  rule("-(\\d{2})-?(\\d{2})", ([year, month]) => timeOf({ year: fullYear(+year!, 2), month: +month!, day: 1 })),
  rule("((?:19|20)\\d{2})-?W(\\d{2})(?:-?([1-7]))?", ([year, week, day]) => dayOfWeek(+year!, +week!, +(day ?? 1))),
  rule("(\\d{2}|(?:19|20)\\d{2})-?(\\d{3})", ([year, day]) => dayOfYear(fullYear(+year!, year!.length), +day!)),
  // Korean software writes Seoul's time.
  rule("(\\d{4})년 (\\d{1,2})월 (\\d{1,2})일 CLOCK", ([year, month, day, clock]) =>
    timeOf({ year: +year!, month: +month!, day: +day!, clock, zone: "+0900" }),
  ),
  rule("(\\d{4})-(\\d{2})-(\\d{2}) (오전|오후) CLOCK", ([year, month, day, half, clock]) => {
    const [hours, ...rest] = clock!.split(":")
    const at = `${(+hours! % 12) + (half === "오후" ? 12 : 0)}:${rest.join(":")}`
    return timeOf({ year: +year!, month: +month!, day: +day!, clock: at, zone: "+0900" })
  }),
  // Seconds and milliseconds since 1970.
  rule("(\\d{9,10})", ([seconds]) => isoTime(new Date(+seconds! * 1_000))),
  rule("(\\d{12,13})", ([milliseconds]) => isoTime(new Date(+milliseconds!))),
]

/** The first week of a year has its January 4 (ISO 8601). */
const dayOfWeek = (year: number, week: number, day: number): string | null => {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000
  return week >= 1 && week <= 53 ? isoTime(new Date(monday + ((week - 1) * 7 + day - 1) * 86_400_000)) : null
}

const dayOfYear = (year: number, day: number): string | null =>
  day >= 1 && day <= 366 ? isoTime(new Date(Date.UTC(year, 0, day))) : null

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
/** What most feeds write needs no mending: the date of RFC 822 as every library prints it. */
const USUAL = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) (GMT|[+-]\d{4})$/
const usual = (written: string): string | null => {
  const found = USUAL.exec(written)
  const at = found ? MONTHS.indexOf(found[2]!) : -1
  if (!found || at < 0 || at % 3 > 0) return null
  return timeOf({ year: +found[3]!, month: at / 3 + 1, day: +found[1]!, clock: found[4], zone: found[5] })
}

/** A date of a feed as ISO 8601 in UTC: the forms of RFC 822, RFC 3339, W3CDTF, ISO 8601 and of the software that broke them. */
export const readFeedDate = (written: string): string | null => {
  const plain = usual(written)
  if (plain) return plain
  const text = plainDate(written)
  for (const { form, read } of RULES) {
    const found = form.exec(text)
    if (found) return read(found.slice(1))
  }
  return readDateTime(text)
}
