import type { FeatureKeys } from "./feature-keys.ts"
import { labelCount } from "./labels.ts"

/**
 * Scores of all labels as sums of whole numbers, two labels in each number but the last: half as much to add up and to
 * remember. A score must fit 16 bits, as the sum of 250 weights does; a position has some 120 features.
 */
export type Sums = Int32Array
export const SUMS = 9

/** What of a row are the sums of: its key, the weights of sixteen labels as bytes, and that of the last label. */
const STRIDE = 6
/** Weights are kept as bytes from 0 on, so that those of two labels can be added at once; this is taken off again. */
const OFFSET = 128
const OFFSETS = OFFSET * 0x10001
const EVEN_BYTES = 0x00ff00ff

/** Rows of weights by the key of their feature. */
export type WeightRows = {
  /** Adds the weights of the features to the sums that begin at `at`. */
  add: (features: FeatureKeys, sums: Sums, at: number) => void
}

/** Writes the scores of the sums that begin at `at`. */
export const readSums = (sums: Sums, at: number, scores: Int32Array): void => {
  for (let label = 0; label < labelCount - 1; label++) {
    const pair = sums[at + ((label >> 2) << 1) + (label & 1)]!
    const low = (pair << 16) >> 16
    scores[label] = (label & 2) === 0 ? low : (pair - low) >> 16
  }
  scores[labelCount - 1] = sums[at + SUMS - 1]!
}

/** Keys with their weights side by side, since what a look-up reads had best lie together in memory. */
const rowsOf = (keys: Int32Array, weights: Int8Array): Int32Array => {
  const rows = new Int32Array(keys.length * STRIDE)
  const bytes = new Uint8Array(rows.buffer)
  for (let i = 0; i < keys.length; i++) {
    rows[i * STRIDE] = keys[i]!
    rows[i * STRIDE + STRIDE - 1] = weights[i * labelCount + labelCount - 1]!
    const from = (i * STRIDE + 1) * 4
    for (let label = 0; label < labelCount - 1; label++) bytes[from + label] = weights[i * labelCount + label]! + OFFSET
  }
  return rows
}

/** Where the rows begin whose keys have the same first bits, about one row each. */
const startsOf = (keys: Int32Array, shift: number): Int32Array => {
  const starts = new Int32Array(2 ** (32 - shift) + 1)
  for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  return starts
}

/** Rows with these keys, which rise as unsigned numbers, and of as many weights as there are labels. */
export const weightRows = (keys: Int32Array, weights: Int8Array): WeightRows => {
  const rows = rowsOf(keys, weights)
  const shift = 32 - Math.max(1, Math.round(Math.log2(Math.max(2, keys.length))))
  const starts = startsOf(keys, shift)
  return {
    add: ({ keys: wanted, count }, sums, at) => {
      let found = 0
      let s0 = sums[at]!
      let s1 = sums[at + 1]!
      let s2 = sums[at + 2]!
      let s3 = sums[at + 3]!
      let s4 = sums[at + 4]!
      let s5 = sums[at + 5]!
      let s6 = sums[at + 6]!
      let s7 = sums[at + 7]!
      let s8 = sums[at + 8]!
      for (let i = 0; i < count; i++) {
        const key = wanted[i]!
        const bucket = key >>> shift
        const end = starts[bucket + 1]! * STRIDE
        for (let row = starts[bucket]! * STRIDE; row < end; row += STRIDE) {
          if (rows[row] !== key) continue
          const a = rows[row + 1]!
          const b = rows[row + 2]!
          const c = rows[row + 3]!
          const d = rows[row + 4]!
          s0 = (s0 + (a & EVEN_BYTES)) | 0
          s1 = (s1 + ((a >>> 8) & EVEN_BYTES)) | 0
          s2 = (s2 + (b & EVEN_BYTES)) | 0
          s3 = (s3 + ((b >>> 8) & EVEN_BYTES)) | 0
          s4 = (s4 + (c & EVEN_BYTES)) | 0
          s5 = (s5 + ((c >>> 8) & EVEN_BYTES)) | 0
          s6 = (s6 + (d & EVEN_BYTES)) | 0
          s7 = (s7 + ((d >>> 8) & EVEN_BYTES)) | 0
          s8 = (s8 + rows[row + 5]!) | 0
          found++
          break
        }
      }
      const offsets = Math.imul(found, OFFSETS)
      sums[at] = s0 - offsets
      sums[at + 1] = s1 - offsets
      sums[at + 2] = s2 - offsets
      sums[at + 3] = s3 - offsets
      sums[at + 4] = s4 - offsets
      sums[at + 5] = s5 - offsets
      sums[at + 6] = s6 - offsets
      sums[at + 7] = s7 - offsets
      sums[at + 8] = s8
    },
  }
}
