import { WINDOW_DAYS } from "../blocks.ts"
import type { StoryVectors } from "../likeness/story-vectors.ts"

const QUERY_TERMS = 20
const NEIGHBOURS = 20
const MOST_POSTINGS = 400
const DAY = 86_400_000

export const areInWindow = (a: StoryVectors, b: StoryVectors): boolean =>
  !(Math.max(a.first - b.last, b.first - a.last) > WINDOW_DAYS * DAY)

const strongest = ({ terms: { ids, values } }: StoryVectors): Int32Array =>
  Int32Array.from(ids.keys())
    .sort((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, QUERY_TERMS)

type Postings = { positions: number[]; values: number[] }

/** Adds up for earlier stories what of a term they share; of a term that very many hold, the latest are asked. */
const addShares = ({ positions, values }: Postings, value: number, sums: Float64Array, met: number[]): void => {
  for (let i = Math.max(0, positions.length - MOST_POSTINGS); i < positions.length; i++) {
    const position = positions[i]!
    if (sums[position] === 0) met.push(position)
    sums[position]! += value * values[i]!
  }
}

/**
 * For each story the few before it that share most of its strongest terms, by their positions. Expects the stories in order
 * of time, at least cost.
 */
export const findNeighbours = (stories: readonly StoryVectors[]): Map<number, number>[] => {
  const postings = new Map<number, Postings>()
  const sums = new Float64Array(stories.length)
  return stories.map((story, position) => {
    const { ids, values } = story.terms
    const met: number[] = []
    for (const entry of strongest(story)) {
      const [id, value] = [ids[entry]!, values[entry]! / story.count]
      const known = postings.get(id)
      if (known) addShares(known, value, sums, met)
      const list = known ?? { positions: [], values: [] }
      list.positions.push(position)
      list.values.push(value)
      if (!known) postings.set(id, list)
    }
    const near = met
      .filter((other) => areInWindow(story, stories[other]!))
      .sort((a, b) => sums[b]! - sums[a]! || a - b)
      .slice(0, NEIGHBOURS)
      .map((other): [number, number] => [other, sums[other]!])
    for (const other of met) sums[other] = 0
    return new Map(near)
  })
}
