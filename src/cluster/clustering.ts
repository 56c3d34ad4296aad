import type { ArticleProfile, MembershipReason, StoryProfile } from "../model/story.ts"
import { assign, WINDOW_DAYS } from "./assign.ts"
import { describeStory } from "./describe-story.ts"
import { joined, storyOf } from "./story-profile.ts"
import { strongestTerms } from "./strongest-terms.ts"
import { backgroundStatistics } from "./term-statistics.ts"

const KEY_TERMS_OF_ARTICLE = 16
const KEY_TERMS_OF_STORY = 48

/** How stories are chosen, grown and described one article at a time, whoever keeps them. */
export const clustering = {
  windowDays: WINDOW_DAYS,

  /** The few terms by which alike articles and stories find each other. */
  keyTerms: (profile: ArticleProfile | StoryProfile): string[] =>
    strongestTerms(
      profile.terms,
      backgroundStatistics,
      "articleCount" in profile ? KEY_TERMS_OF_STORY : KEY_TERMS_OF_ARTICLE,
    ).map(([term]) => term),

  /** The story among the candidates that the article joins, null when it starts one. */
  choose: (
    article: ArticleProfile,
    candidates: readonly StoryProfile[],
  ): { story: string; score: number; reasons: MembershipReason[] } | null => {
    const assignment = assign(article, candidates, backgroundStatistics)
    return assignment.kind === "join" ? assignment : null
  },

  /** The story with one article more; of that article alone when there was none. */
  include: (storyId: string, story: StoryProfile | null, article: ArticleProfile): StoryProfile => {
    const alone = storyOf(storyId, article)
    return story ? joined(story, alone) : alone
  },

  describe: describeStory,
}
