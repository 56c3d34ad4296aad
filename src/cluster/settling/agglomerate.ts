import { Comparison } from "../likeness/comparison.ts"
import { joinedVectors, type StoryVectors } from "../likeness/story-vectors.ts"
import type { TermSpace } from "../likeness/term-space.ts"
import { Heap } from "./heap.ts"
import { areInWindow, findNeighbours } from "./neighbours.ts"

/** What is to be put together. Two that are named stay apart. */
export type Piece = { readonly vectors: StoryVectors; readonly isNamed: boolean }

/** How much speaks for joining two groups of pieces; above 0 they are joined. */
export type Decide<P extends Piece> = (features: readonly number[], a: readonly P[], b: readonly P[]) => number

type Pair = { odds: number; a: number; b: number }

const MOST_NEIGHBOURS = 40

/**
 * Joins the two that speak most for it, again and again, until none do. Of equals those go first
 * that stand first. What stands in order of time is compared at the least cost.
 */
export const agglomerate = <P extends Piece>(pieces: readonly P[], space: TermSpace, decide: Decide<P>): P[][] => {
  const vectors = pieces.map((piece) => piece.vectors)
  const isNamed = pieces.map((piece) => piece.isNamed)
  const members: (P[] | null)[] = pieces.map((piece) => [piece])
  const neighbours = findNeighbours(vectors)
  for (const [position, near] of neighbours.entries())
    for (const [other, sum] of near) neighbours[other]!.set(position, sum)
  const comparison = new Comparison(space)
  const pairs = new Heap<Pair>(
    (x, y) => x.odds > y.odds || (x.odds === y.odds && (x.a < y.a || (x.a === y.a && x.b < y.b))),
  )
  const rate = (a: number, others: Iterable<number>): void => {
    comparison.load(vectors[a]!)
    for (const b of others) {
      if ((isNamed[a] && isNamed[b]) || !areInWindow(vectors[a]!, vectors[b]!)) continue
      const odds = decide(comparison.features(vectors[b]!), members[a]!, members[b]!)
      if (odds > 0) pairs.push({ odds, a, b })
    }
  }
  for (const [a, near] of neighbours.entries())
    rate(
      a,
      [...near.keys()].filter((b) => b < a),
    )
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { a, b } = pair
    if (members[a] === null || members[b] === null) continue
    const joined = vectors.length
    vectors.push(joinedVectors(vectors[a]!, vectors[b]!, space))
    isNamed.push(isNamed[a]! || isNamed[b]!)
    members.push([...members[a]!, ...members[b]!])
    members[a] = members[b] = null
    const near = new Map<number, number>()
    for (const old of [a, b])
      for (const [other, sum] of neighbours[old]!) {
        if (other === a || other === b) continue
        neighbours[other]!.delete(old)
        near.set(other, (near.get(other) ?? 0) + sum)
      }
    const kept = [...near]
      .sort(([x, s], [y, t]) => t / vectors[y]!.count - s / vectors[x]!.count || x - y)
      .slice(0, MOST_NEIGHBOURS)
    neighbours.push(new Map(kept))
    for (const [other, sum] of kept) neighbours[other]!.set(joined, sum)
    neighbours[a] = neighbours[b] = new Map()
    rate(
      joined,
      kept.map(([other]) => other),
    )
  }
  return members.filter((group) => group !== null)
}
