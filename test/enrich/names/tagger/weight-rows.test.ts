import { expect, test } from "vitest"
import { featureKeys } from "../../../../src/enrich/names/tagger/feature-keys.ts"
import { mix } from "../../../../src/enrich/names/tagger/hash.ts"
import { labelCount } from "../../../../src/enrich/names/tagger/labels.ts"
import { readSums, SUMS, weightRows } from "../../../../src/enrich/names/tagger/weight-rows.ts"

const rising = (keys: Iterable<number>) => Int32Array.from([...new Set(keys)].sort((a, b) => (a >>> 0) - (b >>> 0)))

const scoresOf = (keys: Int32Array, weights: Int8Array, wanted: readonly number[], at = 0): number[] => {
  const features = featureKeys()
  for (const key of wanted) features.keys[features.count++] = key
  const sums = new Int32Array(at + SUMS)
  weightRows(keys, weights).add(features, sums, at)
  const scores = new Int32Array(labelCount)
  readSums(sums, at, scores)
  return [...scores]
}

test("the weights of all features that have a row are added, each label by itself", () => {
  const keys = rising(Array.from({ length: 3000 }, (_, i) => mix(i, 7)))
  const weights = Int8Array.from({ length: keys.length * labelCount }, (_, i) => (mix(i, 1) % 128) | 0)
  const known = Array.from({ length: 120 }, (_, i) => (i * 23) % keys.length)
  const expected = Array.from({ length: labelCount }, (_, label) =>
    known.reduce((sum, row) => sum + weights[row * labelCount + label]!, 0),
  )
  const unknown = Array.from({ length: 60 }, (_, i) => mix(i, 8)).filter((key) => !keys.includes(key))
  const wanted = known.flatMap((row, i) => [keys[row]!, ...unknown.slice(i, i + 1)])
  expect(scoresOf(keys, weights, wanted)).toEqual(expected)
  expect(scoresOf(keys, weights, wanted, 2 * SUMS)).toEqual(expected)
})

test.each([127, -127])("two hundred and fifty weights of %i do not run over into the label beside", (weight) => {
  const keys = Int32Array.of(5)
  const weights = Int8Array.from({ length: labelCount }, (_, label) => (label % 2 === 0 ? weight : -weight))
  expect(scoresOf(keys, weights, new Array(250).fill(5))).toEqual([...weights].map((one) => one * 250))
})

test("what has no row adds nothing", () => {
  expect(scoresOf(new Int32Array(0), new Int8Array(0), [1, -1, 0])).toEqual(new Array(labelCount).fill(0))
})
