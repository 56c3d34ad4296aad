import { agencyNamed } from "../../model/photo-agencies.ts"
import { isProse } from "./credit-tail.ts"

const LABELLED_BOTH =
  /^(?:Image|Media|Video) (?:source|copyright|credit)[,:]? (.{2,100}?)[.,]? (?:Image|Media|Video) caption[,:]? (?=\S)/
/** "© ", "Ann Lee | ": what stands before the name of an agency that leads a caption. */
const BEFORE_AGENCY = /^(?:©\s?|(?:\p{Lu}[\p{L}.'’-]* ){1,3}[|/] )/u
const MOST_WORDS = 3

export type LeadingCredit = { credit: string; caption: string }

/**
 * The credit that a caption begins with: "Image source, Reuters. Image caption, Boats wait.", "© Getty Images Boats wait
 * in the bay.", "Ann Lee | Getty Images Boats wait in the bay."
 */
export const leadingCredit = (text: string): LeadingCredit | null => {
  const labelled = LABELLED_BOTH.exec(text)
  if (labelled) return { credit: labelled[1]!, caption: text.slice(labelled[0].length) }
  const before = BEFORE_AGENCY.exec(text)?.[0]
  if (!before) return null
  const words = text.slice(before.length).split(" ", MOST_WORDS + 1)
  for (let n = Math.min(MOST_WORDS, words.length - 1); n > 0; n--) {
    const agency = words.slice(0, n).join(" ")
    const caption = text.slice(before.length + agency.length + 1)
    if (agencyNamed(agency) && /^\p{Lu}/u.test(caption) && isProse(caption)) return { credit: before + agency, caption }
  }
  return null
}
