export type Measure = { precision: number; recall: number; pairs: number; bcubed: number }

const countBy = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const pairsOf = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
const mean2 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0)

/** Pairwise and BCubed F1 of what was said of each article against what is so. */
export const measure = (rows: readonly { said: string; gold: string }[]): Measure => {
  const said = countBy(rows.map((row) => row.said))
  const gold = countBy(rows.map((row) => row.gold))
  const both = countBy(rows.map((row) => `${row.gold}\n${row.said}`))
  const hits = pairsOf(both)
  const precision = hits / Math.max(1, pairsOf(said))
  const recall = hits / Math.max(1, pairsOf(gold))
  let [p, r] = [0, 0]
  for (const [key, n] of both) {
    const [g, s] = key.split("\n") as [string, string]
    p += (n * n) / said.get(s)!
    r += (n * n) / gold.get(g)!
  }
  return { precision, recall, pairs: mean2(precision, recall), bcubed: mean2(p / rows.length, r / rows.length) }
}
