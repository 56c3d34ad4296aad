import { MONTH_PATTERN } from "../../lib/month-names.ts"
import { readWrittenDate } from "./read-written-date.ts"

const DAY = `(?:\\d{4}-\\d{2}-\\d{2}|(?:[a-z]{3,9}\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH_PATTERN},? \\d{4}|${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}))`
const CLOCK =
  "(?:(?:T|,? (?:at )?|,? [-–|] )\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\b\\.?)?(?: ?(?:[+-]\\d{2}:?\\d{2}|Z\\b|[A-Z]{3,4}\\b))?)?"
const LABEL = "(?:date(?:line)?|(?:first )?published|posted|(?:last )?updated|modified)(?: (?:on|at))?"
const LABELLED = new RegExp(`^\\s*(${LABEL}) ?:? ?(${DAY}${CLOCK})[ .|,·-]*`, "i")
const ALONE = new RegExp(`^\\s*()(${DAY}${CLOCK})[ .|,·-]*(?=\\n|$)`, "i")
/** The same in other languages, the day before the month: "Veröffentlicht am 9. Mai 2023, 10:00 Uhr". */
const IN_WORDS = new RegExp(
  `^\\s*(?:(${[
    "veröffentlicht|stand|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|опубликовано",
    "aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|обновлено",
  ].join(
    "|",
  )})(?: (?:am|le|el|il|em|op|den))?:? )?(?:\\p{L}{3,12},? )?(\\d{1,2}(?:\\.|er|º)? (?:de )?\\p{L}{3,12}\\.?,? (?:de |del )?\\d{4}(?:[, –|-]*(?:à|um|às|at|a las|alle|om|kl\\.?)? ?\\d{1,2}[:.h]\\d{2}(?: ?(?:Uhr|h))?)?)[ .|,·-]*(?=\\n|$)`,
  "iu",
)
const UPDATE = /updated|modified|aktualisiert|mis à jour|a[ct]tualizado|aggiornato|bijgewerkt|up+dat|обновлено/i
const ISO_FIRST = /^\s*()(\d{4}-\d{2}-\d{2})[ :–—-]+(?=\p{Lu}|["“‘'])/u

export type DateLine = { isUpdate: boolean; date: string; rest: string }

/**
 * Reads a date that stands at the start of a text without belonging to its first sentence: after a label, alone on its
 * line, or in ISO form. Null when there is none. Nothing is promised about the sense of the date.
 */
export const readDateLine = (text: string): DateLine | null => {
  const top = text.slice(0, 200)
  const found = LABELLED.exec(top) ?? ALONE.exec(top) ?? ISO_FIRST.exec(top) ?? IN_WORDS.exec(top)
  const date = found && readWrittenDate(found[2]!)
  if (!date) return null
  return { isUpdate: UPDATE.test(found[1] ?? ""), date, rest: text.slice(found[0].length).trimStart() }
}
