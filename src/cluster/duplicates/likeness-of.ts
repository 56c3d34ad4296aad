import { fold } from "../../lib/fold.ts"
import type { ComparedArticle, Likeness } from "../../model/duplicate.ts"
import { bodyWords } from "./body-words.ts"
import { type Comparison, compareTexts } from "./compare-texts.ts"

/** Near copies come out within so many days. */
export const WINDOW_DAYS = 7
/** Shorter texts say too little to be told from others of their kind. */
const SHORT_WORDS = 30
/** From here on, prose of two hands is told apart for sure. */
const LONG_WORDS = 150
/** A text with less than this share of the other's length is an excerpt or one item of a digest. */
const LEAST_LENGTH_RATIO = 0.4
/** What must be contained of a long text but for what stands before and after it, and how much more of a short one. */
const LEAST_CONTAINED = 0.7
const MORE_OF_SHORT = 0.15
/** What must be common however much stands before and after it. */
const LEAST_COMMON = 0.6
/** The same words with other figures are another day's report of the same form. */
const FOREIGN_FIGURES = { short: 0.15, long: 0.34 }

const DAY = 86_400_000

const isNear = (comparison: Comparison, words: number): boolean => {
  const { contained, coreContained, lengthRatio, foreignFigures, figures } = comparison
  if (words < SHORT_WORDS || lengthRatio < LEAST_LENGTH_RATIO || contained < LEAST_COMMON) return false
  const shortness = Math.max(0, (LONG_WORDS - words) / (LONG_WORDS - SHORT_WORDS))
  const mayBeForeign = shortness > 0 ? FOREIGN_FIGURES.short : FOREIGN_FIGURES.long
  return coreContained >= LEAST_CONTAINED + shortness * MORE_OF_SHORT && foreignFigures <= mayBeForeign * figures
}

/**
 * Whether two articles carry one text: the same words at any time, or nearly the same within a week; null when they do not. A
 * text of few words needs the same headline and the same week too; no words are never the same. Symmetrical.
 */
export const likenessOf = (one: ComparedArticle, other: ComparedArticle): Likeness | null => {
  const [words, others] = [bodyWords(one.articleBody), bodyWords(other.articleBody)]
  const fewest = Math.min(words.length, others.length)
  if (fewest === 0) return null
  const isClose = Math.abs(Date.parse(one.datePublished) - Date.parse(other.datePublished)) <= WINDOW_DAYS * DAY
  if (words.length === others.length && words.every((word, i) => word === others[i])) {
    const isSame = fewest >= SHORT_WORDS || (isClose && fold(one.headline) === fold(other.headline))
    return isSame ? { similarity: 1, reason: "SAME_TEXT" } : null
  }
  if (!isClose) return null
  const comparison = compareTexts(words, others)
  return isNear(comparison, fewest) ? { similarity: comparison.likeness, reason: "NEAR_TEXT" } : null
}
