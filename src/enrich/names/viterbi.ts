import { labelCount, mayBegin, mayEnd } from "./labels.ts"

/** A copy at hand for the inner loops. */
const LABELS = labelCount

/**
 * The most likely legal labels of a sentence: `emissions` has a row of scores for each position, `transitions` a row for
 * each label of what it adds to the one after; -Infinity forbids.
 */
export const bestLabels = (emissions: Float32Array, length: number, transitions: Float32Array): Uint8Array => {
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  const back = new Uint8Array(length * LABELS)
  let before = new Float64Array(LABELS)
  let now = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++) before[label] = mayBegin(label) ? emissions[label]! : -Infinity
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let [best, from] = [-Infinity, 0]
      for (let other = 0; other < LABELS; other++) {
        const score = before[other]! + transitions[other * LABELS + label]!
        if (score > best) [best, from] = [score, other]
      }
      now[label] = best + emissions[i * LABELS + label]!
      back[i * LABELS + label] = from
    }
    ;[before, now] = [now, before]
  }
  let last = 0
  for (let label = 1; label < LABELS; label++) if (mayEnd(label) && before[label]! > before[last]!) last = label
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last
    last = back[i * LABELS + last]!
  }
  return labels
}
