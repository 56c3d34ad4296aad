import { type ArticleWords, opens, placeKey, type ReadSentence, type WordUse } from "./article-words.ts"
import { add, addPair, type FeatureKeys } from "./feature-keys.ts"
import { mix } from "./hash.ts"
import type { Lexicon } from "./lexicon.ts"
import { KINDS, namePhrases } from "./name-phrases.ts"
import { nameRuns, type SentenceRuns } from "./name-runs.ts"
import { EDGE, Shape, type WordFacts } from "./word-facts.ts"

/** A sentence ready to have the features of its positions told. */
export type SentenceView = ReadSentence & {
  /** Its number in the article. */
  number: number
  article: ArticleWords
  phrases: Int32Array
  runs: SentenceRuns
}

export const sentenceView = (
  sentence: ReadSentence,
  number: number,
  article: ArticleWords,
  lexicon: Lexicon,
): SentenceView => ({
  ...sentence,
  number,
  article,
  phrases: namePhrases(sentence.words, lexicon),
  runs: nameRuns(sentence.words),
})

/** Templates of this file begin above those of `word-features.ts`. */
const BASE = 1000
const KIND = { PLAIN: 0, TITLE: 1, CAPS: 2 }

const wordAt = (words: readonly WordFacts[], at: number): WordFacts =>
  at >= 0 && at < words.length ? words[at]! : EDGE

const addNeighbours = (view: SentenceView, at: number, out: FeatureKeys): void => {
  const { words } = view
  const word = words[at]!
  const before2 = wordAt(words, at - 2)
  const before = wordAt(words, at - 1)
  const after = wordAt(words, at + 1)
  const after2 = wordAt(words, at + 2)
  addPair(out, BASE, before.lowerHash, word.lowerHash)
  addPair(out, BASE + 1, word.lowerHash, after.lowerHash)
  addPair(out, BASE + 2, before.lowerHash, after.lowerHash)
  addPair(out, BASE + 3, before.middle, word.middle)
  addPair(out, BASE + 4, word.middle, after.middle)
  addPair(out, BASE + 5, before.middle, after.middle)
  addPair(out, BASE + 6, (before.coarse << 8) | word.coarse, after.coarse)
  addPair(out, BASE + 7, (before.shape << 8) | word.shape, after.shape)
  addPair(out, BASE + 8, (before2.shape << 8) | before.shape, word.shape)
  addPair(out, BASE + 9, (word.shape << 8) | after.shape, after2.shape)
  addPair(out, BASE + 10, before2.lowerHash, before.lowerHash)
  addPair(out, BASE + 11, after.lowerHash, after2.lowerHash)
  if (before.lists !== 0) addPair(out, BASE + 12, before.lists, word.shape)
  if (after.lists !== 0) addPair(out, BASE + 13, after.lists, word.shape)
  if (word.kinds !== 0 || before.kinds !== 0) addPair(out, BASE + 14, before.kinds, word.kinds)
  if (word.kinds !== 0 || after.kinds !== 0) addPair(out, BASE + 15, word.kinds, after.kinds)
}

/** Where the position stands in its sentence, and how that writes its words. */
const addPlace = (view: SentenceView, at: number, out: FeatureKeys): void => {
  const word = view.words[at]!
  const kind = KIND[view.kind]
  const place = kind * 2 + (opens(view.words, at) ? 1 : 0)
  addPair(out, BASE + 20, place, word.shape)
  addPair(out, BASE + 21, place, (word.rarelyLower << 4) | word.shape)
  if (view.number === 0) addPair(out, BASE + 22, place, word.shape)
}

const addPhrases = ({ phrases, words }: SentenceView, at: number, out: FeatureKeys): void => {
  const marks = phrases[at]!
  if (marks === 0) return
  const { shape } = words[at]!
  for (let kind = 0; kind < KINDS; kind++) {
    const place = (marks >> (kind * 3)) & 7
    if (place !== 0) addPair(out, BASE + 30 + kind, place, shape)
  }
  add(out, BASE + 40, marks)
  addPair(out, BASE + 41, marks, phrases[at + 1] ?? 0)
  addPair(out, BASE + 42, marks, phrases[at - 1] ?? 0)
}

