import { eld } from "eld/extrasmall"
import type { EnrichStep } from "./step.ts"

const SAMPLE = 2_000
const FEWEST_LETTERS = 40

/** The language of a text as BCP 47, null when the text is too short or too odd to be sure. Reads only its beginning. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null
  const answer = eld.detect(sample)
  return answer.isReliable() && answer.language ? answer.language : null
}

/** Names the language of an article that does not declare one. */
export const findLanguage: EnrichStep = {
  name: "find-language",
  version: 1,
  description: "Names the language of an article that does not declare one.",
  run: (article) => (article.inLanguage ? article : { ...article, inLanguage: languageOf(article.articleBody) }),
}
