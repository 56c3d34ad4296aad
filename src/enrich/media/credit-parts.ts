import { agencyNamed } from "../../model/photo-agencies.ts"
import { withoutLabel } from "./credit-labels.ts"
import { isNameShaped } from "./person-name.ts"

const LONGEST = 300
const MOST_PARTS = 12
const MARK =
  /^(?:©|ⓒ|&copy;|\(c\)(?= |\d)|copyright\b|\(c\)\s*copyright\b)\s*[:.]?\s*(?:\((?:c)\)\s*)?(?:by\s+)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s*)?/iu
const OLD = /^(?:(?:file|handout|archive?|pool|supplied|submitted)\s*[:/]\s*|vorlage:?\s+)/i
const EDGES = /^[([\s—–|/-]+|[)\]\s]+$/g
const BY =
  /^(?:by|courtesy of|courtesy|from|via|provided by|supplied by|submitted by|contributed by|taken by|shot by|par|von|por|di|da|door|av|af)\b:?\s+/i
const TRAILING =
  /(?:\s*[,;/(|–-]\s*(?:file|file (?:photo|image|picture|pic)|file photo dated [^/]*|handout(?: photo| image)?|hand out|pool(?: photo)?|archive|archive photo|archives|library image|supplied|stringer|staff|via social media|all rights reserved|tous droits réservés|alle rechte vorbehalten|\d{4}(?: file)?)|\s\d{4}|\s(?:file(?: photo)?|handout|pool))\)?\.?$/i
const ADDRESS = /\s*[(|/-]*\s*[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\)?/g
const RIGHTS = /[.,;]?\s*(?:all rights reserved|rights reserved)\.?$/i
/** "AP Photo/Jane Doe": the word belongs to the agency's name. */
const AGENCY_WITH_LABEL =
  /^\(?(AP|AFP|UPI|EPA|PTI|PA|ANI|AAP|ANP|Belga|Reuters|Xinhua|EFE) (?:photos?|images?|foto)\b/iu
/** A comma or "and" inside the name of a house. */
const LEGAL_FORM = /,(?=\s*(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|GmbH|S\.A|PBC|Limited)\b)/giu
const SEPARATOR =
  /\s*(?:\/|\||#|;|(?<!\p{L})(?:via|for)(?!\p{L})|\s[-–—]\s|(?<=\p{L})—(?=\p{L})|\bthrough\b|\s?[([]\s?|\s•\s|\s·\s|\s?!\s?)\s*/giu
const SENTENCE_END = /(?<=\p{Ll})(?<!\b[Ff]ot)\.\s+(?=\p{Lu})/u

/** A part of a credit, and the mark that stands before it: "/" for all that leads from the maker to the house. */
export type CreditPart = { text: string; follows: "START" | "HOUSE" | "LIST" }

const trimmed = (text: string): string => {
  let rest = text.trim().replace(ADDRESS, "").replace(MARK, "").replace(EDGES, "")
  for (let n = 0; n < 3; n++) rest = withoutLabel(rest.replace(MARK, "").replace(OLD, "")).replace(BY, "").trim()
  for (let n = 0; n < 3; n++) rest = rest.replace(RIGHTS, "").replace(TRAILING, "").trim()
  return rest.replace(/(?<=\p{L}{2})\.$/u, "")
}

/** "Dale Pruett-USA TODAY Sports": a hyphen between a name and an agency. */
const hyphened = (text: string): string => {
  for (const hyphen of text.matchAll(/-(?=\p{Lu})/gu)) {
    const [left, right] = [text.slice(0, hyphen.index), text.slice(hyphen.index + 1)]
    if (left.includes(" ") && agencyNamed(right)) return `${left}/${right}`
  }
  return text
}

/** "AAP: Ann Lee": an agency and who took the picture for it. */
const colonParted = (text: string): string => {
  const [, house, maker] = /^([^:/]{2,30}): (\p{Lu}[^:]+)$/u.exec(text) ?? []
  return house && maker && agencyNamed(house) ? `${house}/${maker}` : text
}

const isFullName = (text: string) => text.includes(" ") && isNameShaped(text)

/** "Ana Ruiz and Tom Berg", "Ana Ruiz, Tom Berg": lists of names; "Department of Fish and Game" is one. */
const listed = (text: string): string[] => {
  const byComma = text.replace(LEGAL_FORM, "").split(/\s*,\s*/)
  return byComma.flatMap((part) => {
    const halves = part.split(/\s+(?:and|&|und|et|y|e|och|og|en|и)\s+/)
    return halves.length > 1 && halves.every(isFullName) ? halves : [part]
  })
}

/** The text without the mark that claims the right in it, and the year of that. */
export const withoutCopyright = (text: string): string =>
  text.trim().replace(MARK, "").replace(MARK, "").replace(RIGHTS, "")

/** The text of a credit line without labels, marks and what only says that the picture is old or given away. */
export const bareCredit = (credit: string): string =>
  trimmed(trimmed(credit.slice(0, LONGEST)).replace(AGENCY_WITH_LABEL, "$1"))

/** The names of a credit line in its order: split at slashes, "via" and "for", and at the commas of lists. */
export const creditParts = (credit: string): CreditPart[] => {
  const sentences = credit.slice(0, LONGEST).replace(AGENCY_WITH_LABEL, "$1").split(SENTENCE_END)
  const parts = sentences.flatMap((sentence) =>
    hyphened(colonParted(bareCredit(sentence)))
      .split(SEPARATOR)
      .map((part) => trimmed(part.replace(/[()[\]]/g, "")))
      .filter((part) => part !== "")
      .flatMap((part, i) =>
        listed(part).map((text, n): CreditPart => ({ text, follows: n > 0 ? "LIST" : i > 0 ? "HOUSE" : "START" })),
      ),
  )
  return parts.slice(0, MOST_PARTS)
}
