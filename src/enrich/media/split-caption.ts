import { isLabelled, withoutPrintedLabel } from "./credit-labels.ts"
import { type CreditTail, creditTail, isProse, LONGEST_CREDIT } from "./credit-tail.ts"
import { leadingCredit } from "./leading-credit.ts"
import { type Credit, readCredit } from "./read-credit.ts"

/** How much of the end of a caption is looked at: a credit and what stands before it. */
const TAIL = LONGEST_CREDIT + 80
const COURTESY = /^(?:[Cc]ourtesy of\b|[Cc]ourtesy (?=\p{Lu})|©)/u
/** What says no more than that a caption follows: "FILE - ", "File photo:", "Image caption". */
const LEAD =
  /^(?:(?:FILE|[Ff]ile)(?: ?(?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage|[Pp]icture|[Pp]ic))?(?: ?[:–—-]|\.) |(?:Image|Media|Video) ?[Cc]aption[,:]?\s?(?=\p{Lu})|(?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage|[Ff]oto|Bild|[Pp]icture)s? ?: ?|[Cc]aption ?: ?)/u

const MAKER_AND_HOUSE =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2} ?[/|] ?\p{Lu}[\p{L}\p{N}.&-]+(?: \p{Lu}[\p{L}\p{N}.&-]+){0,2}$/u

export type ParsedCaption = { caption: string | null; creditText: string | null }

const captionOf = (words: string): string | null => {
  const bare = words.replace(/[\s—–|•/-]+$/, "").trim()
  return bare.replace(LEAD, "").replace(LEAD, "") || null
}

/** "Image: Boats wait …" is a caption under a label, "Image: Jane Doe" a credit. */
const isAllCredit = (text: string): boolean => {
  if (text.length > LONGEST_CREDIT || isProse(text)) return false
  const { creators, agencies } = readCredit(text)
  if (MAKER_AND_HOUSE.test(text)) return creators.length === 1 && agencies.length === 1
  return (isLabelled(text) || COURTESY.test(text)) && creators.length + agencies.length > 0
}

const isOfOne = (one: Credit, other: Credit): boolean =>
  other.agencies.some((name) => one.agencies.includes(name)) ||
  other.creators.some((name) => one.creators.includes(name))

/** Where the caption ends and the fuller credit, when the same one is printed twice: "… wait. (Photo: Getty Images) Getty". */
const withoutTwin = (text: string, tail: CreditTail): CreditTail => {
  const before = text.slice(0, tail.at).trimEnd()
  const twin = creditTail(before)
  return twin && isOfOne(readCredit(twin.credit), readCredit(tail.credit)) ? twin : tail
}

/**
 * Parts the credit from the words of a caption, in the forms that papers and agencies print; both as printed, without the
 * label that says what they are. A text that is all credit has no caption, one without a recognisable credit is all caption.
 */
export const splitCaption = (text: string): ParsedCaption => {
  if (isAllCredit(text)) return { caption: null, creditText: withoutPrintedLabel(text) }
  const leading = leadingCredit(text)
  if (leading) return { caption: captionOf(leading.caption), creditText: withoutPrintedLabel(leading.credit) }
  const tailAt = Math.max(0, text.length - TAIL)
  const tail = text.slice(tailAt)
  const first = creditTail(tail)
  if (!first) return { caption: captionOf(text), creditText: null }
  const found = withoutTwin(tail, first)
  return { caption: captionOf(text.slice(0, tailAt + found.at)), creditText: withoutPrintedLabel(found.credit) }
}
