import { labelCount, nameTypes, spansOf } from "../../src/enrich/names/tagger/labels.ts"
import { bestLabels } from "../../src/enrich/names/tagger/viterbi.ts"
import type { Example } from "./compile.ts"
import type { Weights } from "./train-crf.ts"

/** The labels that weights give an example. */
export const tag = ({ labels, starts, rows }: Example, { weights, transitions }: Weights): Uint8Array => {
  const emissions = new Float32Array(labels.length * labelCount)
  for (let i = 0; i < labels.length; i++)
    for (let f = starts[i]!; f < starts[i + 1]!; f++)
      for (let l = 0; l < labelCount; l++) emissions[i * labelCount + l]! += weights[rows[f]! * labelCount + l]!
  return bestLabels(emissions, labels.length, transitions)
}

/** Precision, recall and F1 in per cent of strict spans with their types, MISC left out. */
export const evaluate = (examples: readonly Example[], labelsOf: (example: Example) => Uint8Array): string => {
  const counts = new Map<string, [number, number, number]>()
  const count = (type: string, at: 0 | 1 | 2) => {
    for (const key of ["all", type]) {
      if (!counts.has(key)) counts.set(key, [0, 0, 0])
      counts.get(key)![at]++
    }
  }
  for (const example of examples) {
    const keys = (labels: Uint8Array) =>
      new Map(
        spansOf(labels)
          .filter(({ type }) => nameTypes[type] !== "MISC")
          .map((span) => [`${span.from} ${span.to} ${span.type}`, nameTypes[span.type]!]),
      )
    const gold = keys(example.labels)
    const said = keys(labelsOf(example))
    for (const type of gold.values()) count(type, 0)
    for (const type of said.values()) count(type, 1)
    for (const [key, type] of said) if (gold.has(key)) count(type, 2)
  }
  return [...counts]
    .map(([type, [gold, said, right]]) => {
      const [p, r] = [right / said, right / gold]
      return `${type} P ${(100 * p).toFixed(2)} R ${(100 * r).toFixed(2)} F1 ${((200 * p * r) / (p + r)).toFixed(2)}`
    })
    .join("  ")
}
