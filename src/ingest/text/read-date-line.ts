import { MONTH_PATTERN } from "../../lib/month-names.ts"
import { readDateTime } from "../../lib/read-date-time.ts"

const DAY = `(?:\\d{4}-\\d{2}-\\d{2}|(?:[a-z]{3,9}\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH_PATTERN},? \\d{4}|${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}))`
const CLOCK =
  "(?:(?:T|,? (?:at )?|,? [-–|] )\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\b\\.?)?(?: ?(?:[+-]\\d{2}:?\\d{2}|Z\\b|[A-Z]{3,4}\\b))?)?"
const LABEL = "(?:date(?:line)?|(?:first )?published|posted|(?:last )?updated|modified)(?: (?:on|at))?"
const LABELLED = new RegExp(`^\\s*(${LABEL}) ?:? ?(${DAY}${CLOCK})[ .|,·-]*`, "i")
const ALONE = new RegExp(`^\\s*()(${DAY}${CLOCK})[ .|,·-]*(?=\\n|$)`, "i")
const ISO_FIRST = /^\s*()(\d{4}-\d{2}-\d{2})[ :–—-]+(?=\p{Lu}|["“‘'])/u

export type DateLine = { isUpdate: boolean; date: string; rest: string }

/**
 * Reads a date that stands at the start of a text without belonging to its first sentence: after a label, alone on its
 * line, or in ISO form. Null when there is none. Nothing is promised about the sense of the date.
 */
export const readDateLine = (text: string): DateLine | null => {
  const top = text.slice(0, 200)
  const found = LABELLED.exec(top) ?? ALONE.exec(top) ?? ISO_FIRST.exec(top)
  const date = found && readDateTime(found[2]!)
  if (!date) return null
  return { isUpdate: /updated|modified/i.test(found[1]!), date, rest: text.slice(found[0].length).trimStart() }
}
