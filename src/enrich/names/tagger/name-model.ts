import { readModel } from "../../../lib/package-file.ts"
import { BIAS } from "./context-features.ts"
import { type FeatureKeys, featureKeys } from "./feature-keys.ts"
import { type HashTable, hashTable } from "./hash-table.ts"
import { labelCount } from "./labels.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { unpackModel } from "./model-file.ts"
import { type WordFacts, wordReader } from "./word-facts.ts"
import { addWordFeatures, REACH } from "./word-features.ts"

/** A copy at hand for the inner loops. */
const LABELS = labelCount

/** The trained weights, asked for sums over features. */
export type NameModel = {
  lexicon: Lexicon
  read: (text: string) => WordFacts
  transitions: Float32Array
  /** What a unit of the sums below is worth. */
  scale: number
  /** What every position starts from. */
  bias: Int32Array
  /** The sums of the weights of what a word says, a row for each distance from -REACH on; remembered with the word. */
  wordScores: (word: WordFacts) => Int32Array
  /** Adds the weights of the features to the scores of the position whose row begins at `row`. */
  addScores: (features: FeatureKeys, scores: Int32Array, row: number) => void
}

type RowTable = { rows: HashTable; weights: Int8Array }

const addRows = ({ rows, weights }: RowTable, features: FeatureKeys, scores: Int32Array, at: number): void => {
  for (let i = 0; i < features.count; i++) {
    const row = rows.find(features.keys[i]!)
    if (row < 0) continue
    const from = row * LABELS
    for (let label = 0; label < LABELS; label++) scores[at + label]! += weights[from + label]!
  }
}

export const nameModelOf = (bytes: Uint8Array): NameModel => {
  const { lexicon: tables, keys, weights, scale, transitions } = unpackModel(bytes)
  const table = { rows: hashTable(keys), weights }
  const lexicon = lexiconOf(tables)
  const features = featureKeys()
  const known = new WeakMap<WordFacts, Int32Array>()
  const bias = new Int32Array(LABELS)
  features.keys[0] = BIAS
  features.count = 1
  addRows(table, features, bias, 0)
  return {
    lexicon,
    read: wordReader(lexicon),
    transitions,
    scale,
    bias,
    wordScores: (word) => {
      const before = known.get(word)
      if (before) return before
      const scores = new Int32Array((2 * REACH + 1) * LABELS)
      for (let distance = -REACH; distance <= REACH; distance++) {
        features.count = 0
        addWordFeatures(word, distance, features)
        addRows(table, features, scores, (distance + REACH) * LABELS)
      }
      known.set(word, scores)
      return scores
    },
    addScores: (own, scores, row) => addRows(table, own, scores, row),
  }
}

let model: NameModel | null = null

/** The model that comes with the package, read when it is first asked for. */
export const nameModel = (): NameModel => {
  model ??= nameModelOf(readModel("names"))
  return model
}
