import { expect, test } from "vitest"
import { labelsOf, mayFollow, spansOf } from "../../../../src/enrich/names/tagger/labels.ts"

test.each([
  ["none", 3, []],
  ["one word", 3, [{ from: 1, to: 2, type: 0 }]],
  ["two words", 3, [{ from: 0, to: 2, type: 1 }]],
  [
    "side by side, of one type",
    6,
    [
      { from: 0, to: 3, type: 2 },
      { from: 3, to: 4, type: 2 },
      { from: 4, to: 6, type: 2 },
    ],
  ],
  [
    "side by side, of all types",
    5,
    [
      { from: 0, to: 1, type: 0 },
      { from: 1, to: 3, type: 3 },
      { from: 3, to: 5, type: 1 },
    ],
  ],
])("names as labels are the same names again: %s", (_, length, spans) => {
  const labels = labelsOf(spans, length)
  expect(spansOf(labels)).toEqual(spans)
  for (let i = 1; i < labels.length; i++) expect(mayFollow(labels[i - 1]!, labels[i]!)).toBe(true)
})
