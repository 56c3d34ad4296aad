import { datesIn } from "../find-dates.ts"

const LONGEST = 2_000
const DAY = /^\d{4}-\d{2}-\d{2}(?:T[\d:]+)?$/
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/
const YEAR = /^\d{4}$/
/** The first photographs that papers print. */
const FIRST_YEAR = "1850"
/** An anchor for captions of articles without a date: only dates with their year are taken then. */
const NO_ANCHOR = "2100-01-01"
/** A year is when the picture was taken where it stands by itself: "in 2018.", "(2018)", not "the 2018 season", "since 2018". */
const BEFORE_YEAR =
  /(?:^|[(,]|\b(?:in|im|en|em|nel|i|anno|circa|ca\.|c\.|from|of|around|early|late|vers|um|w|v|año|année|Jahr))\s*$/iu
const AFTER_YEAR = /^\s*(?:$|[.,;:)\]–—])/u

type Dated = { edtf: string; text: string; before: string; after: string }

const isTaken = ({ edtf, before, after }: Dated): boolean => {
  if (DAY.test(edtf)) return true
  const isAlone =
    AFTER_YEAR.test(after) && !/\b(?:since|until|by|seit|bis|depuis|desde|dal|sinds)\s*(?:\p{L}+\s*)?$/iu.test(before)
  if (MONTH.test(edtf)) return isAlone
  return YEAR.test(edtf) && isAlone && BEFORE_YEAR.test(before)
}

const only = (dates: readonly string[]): string | null => (new Set(dates).size === 1 ? dates[0]! : null)

/** When a picture was taken, as its caption says: its one day, else its one month or year; EDTF. Plans and histories are none. */
export const dateTaken = (
  caption: string,
  datePublished: string | null,
  inLanguage: string | null = "en",
): string | null => {
  const text = caption.slice(0, LONGEST)
  if (!/\d|day\b|\p{L}{4,}/u.test(text)) return null
  const latest = datePublished?.slice(0, 10) ?? null
  const said = datesIn(text, latest ?? NO_ANCHOR, inLanguage)
  const dates = said
    .map(({ edtf, start, end, text: words }) => ({
      ...{ edtf, text: words },
      before: text.slice(Math.max(0, start - 20), start),
      after: text.slice(end, end + 4),
    }))
    .filter((date) => (latest ? date.edtf.slice(0, 10) <= latest : /\d{4}/.test(date.text)))
    .filter((date) => date.edtf.slice(0, 4) >= FIRST_YEAR && isTaken(date))
  const days = dates.filter(({ edtf }) => DAY.test(edtf))
  const whole = days.filter(({ text: words }) => /\d{4}/.test(words))
  const edtfs = (some: readonly Dated[]) => some.map(({ edtf }) => edtf.slice(0, 10))
  return (
    only(edtfs(days)) ??
    only(edtfs(whole)) ??
    (new Set(said.map(({ edtf }) => edtf)).size === 1 ? only(edtfs(dates)) : null)
  )
}
