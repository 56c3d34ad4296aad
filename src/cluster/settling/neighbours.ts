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

/**
 * For each story the few before it that share most of its strongest terms, by their positions. The stories are expected in
 * order of time; of a term that very many hold, those nearest in time are asked.
 */
export const findNeighbours = (stories: readonly StoryVectors[]): Map<number, number>[] => {
  const postings = new Map<number, { at: number; value: number }[]>()
  return stories.map((story, position) => {
    const { ids, values } = story.terms
    const sums = new Map<number, number>()
    for (const entry of strongest(story)) {
      const [id, value] = [ids[entry]!, values[entry]! / story.count]
      const list = postings.get(id) ?? []
      for (const { at, value: other } of list.slice(-MOST_POSTINGS)) sums.set(at, (sums.get(at) ?? 0) + value * other)
      list.push({ at: position, value })
      postings.set(id, list)
    }
    const near = [...sums].filter(([at]) => areInWindow(story, stories[at]!))
    return new Map(near.sort(([a, x], [b, y]) => y - x || a - b).slice(0, NEIGHBOURS))
  })
}
