import { readModel } from "../../../lib/package-file.ts"
import { BIAS } from "./context-features.ts"
import { featureKeys } from "./feature-keys.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { unpackModel } from "./model-file.ts"
import { SUMS, type Sums, type WeightRows, weightRows } from "./weight-rows.ts"
import { type WordFacts, wordReader } from "./word-facts.ts"
import { addWordFeatures, REACH } from "./word-features.ts"

/** The trained weights, asked for sums over features. */
export type NameModel = {
  lexicon: Lexicon
  read: (text: string) => WordFacts
  transitions: Float32Array
  /** What a unit of the sums below is worth. */
  scale: number
  /** What every position starts from. */
  bias: Sums
  /** The sums of the weights of what a word says, those for each distance from -REACH on; remembered with the word. */
  wordSums: (word: WordFacts) => Sums
  weights: WeightRows
}

export const nameModelOf = (bytes: Uint8Array): NameModel => {
  const tables = unpackModel(bytes)
  const weights = weightRows(tables.keys, tables.weights)
  const lexicon = lexiconOf(tables.lexicon)
  const features = featureKeys()
  const known = new WeakMap<WordFacts, Sums>()
  const bias = new Int32Array(SUMS)
  features.keys[0] = BIAS
  features.count = 1
  weights.add(features, bias, 0)
  return {
    lexicon,
    read: wordReader(lexicon),
    transitions: tables.transitions,
    scale: tables.scale,
    bias,
    wordSums: (word) => {
      const before = known.get(word)
      if (before) return before
      const sums = new Int32Array((2 * REACH + 1) * SUMS)
      for (let distance = -REACH; distance <= REACH; distance++) {
        features.count = 0
        addWordFeatures(word, distance, features)
        weights.add(features, sums, (distance + REACH) * SUMS)
      }
      known.set(word, sums)
      return sums
    },
    weights,
  }
}

let model: NameModel | null = null

/** The model that comes with the package, read when it is first asked for. */
export const nameModel = (): NameModel => {
  model ??= nameModelOf(readModel("names"))
  return model
}
