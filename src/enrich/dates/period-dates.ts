import { isoDay, monthOf, yearOf } from "../../lib/calendar.ts"
import { COUNT_PATTERN, countOf } from "./count-words.ts"
import { type DateContext, type DateRule, rule } from "./date-rule.ts"
import { dayAway } from "./relative-dates.ts"

type Read = DateRule["read"]

const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }
const QUARTERS: Record<string, number> = {
  first: 33,
  second: 34,
  third: 35,
  fourth: 36,
  "1st": 33,
  "2nd": 34,
  "3rd": 35,
  "4th": 36,
  last: 36,
}
const YEAR = "(?<year>1[5-9]\\d{2}|20\\d{2})"

/** An interval that begins or ends on the day of publication. */
const span: Read = (p, c) => {
  const count = p.count ? countOf(p.count) : 1
  if (count === null) return null
  const ahead = /next|coming|following/i.test(p.way!)
  const far = dayAway(c.published, ahead ? count : -count, p.unit!)
  if (far === c.published) return null
  return ahead ? `${isoDay(c.published)}/${isoDay(far)}` : `${isoDay(far)}/${isoDay(c.published)}`
}

/** The year of a season or quarter named without one: the running one, the one before when that is still ahead. */
const yearByTense = (startMonth: number, context: DateContext): number => {
  const year = yearOf(context.published)
  if (context.tense === "FUTURE") return monthOf(context.published) > startMonth + 2 ? year + 1 : year
  return monthOf(context.published) < startMonth ? year - 1 : year
}

const seasonBy: Read = (p, c) => {
  const code = SEASONS[p.season!.toLowerCase()]!
  const month = monthOf(c.published)
  const start = (code - 20) * 3
  const year = yearOf(c.published)
  if (/last/i.test(p.which!)) return `${month > start + 2 && code !== 24 ? year : year - 1}-${code}`
  // In spring "next summer" is not the one about to begin.
  if (/next/i.test(p.which!)) return `${month < start - 3 ? year : year + 1}-${code}`
  return `${code === 24 && month <= 2 ? year - 1 : year}-${code}`
}

const SHIFTS: Record<string, number> = { last: -1, this: 0, next: 1 }

const quarter: Read = (p, c) => {
  const code = p.number ? 32 + +p.number : QUARTERS[p.quarter!.toLowerCase()]!
  if (p.which) return `${yearOf(c.published) + SHIFTS[p.which.toLowerCase()]!}-${code}`
  return `${p.year ?? yearByTense((code - 33) * 3 + 1, c)}-${code}`
}

const halfYear: Read = (p, c) => {
  const year = p.year ?? String(yearOf(c.published) + (p.which ? SHIFTS[p.which.toLowerCase()]! : 0))
  return p.half!.toLowerCase() === "first" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )

/** "the 17th century" as the years that begin with 16. */
const century: Read = (p) => {
  const word = p.century!.toLowerCase()
  const number = Number.parseInt(word, 10) || (word === "twenty-first" ? 21 : ORDINALS.indexOf(word) + 1)
  return number >= 11 && number <= 21 ? `${number - 1}XX` : null
}

const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const spokenYear: Read = (p) => {
  const rest = p.tens ? TENS[p.tens.toLowerCase()]! + (p.ones ? countOf(p.ones)! : 0) : (countOf(p.teen!) ?? 0)
  return String((p.century!.toLowerCase() === "nineteen" ? 1900 : 1800) + rest)
}

const WORDED =
  "(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?<teen>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"

/** Stretches of time: intervals up to or from publication, decades, seasons, quarters, spoken years. */
export const periodDates: readonly DateRule[] = [
  rule(
    `(?:the |these )?(?<way>past|last|previous|next|coming|following) (?<count>${COUNT_PATTERN}) (?<unit>hours?|days?|weeks?|months?|years?|decades?)`,
    span,
    { deictic: true, flags: "i", needs: ["past ", "last ", "previous ", "next ", "coming ", "following "] },
  ),
  rule("(?:the )(?<way>past|coming) (?<unit>week|month|year|decade)", span, {
    deictic: true,
    flags: "i",
    needs: ["the past ", "the coming "],
  }),
  rule(
    "(?:the )?(?:(?:early|late|mid)[- ])?(?<century>1[5-9]|20)(?<decade>\\d)0['’]?s",
    (p) => `${p.century}${p.decade}X`,
    { flags: "i", needs: ["0s", "0's", "0’s"] },
  ),
  rule("(?<=the |early |late |mid-)['’](?<decade>[3-9])0s", (p) => `19${p.decade}X`, { needs: ["0s"] }),
  rule(
    `(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of|,)? ${YEAR}`,
    (p) => `${p.year}-${SEASONS[p.season!.toLowerCase()]}`,
    { flags: "i", needs: Object.keys(SEASONS) },
  ),
  rule("(?<which>this|last|next) (?<season>spring|summer|autumn|fall|winter)", seasonBy, {
    deictic: true,
    flags: "i",
    needs: Object.keys(SEASONS),
  }),
  rule(
    `(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter(?![- ]?finals?)(?:(?: of|,)? (?:${YEAR}|(?<which>last|this|next) year))?`,
    quarter,
    { flags: "i", needs: ["quarter"] },
  ),
  rule(`Q(?<number>[1-4])(?:,? (?:of )?${YEAR})?`, quarter),
  rule(`(?:the )?(?<half>first|second) half of (?:${YEAR}|(?<which>last|this|next) year)`, halfYear, {
    flags: "i",
    needs: ["half of"],
  }),
  rule(
    `(?:the )?(?:(?:early|late|mid)[- ])?(?<century>1[1-9]th|2(?:0th|1st)|${ORDINALS.slice(10).join("|")}|twenty-first)[- ]century`,
    century,
    { flags: "i", needs: ["century"] },
  ),
  rule(`(?<century>eighteen|nineteen)[- ](?:${WORDED})`, spokenYear, { flags: "i", needs: ["eighteen", "nineteen"] }),
]
