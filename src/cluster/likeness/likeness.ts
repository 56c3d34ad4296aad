import type { MembershipReason, ReasonKind } from "../../model/story.ts"
import { heaviest } from "../weights.ts"
import { Comparison, featureNames } from "./comparison.ts"
import { oddsOfJoining, probabilityOf } from "./join-model.ts"
import { gapOf } from "./measures.ts"
import type { StoryVectors } from "./story-vectors.ts"
import type { TermSpace } from "./term-space.ts"
import type { Vector } from "./vector.ts"

/** How sure it is that two stories are one, 0..1, and what that rests on, strongest first. */
export type Similarity = { score: number; reasons: MembershipReason[] }

type Share = [key: string, part: number]

const REASONS_PER_KIND = 3
const GAP = featureNames.indexOf("gap")
const SPAN = featureNames.indexOf("span")

const rounded = (value: number): number => Number(value.toFixed(4))
const totalOf = (shares: readonly Share[]): number => shares.reduce((sum, [, part]) => sum + part, 0)

/** What each key that both have adds to the cosine of two vectors. */
const sharesOf = (a: Vector, b: Vector, space: TermSpace): Share[] => {
  const length = Math.sqrt(a.squared * b.squared)
  const shares: Share[] = []
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i]!, b.ids[j]!]
    if (x === y) shares.push([space.terms[x]!, (a.values[i]! * b.values[j]!) / length])
    if (x <= y) i++
    if (y <= x) j++
  }
  return shares
}

const strongest = (kind: ReasonKind, shares: readonly Share[], worth: number): MembershipReason[] =>
  heaviest(shares, REASONS_PER_KIND).map(([value, part]) => ({ kind, value, weight: rounded(part * worth) }))

const headlineReason = (shares: readonly Share[], worth: number): MembershipReason[] => {
  if (shares.length === 0) return []
  const value = heaviest(shares, 2 * REASONS_PER_KIND).map(([term]) => term)
  return [{ kind: "HEADLINE", value: value.join(" "), weight: rounded(totalOf(shares) * worth) }]
}

/** Holds one story against others, in one space of terms. */
export class Likeness {
  readonly #space: TermSpace
  readonly #comparison: Comparison
  #story!: StoryVectors

  constructor(space: TermSpace) {
    this.#space = space
    this.#comparison = new Comparison(space)
  }

  load(story: StoryVectors): this {
    this.#story = story
    this.#comparison.load(story)
    return this
  }

  /** How sure it is that the loaded story and the other are one, 0..1. */
  score(other: StoryVectors): number {
    return rounded(probabilityOf(oddsOfJoining(this.#comparison.features(other))))
  }

  /**
   * The score with its reasons. It is shared out among the entities, terms and headline words that both have, by what each
   * adds to the likeness of the two; the weight of TIME is the part of the score that the time between them left.
   */
  explain(other: StoryVectors): Similarity {
    const features = this.#comparison.features(other)
    const score = probabilityOf(oddsOfJoining(features))
    const entities = sharesOf(this.#story.entities, other.entities, this.#space)
    const terms = sharesOf(this.#story.terms, other.terms, this.#space)
    const headline = sharesOf(this.#story.headline, other.headline, this.#space)
    const worth = score / (totalOf(entities) + totalOf(terms) + totalOf(headline) || 1)
    const reasons = [
      ...strongest("SHARED_ENTITY", entities, worth),
      ...strongest("SHARED_TERM", terms, worth),
      ...headlineReason(headline, worth),
    ].sort((x, y) => y.weight - x.weight)
    return { score: rounded(score), reasons: [...reasons, ...this.#timeReason(other, features, score)] }
  }

  #timeReason(other: StoryVectors, features: readonly number[], score: number): MembershipReason[] {
    const days = Math.round(gapOf(this.#story, other))
    if (Number.isNaN(days)) return []
    const atOnce = features.map((value, at) => (at === GAP || at === SPAN ? 0 : value))
    const weight = Math.min(1, score / probabilityOf(oddsOfJoining(atOnce)))
    return [{ kind: "TIME", value: days === 1 ? "1 day apart" : `${days} days apart`, weight: rounded(weight) }]
  }
}
