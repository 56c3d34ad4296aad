import { fold } from "../../lib/fold.ts"
import type { ComparedArticle, Likeness } from "../../model/duplicate.ts"
import { bodyWords } from "./body-words.ts"
import { type Comparison, compareTexts, type Stretch } from "./compare-texts.ts"

/** Near copies come out within so many days. */
export const WINDOW_DAYS = 7
/** Shorter texts say too little to be told from others of their kind. */
const SHORT_WORDS = 30
/** From here on, prose of two hands is told apart for sure. */
const LONG_WORDS = 150
/** A text with less than this share of the other's length is an excerpt or one item of a digest. */
const LEAST_LENGTH_RATIO = 0.4
/** Less still is enough when the longer text begins with it: its tail was cut. */
const LEAST_OF_CUT = 0.25
const LEAST_LEADING = 0.8
/** Two texts that each begin with so many words of their own, and such a share, have no more than a notice in common. */
const OWN_HEAD = { words: 8, share: 0.1 }
/** What must be contained of a long text but for what stands before and after it, and how much more of a short one. */
const LEAST_CONTAINED = 0.7
const MORE_OF_SHORT = 0.15
/** A core that is shorter than this must be nearly the same, its figures too. */
const LONG_CORE = 100
const LEAST_OF_SHORT_CORE = 0.9
/** What must be common however much stands before and after it. */
const LEAST_COMMON = 0.6
/** The same words with other figures are another day's report of the same form. */
const FOREIGN_FIGURES = { short: 0.15, long: 0.34 }

const DAY = 86_400_000

/** How much less than long a text is, 0 to 1. */
const shortnessOf = (words: number): number => Math.max(0, (LONG_WORDS - words) / (LONG_WORDS - SHORT_WORDS))

const isCopied = ({ contained, figures, foreignFigures }: Stretch, least: number, mayBeForeign: number): boolean =>
  contained >= least && foreignFigures <= mayBeForeign * figures

const isNear = ({ whole, core, ownHead, leading, lengthRatio }: Comparison): boolean => {
  const leastRatio = leading >= LEAST_LEADING ? LEAST_OF_CUT : LEAST_LENGTH_RATIO
  if (whole.words < SHORT_WORDS || lengthRatio < leastRatio || whole.contained < LEAST_COMMON) return false
  if (ownHead >= OWN_HEAD.words && ownHead > OWN_HEAD.share * whole.words) return false
  const shortness = shortnessOf(whole.words)
  const least = LEAST_CONTAINED + shortness * MORE_OF_SHORT
  const mayBeForeign = shortness > 0 ? FOREIGN_FIGURES.short : FOREIGN_FIGURES.long
  if (isCopied(whole, least, mayBeForeign)) return true
  return core.words < LONG_CORE ? isCopied(core, LEAST_OF_SHORT_CORE, 0) : isCopied(core, least, mayBeForeign)
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
  return isNear(comparison) ? { similarity: comparison.likeness, reason: "NEAR_TEXT" } : null
}
