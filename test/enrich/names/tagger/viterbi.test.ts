import fc from "fast-check"
import { expect, test } from "vitest"
import { labelCount, mayBegin, mayEnd, mayFollow } from "../../../../src/enrich/names/tagger/labels.ts"
import { bestLabels } from "../../../../src/enrich/names/tagger/viterbi.ts"

const transitionsOf = (scores: readonly number[]): Float32Array =>
  Float32Array.from({ length: labelCount * labelCount }, (_, i) =>
    mayFollow(Math.floor(i / labelCount), i % labelCount) ? scores[i]! : -Infinity,
  )

/** The score of the best legal sequence, found by trying all. */
const bestScore = (emissions: Float32Array, length: number, transitions: Float32Array): number => {
  const from = (at: number, before: number | null): number => {
    if (at === length) return mayEnd(before!) ? 0 : -Infinity
    let best = -Infinity
    for (let label = 0; label < labelCount; label++) {
      if (before === null && !mayBegin(label)) continue
      const step = before === null ? 0 : transitions[before * labelCount + label]!
      if (step === -Infinity) continue
      best = Math.max(best, emissions[at * labelCount + label]! + step + from(at + 1, label))
    }
    return best
  }
  return from(0, null)
}

const score = fc.integer({ min: -50, max: 50 }).map((n) => n / 10)

test("no legal sequence of labels scores better than the one found", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(score, { minLength: 4 * labelCount, maxLength: 4 * labelCount }),
      fc.array(score, { minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
      (length, emissionScores, transitionScores) => {
        const emissions = Float32Array.from(emissionScores.slice(0, length * labelCount))
        const transitions = transitionsOf(transitionScores)
        const labels = bestLabels(emissions, length, transitions)
        let own = 0
        for (let i = 0; i < length; i++) {
          own += emissions[i * labelCount + labels[i]!]!
          if (i > 0) own += transitions[labels[i - 1]! * labelCount + labels[i]!]!
        }
        expect(mayBegin(labels[0]!)).toBe(true)
        expect(mayEnd(labels[length - 1]!)).toBe(true)
        expect(own).toBeCloseTo(bestScore(emissions, length, transitions), 3)
      },
    ),
    { numRuns: 30 },
  )
})

test("a sentence without words has no labels", () => {
  expect(bestLabels(new Float32Array(0), 0, new Float32Array(labelCount ** 2))).toHaveLength(0)
})
