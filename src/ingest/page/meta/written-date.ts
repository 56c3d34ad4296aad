import { monthOfName } from "../../../lib/month-of-name.ts"
import { readDateTime } from "../../../lib/read-date-time.ts"

const YEAR = "((?:19|20)\\d{2})"
const NAME = "(\\p{L}{3,12})"
const DAY_FIRST = new RegExp(
  `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.]?(?: (?:de|of|d’|del))?[ -]${NAME}[.,]*(?: (?:de|del))?[ -]${YEAR}(?!\\d)`,
  "iu",
)
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, "iu")
const YEAR_FIRST = /(?<![\d./-])((?:19|20)\d{2})[-/.] ?(0?[1-9]|1[0-2])[-/.] ?(0?[1-9]|[12]\d|3[01])(?!\d)/
const EAST_ASIAN = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d:]|[.]\d)/

const dayOf = (year: string, month: number | string | null, day: string): string[] => {
  const two = (number: number | string) => String(number).padStart(2, "0")
  const date = month === null ? null : readDateTime(`${year}-${two(month)}-${two(day)}`)
  return date ? [date] : []
}

/** A calendar day found in a line, ISO 8601; `text` is what says so. Of two readings the likelier comes first. */
export type WrittenDate = { dates: string[]; text: string }

const numeric = ([text, a, separator, b, written]: RegExpExecArray, isMonthFirst: boolean): WrittenDate => {
  const year = written!.length === 2 ? `20${written}` : written!
  const [monthFirst, dayFirst] = [dayOf(year, a!, b!), dayOf(year, b!, a!)]
  // With points, the day comes first everywhere.
  if (separator === ".") return { text, dates: dayFirst }
  return { text, dates: isMonthFirst ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst] }
}

/**
 * The first calendar day that a line names, in words of some forty languages or in numbers. Where both numbers can be the
 * month, that is the first one if `isMonthFirst`.
 */
export const findWrittenDate = (
  line: string,
  { language, isMonthFirst }: { language: string | null; isMonthFirst: boolean },
): WrittenDate | null => {
  const found: (WrittenDate & { index: number })[] = []
  const add = (match: RegExpExecArray | null, dates: (match: RegExpExecArray) => string[]) => {
    if (match) found.push({ index: match.index, text: match[0], dates: dates(match) })
  }
  add(DAY_FIRST.exec(line), ([, day, month, year]) => dayOf(year!, monthOfName(month!, language), day!))
  add(MONTH_FIRST.exec(line), ([, month, day, year]) => dayOf(year!, monthOfName(month!, language), day!))
  add(YEAR_FIRST.exec(line), ([, year, month, day]) => dayOf(year!, month!, day!))
  add(EAST_ASIAN.exec(line), ([, year, month, day]) => dayOf(year!, month!, day!))
  add(NUMBERS.exec(line), (match) => numeric(match, isMonthFirst).dates)
  return found.filter(({ dates }) => dates.length > 0).sort((a, b) => a.index - b.index)[0] ?? null
}
