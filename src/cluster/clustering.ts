import type { ArticleProfile, MembershipReason, StoryProfile } from "../model/story.ts"
import { bestFit, WINDOW_DAYS } from "./assign.ts"
import { describeStory } from "./describe-story.ts"
import { joined, storyOf } from "./story-profile.ts"
import { strongestTerms } from "./strongest-terms.ts"
import { backgroundStatistics } from "./term-statistics.ts"

const KEY_TERMS = 16

/** Asks more than a batch does: terms that are common just now are not known to be, and scores come out higher. */
const JOIN_SCORE = 0.22

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
  ): { story: string; score: number; reasons: MembershipReason[] } | null =>
    // Without an id: an article may have the number of the very story it belongs to.
    bestFit(storyOf("", article), candidates, backgroundStatistics, JOIN_SCORE),

  /** The story with one article more; of that article alone when there was none. */
  include: (storyId: string, story: StoryProfile | null, article: ArticleProfile): StoryProfile => {
    const alone = storyOf(storyId, article)
    return story ? joined(story, alone) : alone
  },

  describe: describeStory,
}
