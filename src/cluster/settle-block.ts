import { createHash } from "node:crypto"
import type { SettledBlock, UnsettledBlock, UnsettledMember } from "../model/settling.ts"
import type { ArticleProfile, StoryProfile, TermCounts } from "../model/story.ts"
import { byTimeThenId } from "./by-time.ts"
import { settle } from "./settle.ts"
import { profileOf } from "./story-profile.ts"
import { countTerms } from "./term-statistics.ts"

/** Settles a block of time from what is stored of it. The order of the lists does not matter. */
export const settleBlock = ({ articles, carried, statistics, knownHash }: UnsettledBlock): SettledBlock => {
  const stories = carriedStories(carried)
  const known = createHash("sha256")
    .update(JSON.stringify(stories))
    .update(statistics ?? "")
    .digest("base64")
  const settling = articles.map((article) => ({ ...profileIn(article), pinnedTo: article.story }))
  const counts = countTerms(settling, statistics === null ? null : (JSON.parse(statistics) as TermCounts))
  const groups = known === knownHash ? null : settle(settling, stories, counts)
  return { knownHash: known, statistics: JSON.stringify(counts), groups }
}

const profileIn = ({ id, datePublished, profile }: UnsettledMember): ArticleProfile => ({
  ...(JSON.parse(profile) as ArticleProfile),
  id,
  datePublished,
})

/** The stories as they were when the block began, in the order of their names. */
const carriedStories = (members: UnsettledBlock["carried"]): StoryProfile[] => {
  const stories = new Map<string, ArticleProfile[]>()
  for (const member of members) {
    const profiles = stories.get(member.story)
    if (profiles) profiles.push(profileIn(member))
    else stories.set(member.story, [profileIn(member)])
  }
  return [...stories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([story, profiles]) => profileOf(story, null, profiles.sort(byTimeThenId((each) => each.datePublished)))!)
}
