import type { KeySentence } from "../../model/article.ts"
import { composeSummary } from "../../model/compose-summary.ts"
import { badInput } from "../errors.ts"
import { citedSentence } from "./cited-sentence.ts"

const MAX_WORDS = 500
const DEFAULT_WORDS = 60

/** How many words a summary may have, as a client asks. */
export const wordBudget = (maxWords: number | null): number => {
  const budget = maxWords ?? DEFAULT_WORDS
  if (budget < 1 || budget > MAX_WORDS) throw badInput(`maxWords is from 1 to ${MAX_WORDS}.`)
  return budget
}

/** The sentences as one text; null when there are none. */
export const summaryFrom = (sentences: readonly ReturnType<typeof citedSentence>[]) =>
  sentences.length ? { text: sentences.map((sentence) => sentence.text).join(" "), sentences } : null

/** A summary of a stored article: whole sentences under the word budget; null when it has none worth citing. */
export const summaryOf = (
  articleId: number,
  { articleBody, keySentences }: { articleBody: string; keySentences: readonly KeySentence[] },
  maxWords: number | null,
) => {
  const spans = composeSummary(keySentences, articleBody, wordBudget(maxWords))
  return summaryFrom(spans.map((span) => citedSentence(articleId, articleBody, span)))
}
