import { readFeedDate } from "../../feed/read-feed-date.ts"

const NAMED = [
  /\b\d{1,2}(?:st|nd|rd|th)?\.?(?: de| of)? \p{L}{3,12}\.?,?(?: de)? (?:19|20)\d{2}\b/iu,
  /\b\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b/iu,
  /\b\d{1,2}-\p{L}{3,9}-(?:19|20)\d{2}\b/iu,
]
const ISO = /\b(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b/
const NUMBERS = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d{2})\b/
const EAST_ASIAN = /((?:19|20)\d{2})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/

const two = (number: string) => number.padStart(2, "0")

const plain = (text: string) =>
  text
    .replace(/(\d)(?:st|nd|rd|th)\b/i, "$1")
    .replace(/\b(?:de|of)\b /gi, "")
    .replace(/(\d)\./, "$1")
    .replace(/(\p{L})\./u, "$1")

/** The first calendar day that a line names, ISO 8601. Of two small numbers the month is first where readers put it first. */
export const findWrittenDate = (line: string, isMonthFirst: boolean): string | null => {
  for (const form of NAMED) {
    const found = form.exec(line)
    const date = found && readFeedDate(plain(found[0]))
    if (date) return date
  }
  const iso = ISO.exec(line)
  if (iso) return readFeedDate(iso[0].split(/[-/.]/).map(two).join("-"))
  const asian = EAST_ASIAN.exec(line)
  if (asian) return readFeedDate(`${asian[1]}-${two(asian[2]!)}-${two(asian[3]!)}`)
  const numbers = NUMBERS.exec(line)
  if (!numbers) return null
  const [, a, separator, b, year] = numbers
  const monthFirst = separator !== "." && (+b! > 12 || (isMonthFirst && +a! <= 12))
  const full = year!.length === 2 ? `20${year}` : year!
  return readFeedDate(`${full}-${two(monthFirst ? a! : b!)}-${two(monthFirst ? b! : a!)}`)
}
