import type { Weights } from "../model/story.ts"

/** The weight under a key, 0 when there is none; safe for keys such as "constructor". */
export const weightOf = (weights: Weights, key: string): number => (Object.hasOwn(weights, key) ? weights[key]! : 0)

/** The `count` heaviest entries, heaviest first, equal ones by key. */
export const heaviest = (entries: Iterable<[string, number]>, count: number): [string, number][] =>
  [...entries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, count)

/** The sum of two weightings, of which only the `limit` heaviest keys stay. */
export const addWeights = (a: Weights, b: Weights, limit: number): Weights => {
  const sum = new Map(Object.entries(a))
  for (const [key, weight] of Object.entries(b)) sum.set(key, (sum.get(key) ?? 0) + weight)
  return Object.fromEntries(sum.size > limit ? heaviest(sum, limit) : sum)
}
