import { MONTH_PATTERN, monthNumber } from "../../lib/month-names.ts"

const LETTERS = "[\\p{L}.'’-]*"
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,}"
const MORE = `(?:[ /,]+\\p{L}${LETTERS})`
const DATE = `(${MONTH_PATTERN}) (\\d{1,2})(?:, (\\d{4}))?`
const AGENCY = "\\([\\p{L}\\p{N}][^()\\n]{1,30}\\)"
const DASH = " ?(?:--?|[–—_]) ?(?:\\s|$)"

/** From the surest form to the loosest: the less else there is, the more capitals the place needs. */
const FORMS = [
  `^${CAPITALS}${MORE}{0,6},? ${DATE}(?: ${AGENCY})?${DASH}`,
  `^${CAPITALS}${MORE}{0,6} ${AGENCY}${DASH}`,
  `^${DATE} ${AGENCY}${DASH}`,
  `^\\p{Lu}${LETTERS}(?:[ ,]+(?:\\p{Lu}${LETTERS}|of|de|del|al|and)){0,5}(?:,? ${DATE})? ${AGENCY}${DASH}`,
  `^${CAPITALS}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, \\p{Lu}${LETTERS}(?: \\p{Lu}${LETTERS}){0,2})?(?: --| ?[—–_])(?: ?$| (?=["“‘]?\\p{Lu}))`,
  // Papers that set no capitals: the place alone, or with its country, before a dash.
  `^\\p{Lu}\\p{L}+(?:[ /-]\\p{Lu}\\p{L}+){0,2}(?:, \\p{Lu}${LETTERS}(?: \\p{Lu}${LETTERS})?)?(?:\\. –| [–—]) (?=["“„»‘]?\\p{Lu})`,
].map((form) => new RegExp(form, "u"))

const LABELS =
  /^(?:UPDATE|BREAKING|EXCLUSIVE|WATCH|ANALYSIS|OPINION|VIDEO|LIVE|CORRECTED|REPEAT|REFILE|FACTBOX|FILE|REVIEW|COMMENT|INTERVIEW|PROFILE|NOTE)\b/i

export type Dateline = {
  /** As printed, without the dash. */
  text: string
  /** The day, when it names one; the year often is missing. */
  day: { month: number; day: number; year: number | null } | null
  /** What follows it. */
  rest: string
}

/** Reads an agency's dateline ("PARIS, March 3 (AP) — …") at the start of a paragraph, null when there is none. */
export const readDateline = (paragraph: string): Dateline | null => {
  const top = paragraph.slice(0, 140)
  if (LABELS.test(top)) return null
  for (const form of FORMS) {
    const found = form.exec(top)
    if (!found) continue
    const [all, month, day, year] = found
    const number = month ? monthNumber(month) : null
    return {
      text: all.replace(/[\s–—_-]+$/, ""),
      day: number && day ? { month: number, day: +day, year: year ? +year : null } : null,
      rest: paragraph.slice(all.length).trimStart(),
    }
  }
  return null
}
