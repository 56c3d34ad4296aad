import type { EventDraft } from "../../model/event.ts"
import type { ReportSentence } from "./report-sentence.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import { typeOfNoun } from "./triggers.ts"

const BE = new Set(["is", "was", "are", "were", "be", "been"])

const isAttackNear = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((n) => typeOfNoun(lowerAt(tokens, at + n)) === "ATTACK")

/** "claimed responsibility", "took responsibility", "claimed the attack", "was behind the attack", "responsibility was claimed by". */
const claims = (tokens: readonly Token[], at: number): boolean => {
  const { lower, quoted } = tokens[at]!
  if (quoted) return false
  if (lower === "claimed" && lowerAt(tokens, at + 1) === "by")
    return tokens.slice(0, at).some((token) => token.lower === "responsibility" || typeOfNoun(token.lower) === "ATTACK")
  if (lower === "claimed" || lower === "took")
    return lowerAt(tokens, at + 1) === "responsibility" || (lower === "claimed" && isAttackNear(tokens, at))
  return lower === "behind" && BE.has(lowerAt(tokens, at - 1)) && isAttackNear(tokens, at)
}

/** Whom "claimed by" names. */
const doerAfter = ({ tokens, mentions }: ReportSentence, at: number) =>
  mentions.find(
    ({ type, start }) => type !== "PLACE" && start > tokens[at]!.start && start <= (tokens[at + 3]?.start ?? 0),
  )

/** The organization or person last named before the verb, not inside what is said of another: "of Y" in "X, a wing of Y". */
const subjectOf = ({ tokens, mentions }: ReportSentence, at: number) =>
  mentions.findLast(({ type, start, end }) => {
    if (type === "PLACE" || end > tokens[at]!.start) return false
    const before = tokens.filter((token) => token.end <= start).slice(-2)
    return !before.some(({ lower }) => lower === "of" || lower === "to" || lower === "with")
  })

/** Who says in a sentence that an attack was theirs. */
export const claimants = (sentence: ReportSentence): EventDraft["participants"] => {
  const at = sentence.tokens.findIndex((_, i) => claims(sentence.tokens, i))
  if (at < 0) return []
  const subject = lowerAt(sentence.tokens, at + 1) === "by" ? doerAfter(sentence, at) : subjectOf(sentence, at)
  return subject ? [{ entity: subject.entity, role: "AGENT" }] : []
}
