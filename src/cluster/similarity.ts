import type { MembershipReason, ReasonKind, StoryProfile, Weights } from "../model/story.ts"
import type { TermStatistics } from "./term-statistics.ts"
import { termsOf } from "./terms.ts"
import { heaviest, weightOf } from "./weights.ts"

/** How alike two stories are, 0..1, and what that rests on, strongest first. */
export type Similarity = { score: number; reasons: MembershipReason[] }

type TimeSpan = Pick<StoryProfile, "firstPublished" | "lastPublished">
type Overlap = { cosine: number; shared: [string, number][] }

const DAY = 86_400_000
const HEADLINE_SHARE = 0.1
const ENTITY_SHARE = 0.05
const DAYS_TO_HALF = 5
const REASONS_PER_KIND = 3

/** The cosine of two weightings, and the part of it that each shared key brings. */
const overlapOf = (a: Weights, b: Weights, importance: (key: string) => number): Overlap => {
  let normA = 0
  let normB = 0
  const shared: [string, number][] = []
  for (const [key, weight] of Object.entries(a)) {
    const x = weight * importance(key)
    const y = weightOf(b, key) * importance(key)
    normA += x * x
    if (x * y > 0) shared.push([key, x * y])
  }
  for (const [key, weight] of Object.entries(b)) normB += (weight * importance(key)) ** 2
  const norm = Math.sqrt(normA * normB)
  const parts = shared.map(([key, product]): [string, number] => [key, product / norm])
  return {
    cosine: Math.min(
      1,
      parts.reduce((sum, [, part]) => sum + part, 0),
    ),
    shared: parts,
  }
}

/** A name tells as much as its rarest word. */
const nameRarity = (name: string, statistics: TermStatistics): number =>
  termsOf(name).reduce((most, term) => Math.max(most, statistics.rarity(term)), 0)

/** Days between two spans of time; 0 when they touch, or when a date is unknown. */
export const daysApart = (a: TimeSpan, b: TimeSpan): number => {
  if (!a.firstPublished || !a.lastPublished || !b.firstPublished || !b.lastPublished) return 0
  const gap = Math.max(
    Date.parse(a.firstPublished) - Date.parse(b.lastPublished),
    Date.parse(b.firstPublished) - Date.parse(a.lastPublished),
  )
  return Math.max(0, gap) / DAY
}

const rounded = (value: number): number => Number(value.toFixed(4))

const strongest = (kind: ReasonKind, overlap: Overlap, share: number): MembershipReason[] =>
  heaviest(overlap.shared, REASONS_PER_KIND).map(([value, part]) => ({ kind, value, weight: rounded(part * share) }))

const headlineReason = (overlap: Overlap): MembershipReason[] =>
  overlap.shared.length === 0
    ? []
    : [
        {
          kind: "HEADLINE",
          value: heaviest(overlap.shared, 2 * REASONS_PER_KIND)
            .map(([term]) => term)
            .join(" "),
          weight: rounded(overlap.cosine * HEADLINE_SHARE),
        },
      ]

const timeReason = (a: TimeSpan, b: TimeSpan, freshness: number): MembershipReason[] => {
  if (!a.firstPublished || !b.firstPublished) return []
  const days = Math.round(daysApart(a, b))
  return [{ kind: "TIME", value: days === 1 ? "1 day apart" : `${days} days apart`, weight: rounded(freshness) }]
}

/**
 * Compares two stories as wholes, never one member with another; a story may have but one article. The score is the
 * share of weighted terms, a tenth of it taken from headlines and (where both name any) a twentieth from entities, halved
 * for every five days apart: weights measured on the story sets. A reason's weight is its part of the score before that;
 * the weight of TIME is what time left of it.
 */
export const similarity = (a: StoryProfile, b: StoryProfile, statistics: TermStatistics): Similarity => {
  const terms = overlapOf(a.terms, b.terms, statistics.rarity)
  const headlines = overlapOf(a.headlineTerms, b.headlineTerms, statistics.rarity)
  const entities = overlapOf(a.entities, b.entities, (name) => nameRarity(name, statistics))
  const bothNameAny = Object.keys(a.entities).length > 0 && Object.keys(b.entities).length > 0
  const entityShare = bothNameAny ? ENTITY_SHARE : 0
  const termShare = 1 - HEADLINE_SHARE - entityShare
  const freshness = 0.5 ** (daysApart(a, b) / DAYS_TO_HALF)
  const sum = termShare * terms.cosine + HEADLINE_SHARE * headlines.cosine + entityShare * entities.cosine
  const reasons = [
    ...strongest("SHARED_ENTITY", entities, entityShare),
    ...strongest("SHARED_TERM", terms, termShare),
    ...headlineReason(headlines),
  ].sort((x, y) => y.weight - x.weight)
  return { score: rounded(sum * freshness), reasons: [...reasons, ...timeReason(a, b, freshness)] }
}
