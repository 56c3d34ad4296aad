import type { Weights } from "../model/story.ts"
import type { TermStatistics } from "./term-statistics.ts"
import { heaviest } from "./weights.ts"

/** The terms by which to find what is alike: the `count` that weigh most and are rarest, with their strength, strongest first. */
export const strongestTerms = (terms: Weights, statistics: TermStatistics, count: number): [string, number][] => {
  const weighed = Object.entries(terms).map(([term, weight]): [string, number] => {
    const rarity = statistics.rarity(term)
    return [term, weight * rarity * rarity]
  })
  return heaviest(weighed, count)
}
