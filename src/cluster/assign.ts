import type { ArticleProfile, MembershipReason, StoryProfile } from "../model/story.ts"
import { likenessBy } from "./likeness/likeness-by.ts"
import { articleVectors, storyVectors } from "./likeness/story-vectors.ts"
import { areInWindow } from "./settling/neighbours.ts"
import type { TermStatistics } from "./term-statistics.ts"

/** The story that an article joins, how sure it is that it belongs there, 0..1, and why. */
export type Assignment = { story: string; score: number; reasons: MembershipReason[] }

/** More than when all is weighed together: a story that took in too much is not mended before it is settled. */
const JOIN_SCORE = 0.75

/**
 * Picks among the candidates the story that the article fits best as a whole; null when it is sure enough of none, and
 * starts one. Equal scores go to the smaller id.
 */
export const assign = (
  article: ArticleProfile,
  candidates: Iterable<StoryProfile>,
  statistics: TermStatistics,
): Assignment | null => {
  const { space, likeness } = likenessBy(statistics)
  const alone = articleVectors(article, space)
  const rated = Array.from(candidates, (story) => ({ story: story.id, vectors: storyVectors(story, space) }))
  likeness.load(alone)
  const fits = rated
    .filter(({ vectors }) => areInWindow(alone, vectors))
    .map((candidate) => ({ ...candidate, score: likeness.score(candidate.vectors) }))
    .filter(({ score }) => score >= JOIN_SCORE)
    .sort((a, b) => b.score - a.score || (a.story < b.story ? -1 : 1))
  return fits[0] ? { story: fits[0].story, ...likeness.explain(fits[0].vectors) } : null
}
