import { monthOfName } from "../../lib/month-of-name.ts"
import { agencyNamed } from "../../model/photo-agencies.ts"

const LETTERS = "[\\p{L}.'’-]*"
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,}"
const CAPITALIZED = `\\p{Lu}${LETTERS}`
/** A place in capitals, a country behind it as it comes: "ST. ANNE, Kenora", "BRUSSELS/PARIS". */
const PLACE = `${CAPITALS}(?:[ /]+\\p{L}${LETTERS}){0,4}(?:, ${CAPITALIZED}(?: ${CAPITALIZED}){0,2}){0,2}`
/** A place in a paper that sets no capitals. */
const PLAIN_PLACE = `${CAPITALIZED}(?:[ ,/]+(?:${CAPITALIZED}|of|de|del|al|and)){0,5}`
const MONTH = "\\p{L}{3,12}\\.?"
const DATE = `(?<date>(?:\\p{Lu}\\p{L}{2,11},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|(?:le |den )?\\d{1,2}(?:\\.|er|º)?(?: de| of)? ${MONTH}(?:,?(?: de| del)? \\d{4})?))`
const AGENCY = "(?<agency>\\([\\p{L}\\p{N}][^()\\n]{1,30}\\)|/\\p{L}[\\p{L}. ]{1,25}/)"
const DASH = "\\.? ?(?:--?|[–—_]) ?(?:\\s|$)"
const DASH_OR_END = `(?:${DASH}|$)`
const SENTENCE = '(?=["“„»«‘¿¡]?[\\p{Lu}\\p{N}])'

/** From the surest form to the loosest: the less else there is, the more capitals the place needs. */
const FORMS = [
  `^${PLACE}(?:,|(?<=\\.)) ${DATE}${DASH}`,
  `^${PLACE},? ${DATE} ${AGENCY}${DASH}`,
  `^${PLACE},? ${DATE} ${AGENCY}(?:$| ${SENTENCE})`,
  `^${PLACE},? ${DATE}\\. ${AGENCY}\\. `,
  `^${PLACE}, \\d{1,2} ${AGENCY}(?:${DASH}| ${SENTENCE})`,
  `^${PLACE} ${AGENCY}${DASH_OR_END}`,
  `^${PLACE}--${AGENCY}--`,
  `^${PLACE}, (?<agency>\\p{L}[\\p{L} -]{1,25})${DASH}`,
  `^${DATE} ${AGENCY}${DASH}`,
  `^${AGENCY} [–—-] ${PLACE}(?:, ${DATE})?${DASH}`,
  `^${PLAIN_PLACE}(?:,? ${DATE})? ${AGENCY}${DASH}`,
  `^${PLAIN_PLACE}, ${DATE}${DASH}${SENTENCE}`,
  `^${CAPITALS}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, ${CAPITALIZED}(?: ${CAPITALIZED}){0,2})?(?: --| ?[—–_])(?: ?$| (?=["“‘]?\\p{Lu}))`,
  `^\\p{Lu}\\p{L}+(?:[ /-]\\p{Lu}\\p{L}+){0,2}(?:, ${CAPITALIZED}(?: ${CAPITALIZED})?)?(?:\\. –| [–—]) (?=["“„»‘]?\\p{Lu})`,
].map((form) => new RegExp(form, "u"))

const LABELS =
  /^(?:UPDATE|BREAKING|EXCLUSIVE|WATCH|ANALYSIS|OPINION|VIDEO|LIVE|CORRECTED|REPEAT|REFILE|FACTBOX|FILE|REVIEW|COMMENT|INTERVIEW|PROFILE|NOTE|RESULT|PHOTO)S?\b/i

type Day = { month: number; day: number; year: number | null }

export type Dateline = {
  /** As printed, without the dash. */
  text: string
  /** The day, when it names one; the year often is missing. */
  day: Day | null
  /** What follows it. */
  rest: string
}

const dayOf = (written: string): Day | null => {
  const names = written.match(/\p{L}{3,12}/gu) ?? []
  const month = names.map((name) => monthOfName(name, null)).find((each) => each !== null)
  const [day, year] = written.match(/\d+/g) ?? []
  return month && day ? { month, day: +day, year: year ? +year : null } : null
}

const isKnownAgency = (agency: string) => agencyNamed(agency.replace(/^[(/]|[)/]$/g, "")) !== null

/** Tables and lists have lines of the same build: what follows must be prose, unless the date or the agency is beyond doubt. */
const isSure = (agency: string | undefined, day: Day | null, rest: string): boolean => {
  if (agency === undefined) return true
  const isMarked = /^[(/]/.test(agency)
  return isKnownAgency(agency) || (isMarked && (day !== null || /\p{Ll}{2}/u.test(rest.slice(0, 80))))
}

/** Reads an agency's dateline ("PARIS, March 3 (AP) — …") at the start of a paragraph, null when there is none. */
export const readDateline = (paragraph: string): Dateline | null => {
  const top = paragraph.slice(0, 140)
  if (LABELS.test(top)) return null
  for (const form of FORMS) {
    const found = form.exec(top)
    if (!found) continue
    const { date, agency } = found.groups ?? {}
    const day = date ? dayOf(date) : null
    const rest = paragraph.slice(found[0].length).trimStart()
    if ((date && !day) || !isSure(agency, day, rest)) continue
    return { text: found[0].replace(/[\s–—_-]+$/, "").replace(/(?<=[)/])\.$/, ""), day, rest }
  }
  return null
}
