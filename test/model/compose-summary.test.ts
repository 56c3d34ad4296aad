import fc from "fast-check"
import { expect, test } from "vitest"
import { wordCount } from "../../src/lib/text.ts"
import { composeSummary } from "../../src/model/compose-summary.ts"

const body =
  "The bridge at Velm reopened on Monday. Repairs took nine months. The bridge at Velm reopened on Monday morning. Traders cheered."
const sentence = (text: string, score: number) => ({
  start: body.indexOf(text),
  end: body.indexOf(text) + text.length,
  score,
})
const key = [
  sentence("The bridge at Velm reopened on Monday.", 0.9),
  sentence("Repairs took nine months.", 0.5),
  sentence("The bridge at Velm reopened on Monday morning.", 0.8),
  sentence("Traders cheered.", 0.7),
]
const summary = (maxWords: number, sentences = key) =>
  composeSummary(sentences, body, maxWords).map(({ start, end }) => body.slice(start, end))

test("the best sentences that fit, in the order of the text, and nothing twice", () => {
  expect(summary(9)).toEqual(["The bridge at Velm reopened on Monday.", "Traders cheered."])
  expect(summary(60)).toEqual([
    "The bridge at Velm reopened on Monday.",
    "Repairs took nine months.",
    "Traders cheered.",
  ])
})

test("a budget too small for any sentence gives the shortest", () => {
  expect(summary(1)).toEqual(["Traders cheered."])
})

test("without ranked sentences it is the first of the body", () => {
  expect(summary(60, [])).toEqual(["The bridge at Velm reopened on Monday."])
  expect(composeSummary([], "", 60)).toEqual([])
})

test("the word budget holds whenever something fits", () => {
  fc.assert(
    fc.property(fc.subarray(key, { minLength: 1 }), fc.integer({ min: 7, max: 30 }), (sentences, maxWords) => {
      const words = summary(maxWords, sentences).reduce((sum, text) => sum + wordCount(text), 0)
      expect(words).toBeGreaterThan(0)
      expect(words).toBeLessThanOrEqual(Math.max(maxWords, 8))
    }),
  )
})
