import { wordsOf } from "./words-of.ts"

/** "KABUL, Aug 31 (Reuters) -" or "(AP) —" or "LONDON -" at the head of a text. */
const DATELINE =
  /^\s*(?:[^\n()]{0,60}\([^()\n]{2,40}\)|\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,[^\n()]{1,20})?)\s*[-–—]{1,2}\s+/u

/** The words that a body is compared by: all of them but its date line, which papers add and leave out. */
export const bodyWords = (articleBody: string): string[] => wordsOf(articleBody.replace(DATELINE, ""))
