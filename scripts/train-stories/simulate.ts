import { foldBlocks } from "../../src/cluster/settling/fold-blocks.ts"
import type { SeenArticle } from "../../src/cluster/settling/part-block.ts"
import { type BlockPiece, partBlock } from "../../src/cluster/settling/part-block.ts"
import { measure } from "./measure.ts"
import type { Example } from "./network.ts"
import type { Stream } from "./texts.ts"

/** How likely two groups should be joined, above 0 they are; `truth` is the share of their pairs that belong together. */
export type Policy = (features: readonly number[], truth: number) => number

/** How many articles of each true story a group has. */
type Gold = Map<string, number>

const sizeOf = (gold: Gold): number => [...gold.values()].reduce((sum, n) => sum + n, 0)

const truthOf = (a: Gold, b: Gold): number => {
  let same = 0
  for (const [story, n] of a) same += n * (b.get(story) ?? 0)
  return same / (sizeOf(a) * sizeOf(b))
}

const addTo = (gold: Gold, other: Iterable<[string, number]>): Gold => {
  for (const [story, n] of other) gold.set(story, (gold.get(story) ?? 0) + n)
  return gold
}

/** Settles a stream by a policy, tells each decision that was met, and measures what came out. */
export const simulate = ({ texts, profiles }: Stream, policy: Policy, meet: (example: Example) => void = () => {}) => {
  const trueStory = new Map(texts.map(({ id, story }) => [id, story]))
  const carriedGold = new Map<string, Gold>()
  const ofArticles = (articles: readonly SeenArticle[]) =>
    articles.map(({ article }): [string, number] => [trueStory.get(article.id)!, 1])
  const known = new WeakMap<readonly BlockPiece[], Gold>()
  const goldOf = (group: readonly BlockPiece[]): Gold => {
    let gold = known.get(group)
    if (gold) return gold
    gold = new Map()
    for (const { story, articles } of group)
      addTo(addTo(gold, carriedGold.get(story ?? "") ?? []), ofArticles(articles))
    known.set(group, gold)
    return gold
  }
  const storyIds = foldBlocks(profiles, (articles, carried, counts) => {
    const { parts } = partBlock(articles, carried, counts, (features, a, b) => {
      const [one, other] = [goldOf(a), goldOf(b)]
      const truth = truthOf(one, other)
      meet({ features, truth, weight: Math.min(8, Math.sqrt(sizeOf(one) * sizeOf(other))) })
      return policy(features, truth)
    })
    return parts.map(({ story, articles: members }) => {
      const id = story ?? members[0]!.article.id
      carriedGold.set(id, addTo(carriedGold.get(id) ?? new Map(), ofArticles(members)))
      return { story, members: members.map(({ article }) => article) }
    })
  })
  return measure(texts.map(({ id, story }) => ({ said: storyIds.get(id)!, gold: story })))
}
