import { brotliCompressSync, constants } from "node:zlib"
import { labelCount } from "../../src/enrich/names/tagger/labels.ts"
import type { LexiconTables } from "../../src/enrich/names/tagger/lexicon.ts"
import { type ModelTables, packModel } from "../../src/enrich/names/tagger/model-file.ts"
import type { FeatureIndex } from "./compile.ts"
import type { Weights } from "./train-crf.ts"

const L = labelCount

/** How large the rows of weights are: those of the greatest norm are kept. */
export type Size = { rows: number; step: number }

/** The most telling rows of weights as small whole numbers, in the order of their keys. */
export const pruned = (
  index: FeatureIndex,
  { weights, transitions }: Weights,
  lexicon: LexiconTables,
  { rows, step }: Size,
): ModelTables => {
  const norms = new Float32Array(index.size)
  for (let row = 0; row < index.size; row++) {
    let sum = 0
    for (let l = 0; l < L; l++) sum += weights[row * L + l]! ** 2
    norms[row] = sum
  }
  const least = norms
    .slice()
    .sort()
    .at(Math.max(0, norms.length - rows))!
  const kept = Array.from(norms.keys())
    .filter((row) => norms[row]! >= least && norms[row]! > 0)
    .sort((a, b) => (index.keyOf(a) >>> 0) - (index.keyOf(b) >>> 0))
  const whole = new Int8Array(kept.length * L)
  for (const [i, row] of kept.entries())
    for (let l = 0; l < L; l++)
      whole[i * L + l] = Math.max(-127, Math.min(127, Math.round(weights[row * L + l]! / step)))
  return { lexicon, keys: Int32Array.from(kept, (row) => index.keyOf(row)), weights: whole, scale: step, transitions }
}

/** The weights that packed tables stand for, by the rows of the index. */
export const unpruned = (index: FeatureIndex, { keys, weights, scale, transitions }: ModelTables): Weights => {
  const whole = new Float32Array(index.size * L)
  for (const [i, key] of keys.entries()) {
    const row = index.find(key)
    for (let l = 0; l < L; l++) whole[row * L + l] = weights[i * L + l]! * scale
  }
  return { weights: whole, transitions }
}

export const compressed = (tables: ModelTables): Buffer =>
  brotliCompressSync(packModel(tables), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
