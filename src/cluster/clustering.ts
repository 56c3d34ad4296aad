import type { ArticleProfile, StoryProfile } from "../model/story.ts"
import { type Assignment, assign } from "./assign.ts"
import { blockOf, markOf, WINDOW_DAYS } from "./blocks.ts"
import { describeStory } from "./describe/describe-story.ts"
import { profileOf } from "./story-profile.ts"
import { strongestTerms } from "./strongest-terms.ts"
import { backgroundStatistics, type TermStatistics } from "./term-statistics.ts"

const KEY_TERMS = 16

/** How stories are chosen, grown and described one article at a time, whoever keeps them. */
export const clustering = {
  windowDays: WINDOW_DAYS,

  /** The few terms by which alike articles find each other. */
  keyTerms: ({ terms }: ArticleProfile): string[] =>
    strongestTerms(terms, backgroundStatistics, KEY_TERMS).map(([term]) => term),

  /** The story among the candidates that the article joins, null when it starts one. */
  choose: (
    article: ArticleProfile,
    candidates: readonly StoryProfile[],
    statistics: TermStatistics = backgroundStatistics,
  ): Assignment | null => assign(article, candidates, statistics),

  /** The story with one article more; of that article alone when there was none. */
  include: (storyId: string, story: StoryProfile | null, article: ArticleProfile): StoryProfile =>
    profileOf(storyId, story, [article])!,

  blockOf,
  markOf,

  describe: describeStory,
}
