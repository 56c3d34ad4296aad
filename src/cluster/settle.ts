import type { SettledGroup, SettlingArticle, StoryProfile, TermCounts } from "../model/story.ts"
import { oddsOfJoining } from "./likeness/join-model.ts"
import { Likeness } from "./likeness/likeness.ts"
import { explainMembers } from "./settling/explain-members.ts"
import { partBlock } from "./settling/part-block.ts"

/**
 * Parts the articles of one block into stories. `carried` are the stories of earlier blocks that are still alive: one may
 * take articles in, but is neither split nor joined with another. What a person decided stands. `counts` are those of
 * `countTerms` over the block's articles and the blocks before it. The order of neither list matters.
 */
export const settle = (
  articles: readonly SettlingArticle[],
  carried: readonly StoryProfile[],
  counts: TermCounts,
): SettledGroup[] => {
  const { space, parts } = partBlock(articles, carried, counts, oddsOfJoining)
  const likeness = new Likeness(space)
  return parts.map((part) => ({ story: part.story, members: explainMembers(part, likeness, space) }))
}
