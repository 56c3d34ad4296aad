import type { StoryMember, Weights } from "../../model/story.ts"
import { backgroundStatistics } from "../term-statistics.ts"

/** How much of what a story is about a member says, 0 to 1: by its body, and by its headline. */
export type Centrality = { body: number; headline: number }

type Vector = ReadonlyMap<string, number>

/** Terms of a member, weighted by how rare they are, of length 1: a long article has no more voice than a short one. */
const unit = (weights: Weights): Vector => {
  const rare = Object.entries(weights).map(([term, weight]): [string, number] => [
    term,
    weight * backgroundStatistics.rarity(term),
  ])
  const length = Math.hypot(...rare.map(([, weight]) => weight))
  return new Map(length === 0 ? [] : rare.map(([term, weight]) => [term, weight / length]))
}

const sumOf = (vectors: readonly Vector[]): Vector => {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  return sum
}

const cosine = (vector: Vector, whole: Vector, wholeLength: number): number => {
  let dot = 0
  for (const [term, weight] of vector) dot += weight * (whole.get(term) ?? 0)
  return wholeLength === 0 ? 0 : dot / wholeLength
}

const lengthOf = (vector: Vector): number => Math.hypot(...vector.values())

/** The words of a headline, each as telling as the story makes it. */
const headlineVector = ({ profile }: StoryMember): Vector =>
  unit(Object.fromEntries(profile.headlineTerms.map((term) => [term, 1])))

/**
 * How central each of the members is to all of `voices` together. A headline is compared with what the bodies say and with
 * what the headlines say, half and half: the first knows the whole of it, the second what matters.
 */
export const centralities = (members: readonly StoryMember[], voices: readonly StoryMember[]): Centrality[] => {
  const bodies = sumOf(voices.map(({ profile }) => unit(profile.terms)))
  const headlines = sumOf(voices.map(headlineVector))
  const [bodiesLength, headlinesLength] = [lengthOf(bodies), lengthOf(headlines)]
  return members.map((member) => {
    const headline = headlineVector(member)
    return {
      body: cosine(unit(member.profile.terms), bodies, bodiesLength),
      headline: (cosine(headline, headlines, headlinesLength) + cosine(headline, bodies, bodiesLength)) / 2,
    }
  })
}