const addRun = (view: SentenceView, at: number, out: FeatureKeys, base: number, runs: SentenceRuns["narrow"]): void => {
  const { words } = view
  const to = runs.to[at]!
  if (to === 0) return
  const from = runs.from[at]!
  const place = Math.min(4, at - from) * 8 + Math.min(6, to - from)
  const first = words[from]!
  const last = words[to - 1]!
  const before = wordAt(words, from - 1)
  const after = wordAt(words, to)
  addPair(out, base, place, KIND[view.kind])
  addPair(out, base + 1, place, last.lists)
  addPair(out, base + 2, place, first.lists)
  addPair(out, base + 3, at === to - 1 ? 1 : 0, last.lowerHash)
  addPair(out, base + 4, at === from ? 1 : 0, first.lowerHash)
  addPair(out, base + 5, place, before.lists)
  add(out, base + 6, before.lowerHash)
  add(out, base + 7, after.lowerHash)
  add(out, base + 8, before.middle)
  add(out, base + 9, after.middle)
  addPair(out, base + 10, first.kinds, last.kinds)
  addPair(out, base + 11, first.coarse, last.coarse)
  addPair(out, base + 12, before.coarse, after.coarse)
  addPair(out, base + 13, place, (first.kinds << 8) | last.kinds)
  addPair(out, base + 14, at === to - 1 ? 1 : 0, last.middle)
}

const addUse = (use: WordUse, view: SentenceView, at: number, out: FeatureKeys): void => {
  const word = view.words[at]!
  const place = KIND[view.kind] * 2 + (opens(view.words, at) ? 1 : 0)
  addPair(out, BASE + 80, place, Math.min(2, use.lower) * 4 + Math.min(2, use.capital))
  const here = placeKey(view.number, at)
  for (let i = 0; i < use.places.length; i++) {
    if (use.places[i] === here) continue
    add(out, BASE + 81, use.before[i]!)
    add(out, BASE + 82, use.after[i]!)
  }
  const { sequence, position } = use
  if (sequence.length < 2) return
  const shape = position * 8 + sequence.length
  const [first, last] = [sequence[0]!, sequence[sequence.length - 1]!]
  add(out, BASE + 83, shape)
  addPair(out, BASE + 84, shape, last.lists)
  addPair(out, BASE + 85, shape, first.lists)
  addPair(out, BASE + 86, shape, first.kinds)
  addPair(out, BASE + 87, shape, (first.coarse << 8) | last.coarse)
  addPair(out, BASE + 88, position, last.lowerHash)
  addPair(out, BASE + 89, position, first.lowerHash)
  add(out, BASE + 90, use.beforeSequence)
  addPair(out, BASE + 91, shape, word.shape)
}

const addAcronym = ({ article }: SentenceView, word: WordFacts, out: FeatureKeys): void => {
  const last = article.acronyms.get(word.text.replaceAll(".", ""))
  if (!last) return
  add(out, BASE + 95, 1)
  add(out, BASE + 96, last.lists)
  add(out, BASE + 97, last.coarse)
}

/** The features of a position that its word alone does not tell. */
export const addContextFeatures = (view: SentenceView, at: number, out: FeatureKeys): void => {
  const word = view.words[at]!
  addNeighbours(view, at, out)
  addPlace(view, at, out)
  addPhrases(view, at, out)
  addRun(view, at, out, BASE + 50, view.runs.narrow)
  if (view.runs.wide.to[at] !== view.runs.narrow.to[at] || view.runs.wide.from[at] !== view.runs.narrow.from[at])
    addRun(view, at, out, BASE + 65, view.runs.wide)
  if (!word.isCapitalised) return
  const use = view.article.use(word)
  if (use) addUse(use, view, at, out)
  if (word.shape === Shape.CAPITALS || word.shape === Shape.INITIALS) addAcronym(view, word, out)
}

/** The feature of nothing: how common each label is. */
export const BIAS = mix(BASE + 99, 0)
