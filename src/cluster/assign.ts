import type { ArticleProfile, MembershipReason, StoryProfile } from "../model/story.ts"
import { WINDOW_DAYS } from "./blocks.ts"
import { daysApart, similarity } from "./similarity.ts"
import { storyOf } from "./story-profile.ts"
import type { TermStatistics } from "./term-statistics.ts"

/** Where an article belongs: into the story it fits best, or into one of its own. */
export type Assignment =
  | { kind: "join"; story: string; score: number; reasons: MembershipReason[] }
  | { kind: "start"; reasons: MembershipReason[] }

const JOIN_SCORE = 0.18

type Fit = { story: string; score: number; reasons: MembershipReason[] }

/** The live candidate most similar to the story, if it is similar enough. Equal scores go to the smaller id. */
export const bestFit = (
  story: StoryProfile,
  candidates: Iterable<StoryProfile>,
  statistics: TermStatistics,
  least: number,
): Fit | null => {
  let best: Fit | null = null
  for (const candidate of candidates) {
    if (candidate.id === story.id || daysApart(story, candidate) > WINDOW_DAYS) continue
    const { score, reasons } = similarity(story, candidate, statistics)
    if (score < least || (best && score < best.score)) continue
    if (best === null || score > best.score || candidate.id < best.story) best = { story: candidate.id, score, reasons }
  }
  return best
}

/** Picks among the candidates the story that the article fits best as a whole, if it fits well enough. */
export const assign = (
  article: ArticleProfile,
  candidates: Iterable<StoryProfile>,
  statistics: TermStatistics,
): Assignment => {
  const fit = bestFit(storyOf(article.id, article), candidates, statistics, JOIN_SCORE)
  if (fit) return { kind: "join", ...fit }
  return { kind: "start", reasons: [{ kind: "FIRST_ARTICLE", value: article.id, weight: 1 }] }
}
