import { byTimeThenId } from "../../src/cluster/by-time.ts"
import { vectorsOf } from "../../src/cluster/likeness/story-vectors.ts"
import { TermSpace } from "../../src/cluster/likeness/term-space.ts"
import { agglomerate } from "../../src/cluster/settling/agglomerate.ts"
import { storyOf } from "../../src/cluster/story-profile.ts"
import { countTerms, statisticsOf } from "../../src/cluster/term-statistics.ts"
import type { ArticleProfile } from "../../src/model/story.ts"
import { measure } from "./measure.ts"
import type { Example } from "./network.ts"
import type { Stream } from "./texts.ts"

type Policy = (features: readonly number[], truth: number) => number

type Gold = Map<string, number>

/** The share of the pairs between two groups that belong to one story. */
const truthOf = (a: Gold, b: Gold, sizeA: number, sizeB: number): number => {
  let same = 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const [story, n] of small) same += n * (large.get(story) ?? 0)
  return same / (sizeA * sizeB)
}

/** Decides for a stream as settling would, and tells each decision that was met. */
export const simulate = ({ texts, profiles }: Stream, policy: Policy, meet: (example: Example) => void = () => {}) => {
  const stories = new Map(texts.map(({ id, story }) => [id, story]))
  const rows: { said: string; gold: string; id: string }[] = []
  const sorted: ArticleProfile[] = [...profiles].sort(byTimeThenId(({ datePublished }) => datePublished))
  const space = new TermSpace(statisticsOf(countTerms(profiles, null)))
  const pieces = sorted.map((profile) => ({
    vectors: vectorsOf(storyOf(profile.id, profile), space),
    isNamed: false,
  }))
  const known = new WeakMap<readonly number[], Gold>()
  const goldOf = (members: readonly number[]): Gold => {
    let gold = known.get(members)
    if (!gold) {
      gold = new Map()
      for (const member of members) {
        const story = stories.get(sorted[member]!.id)!
        gold.set(story, (gold.get(story) ?? 0) + 1)
      }
      known.set(members, gold)
    }
    return gold
  }
  const groups = agglomerate(pieces, space, (features, a, b) => {
    const truth = truthOf(goldOf(a), goldOf(b), a.length, b.length)
    const odds = policy(features, truth)
    meet({ features, truth, weight: Math.min(8, Math.sqrt(a.length * b.length)) })
    return odds
  })
  for (const group of groups)
    for (const member of group) {
      const { id } = sorted[member]!
      rows.push({ said: sorted[group[0]!]!.id, gold: stories.get(id)!, id })
    }
  return { rows, ...measure(rows) }
}
