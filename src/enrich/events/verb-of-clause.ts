import { isAmbiguous, isDeclaring, isPastForm, isSaying } from "./past-forms.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import { DETERMINERS } from "./verb-group.ts"

const ADVERB =
  /^(?:.*ly|also|then|later|first|again|now|just|already|both|all|each|once|soon|since|still|ever|today|yesterday|once|twice|been)$/
const PERFECT = /^(?:has|have|had|['’]ve|['’]d)$|['’]ve$/
const WAS = /^(?:was|were|been)$/
const NO_SUBJECT =
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|of|in|on|at|to|for|from|with|by|as|into|over|about|after|before|between|against|under|than|and|or|but|nor|not|be|is|are|am|being|get|gets|will|would|can|could|may|might|must|shall|should|do|does|did|who|which|what|where|when|how|why|if|while|so|very|too|more|most|less|no|any|some|many|few|several|other|same|such|own|it|he|she|they|we|i|you|there|here|amid|amidst|among|amongst|despite|during|including|via|per|plus|without|within|through|across|around|behind|beyond|towards?|upon|onto|off|out|up|down|near|until|like|unlike)$/
const FINITE =
  /^(?:was|were|has|have|had|is|are|will|would|could|can|may|might|should|does|did|says|shows|suggests|finds|indicates|reveals|remains|means|disputes)$/

/** The position of the last token before `at` that is no adverb. */
const headBefore = (tokens: readonly Token[], at: number): number => {
  let i = at - 1
  while (i >= 0 && at - i < 4 && ADVERB.test(tokens[i]!.lower)) i--
  return i
}

/** "the resolution passed on Tuesday was introduced": what follows is the verb, this only describes. */
const isReduced = (tokens: readonly Token[], at: number): boolean => {
  const { clause } = tokens[at]!
  for (let i = at + 1; i < tokens.length && tokens[i]!.clause === clause; i++) {
    if (tokens[i]!.lower === "and") return false
    if (FINITE.test(tokens[i]!.lower)) return true
  }
  return false
}

/** Whether another verb of the clause stands before: then a past form rather describes what that verb is about. */
const hasVerbBefore = (tokens: readonly Token[], at: number): boolean => {
  const { clause } = tokens[at]!
  for (let i = at - 1; i >= 0 && tokens[i]!.clause === clause; i--)
    if (FINITE.test(tokens[i]!.lower) || (isPastForm(tokens[i]!.lower) && !DETERMINERS.has(lowerAt(tokens, i - 1))))
      return true
  return false
}

/** "although it fell", "– a right written into law": beside what the sentence tells. */
const isSubordinate = (tokens: readonly Token[], clause: number): boolean => {
  const opening = tokens.findIndex((token) => token.clause === clause)
  const first = lowerAt(tokens, opening)
  if (/^(?:although|though|whereas|because|how|why)$/.test(first)) return true
  return /^[-–—―]$/.test(lowerAt(tokens, opening - 1)) && opening > 6 && /^(?:an?)$/.test(first)
}

const saysWhat = (word: string): boolean => isDeclaring(word) || isSaying(word)

/** What follows a verb rather than a noun. */
export const TAKES_UP = /^(?:the|an?|its|his|her|their|that|out|off|up|down|into|through|\d.*|\p{Lu}.*)$/u

/** "Ada Diaz, facing a vote, resigned", "Ada Diaz (Green) resigned": the subject stands before what is put in. */
const followsInsertion = (tokens: readonly Token[], at: number): boolean => {
  const { clause } = tokens[at]!
  const opening = tokens.findIndex((token) => token.clause === clause)
  const inserted = tokens.findIndex((token) => token.clause === clause - 1)
  const closing = lowerAt(tokens, opening - 1)
  const opener = lowerAt(tokens, inserted - 1)
  if (inserted < 1 || !((opener === "," && closing === ",") || (opener === "(" && closing === ")"))) return false
  const before = tokens.filter((token) => token.clause === clause - 2)
  const isRelative = /^(?:who|whose|which)$/.test(lowerAt(tokens, inserted))
  if (!isRelative && tokens.slice(inserted, opening).some(({ lower }) => FINITE.test(lower))) return false
  return (
    before.length > 0 &&
    !before.some(
      ({ lower }) =>
        isPastForm(lower) ||
        FINITE.test(lower) ||
        (/^(?:in|on|at|by|for|with|as|after|if|when)$/.test(lower) && lower === before[0]!.lower),
    )
  )
}

/** Whether the past form at `at` is the verb of its clause, with a subject before it. */
export const isVerbOfClause = (tokens: readonly Token[], at: number): boolean => {
  const head = headBefore(tokens, at)
  if (head < 0) return false
  if (tokens[head]!.clause !== tokens[at]!.clause)
    return isPastForm(tokens[at]!.lower) && lowerAt(tokens, at + 1) !== "by" && followsInsertion(tokens, at)
  const { lower, text } = tokens[head]!
  if (isSubordinate(tokens, tokens[at]!.clause)) return false
  if (PERFECT.test(lower)) return true
  if (WAS.test(lower)) return true
  if (!isPastForm(tokens[at]!.lower) || lowerAt(tokens, at + 1) === "by" || NO_SUBJECT.test(lower)) return false
  if (!/^[\p{L}\p{N}]/u.test(text) || (!saysWhat(tokens[at]!.lower) && isReduced(tokens, at))) return false
  if (isAmbiguous(tokens[at]!.lower) && !TAKES_UP.test(lowerAt(tokens, at + 1))) return false
  return !hasVerbBefore(tokens, at)
}
