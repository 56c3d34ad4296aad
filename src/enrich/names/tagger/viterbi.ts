import { labelCount, mayBegin, mayEnd, mayFollow } from "./labels.ts"

/** A copy at hand for the inner loops. */
const LABELS = labelCount

/** For each label those that it may follow. */
const BEFORE = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, other) => other).filter((other) => mayFollow(other, label)),
)

/**
 * The most likely legal labels of a sentence: `emissions` has a row of scores for each position, `transitions` a row for
 * each label of what it adds to the one after. -Infinity rules a label out at a position.
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
      now[label] = emissions[i * LABELS + label]!
      if (now[label] === -Infinity) continue
      const others = BEFORE[label]!
      let best = -Infinity
      let from = 0
      for (let k = 0; k < others.length; k++) {
        const other = others[k]!
        const score = before[other]! + transitions[other * LABELS + label]!
        if (score > best) {
          best = score
          from = other
        }
      }
      now[label]! += best
      back[i * LABELS + label] = from
    }
    const filled = now
    now = before
    before = filled
  }
  let last = 0
  for (let label = 1; label < LABELS; label++) if (mayEnd(label) && before[label]! > before[last]!) last = label
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last
    last = back[i * LABELS + last]!
  }
  return labels
}
