/**
 * Counts in how many documents of a general news corpus each term stands, and prints the common ones grouped by their
 * share in per mille: src/cluster/background-terms.json. Input: JSON lines with `text` or `articleBody` on stdin.
 * docs/sources.md says which texts gave the committed table.
 */
import { createInterface } from "node:readline"
import { termsOf } from "../src/cluster/terms.ts"

const LEAST_PER_MILLE = 6

const counts = new Map<string, number>()
let documents = 0
for await (const line of createInterface({ input: process.stdin })) {
  const record = JSON.parse(line) as { title?: string; text?: string; articleBody?: string }
  documents += 1
  for (const term of new Set(termsOf(`${record.title ?? ""} ${record.text ?? record.articleBody ?? ""}`)))
    counts.set(term, (counts.get(term) ?? 0) + 1)
}

const groups = new Map<number, string[]>()
for (const [term, count] of counts) {
  const share = (1000 * count) / documents
  if (share < LEAST_PER_MILLE) continue
  const step = share < 100 ? 1 : 25
  const rounded = Math.round(share / step) * step
  groups.set(rounded, [...(groups.get(rounded) ?? []), term])
}
const table = [...groups].sort(([a], [b]) => a - b).map(([share, terms]) => [share, terms.sort().join(" ")])
console.log(JSON.stringify(Object.fromEntries(table), null, 2))
