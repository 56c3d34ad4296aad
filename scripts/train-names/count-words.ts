import { LOWER_FORM, TITLE_FORM, UPPER_FORM } from "../../src/enrich/names/tagger/lexicon.ts"
import type { Sentence } from "../../src/enrich/names/tagger/tokens.ts"

/** How often running text writes a word in each form, where only names take capitals. */
export type WordCount = { lower: number; title: number; upper: number; forms: Map<string, number> }

const OPENING = /^["'“”‘’:;(*•–—-]+$/

/** Counts words by lower case; what begins a sentence says nothing of its form and counts a little for small words only. */
export const countWords = (sentences: readonly Sentence[]): Map<string, WordCount> => {
  const counts = new Map<string, WordCount>()
  for (const { tokens, kind } of sentences) {
    if (kind !== "PLAIN") continue
    for (let i = 0; i < tokens.length; i++) {
      const { text } = tokens[i]!
      if (!/^\p{L}/u.test(text)) continue
      const lower = text.toLowerCase()
      const opening = i === 0 || OPENING.test(tokens[i - 1]!.text)
      if (opening && text !== lower) continue
      let count = counts.get(lower)
      if (!count) {
        count = { lower: 0, title: 0, upper: 0, forms: new Map() }
        counts.set(lower, count)
      }
      if (text === lower) count.lower++
      else if (text.length > 1 && text === text.toUpperCase()) count.upper++
      else count.title++
      count.forms.set(text, (count.forms.get(text) ?? 0) + 1)
    }
  }
  return counts
}

/** The form that running text mostly gives a word. */
export const usualForm = ({ lower, title, upper }: WordCount): number =>
  lower >= title && lower >= upper ? LOWER_FORM : title >= upper ? TITLE_FORM : UPPER_FORM

/** From 1, nearly always lower case, to 7, never, when seen often enough to tell. */
export const rarelyLower = ({ lower, title, upper }: WordCount): number => {
  const all = lower + title + upper
  const share = (lower + 0.2) / (all + 0.4)
  if (share > 0.98) return 1
  if (share > 0.9) return 2
  if (share > 0.6) return 3
  if (share > 0.3) return 4
  if (share > 0.08) return 5
  return share > 0.02 ? 6 : 7
}
