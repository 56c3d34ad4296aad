import { isLabelled, withoutPrintedLabel } from "./credit-labels.ts"
import { creditTail, isProse, LONGEST_CREDIT } from "./credit-tail.ts"
import { readCredit } from "./read-credit.ts"

/** How much of the end of a caption is looked at: a credit and what stands before it. */
const TAIL = LONGEST_CREDIT + 80
const COURTESY = /^(?:[Cc]ourtesy of\b|[Cc]ourtesy (?=\p{Lu})|©)/u
/** What says no more than that a caption follows: "FILE - ", "File photo:", "Image caption". */
const LEAD =
  /^(?:(?:FILE|[Ff]ile)(?: ?(?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage|[Pp]icture|[Pp]ic))?(?: ?[:–—-]|\.) |(?:Image|Media|Video) ?[Cc]aption[,:]?\s?(?=\p{Lu})|(?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage|[Ff]oto|Bild|[Pp]icture)s? ?: ?|[Cc]aption ?: ?)/u

export type ParsedCaption = { caption: string | null; creditText: string | null }

const captionOf = (words: string): string | null => {
  const bare = words.replace(/[\s—–|•/-]+$/, "").trim()
  return bare.replace(LEAD, "").replace(LEAD, "") || null
}

/** "Image: Boats wait …" is a caption under a label, "Image: Jane Doe" a credit. */
const isAllCredit = (text: string): boolean => {
  if (text.length > LONGEST_CREDIT || !(isLabelled(text) || COURTESY.test(text)) || isProse(text)) return false
  const { creators, agencies } = readCredit(text)
  return creators.length + agencies.length > 0
}

/**
 * Parts the credit from the words of a caption, in the forms that papers and agencies print; both as printed, without the
 * label that says what they are. A text that is all credit has no caption, one without a recognisable credit is all caption.
 */
export const splitCaption = (text: string): ParsedCaption => {
  if (isAllCredit(text)) return { caption: null, creditText: withoutPrintedLabel(text) }
  const tailAt = Math.max(0, text.length - TAIL)
  const found = creditTail(text.slice(tailAt))
  if (!found) return { caption: captionOf(text), creditText: null }
  return { caption: captionOf(text.slice(0, tailAt + found.at)), creditText: withoutPrintedLabel(found.credit) }
}
