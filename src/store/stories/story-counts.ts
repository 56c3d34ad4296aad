import { trendingKey } from "../../model/trending.ts"
import type { MemberOfStory } from "./story-members.ts"

/** What a story counts of its articles, which come oldest first. */
export const countsOf = (members: readonly Omit<MemberOfStory, "described">[]) => ({
  firstPublished: members[0]!.datePublished.toISOString(),
  lastPublished: members.at(-1)!.datePublished.toISOString(),
  articleCount: members.length,
  publisherCount: new Set(members.map(({ publisherId }) => publisherId)).size,
  trendingKey: trendingKey(members.map(reportOf)),
})

/** A date that lies after the day we saw the article is wrong: nothing trends for what is to come. */
const reportOf = ({ id, publisherId, datePublished, firstSeen, groupId }: Omit<MemberOfStory, "described">) => ({
  publisher: publisherId,
  time: datePublished < firstSeen ? datePublished : firstSeen,
  text: groupId === null ? `article ${id}` : `copies ${groupId}`,
})
