import { trendingKey } from "../../model/trending.ts"
import type { MemberOfStory } from "./story-members.ts"

/** What a story counts of its articles, which come oldest first. */
export const countsOf = (members: readonly MemberOfStory[]) => ({
  firstPublished: members[0]!.datePublished.toISOString(),
  lastPublished: members.at(-1)!.datePublished.toISOString(),
  articleCount: members.length,
  publisherCount: new Set(members.map(({ publisherId }) => publisherId)).size,
  trendingKey: trendingKey(
    eachTextOnce(members).map(({ publisherId, datePublished }) => ({ publisher: publisherId, time: datePublished })),
  ),
})

/** Of articles that carry one text the first. */
const eachTextOnce = (members: readonly MemberOfStory[]): MemberOfStory[] => {
  const texts = new Map<number, MemberOfStory>()
  for (const member of members) if (!texts.has(member.textId)) texts.set(member.textId, member)
  return [...texts.values()]
}
