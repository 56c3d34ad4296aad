import { add, addPair, type FeatureKeys } from "./feature-keys.ts"
import { hashText } from "./hash.ts"
import type { WordFacts } from "./word-facts.ts"

/** How far from a word its neighbours are asked. */
export const REACH = 2
/** Templates of the word at each distance are numbered apart. */
const TEMPLATES = 64

const addAffixes = ({ text, lower }: WordFacts, out: FeatureKeys, base: number): void => {
  for (let length = 1; length <= 4 && length < text.length; length++) {
    add(out, base + 10 + length, hashText(text, 0, length))
    add(out, base + 14 + length, hashText(lower, lower.length - length))
  }
}

const addHyphenParts = ({ lower }: WordFacts, out: FeatureKeys, base: number): void => {
  const hyphen = lower.lastIndexOf("-")
  if (hyphen <= 0 || hyphen === lower.length - 1) return
  add(out, base + 20, hashText(lower, 0, hyphen))
  add(out, base + 21, hashText(lower, hyphen + 1))
}

const addSets = (word: WordFacts, out: FeatureKeys, base: number): void => {
  for (let bits = word.lists; bits !== 0; bits &= bits - 1) add(out, base + 30, bits & -bits)
  for (let bits = word.kinds; bits !== 0; bits &= bits - 1) addPair(out, base + 31, bits & -bits, word.shape)
  if (word.kinds !== 0) addPair(out, base + 32, word.kinds, word.shape)
}

/** The features that a word gives to the position `distance` words before it (negative: after it). */
export const addWordFeatures = (word: WordFacts, distance: number, out: FeatureKeys): void => {
  const base = (distance + REACH) * TEMPLATES
  add(out, base, word.lowerHash)
  add(out, base + 1, word.shape)
  add(out, base + 2, word.coarse)
  add(out, base + 3, word.middle)
  addSets(word, out, base)
  if (distance === 2 || distance === -2) return
  add(out, base + 4, word.fine)
  addPair(out, base + 5, word.rarelyLower, word.shape)
  addPair(out, base + 6, word.coarse, word.shape)
  if (distance !== 0) {
    add(out, base + 7, hashText(word.lower, Math.max(0, word.lower.length - 3)))
    return
  }
  add(out, base + 8, word.hash)
  addPair(out, base + 9, word.middle, word.shape)
  addPair(out, base + 10, Math.min(12, word.text.length), word.shape)
  addAffixes(word, out, base)
  addHyphenParts(word, out, base)
}
