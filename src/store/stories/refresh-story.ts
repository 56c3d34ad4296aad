import { trendingKey } from "../../model/trending.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { insertRows, type NewRow, updateRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"
import { gatherStory } from "./gather-story.ts"
import type { Placement } from "./place-in-story.ts"
import { storyChangeRows } from "./story-changes.ts"
import { type MemberOfStory, storyMembers } from "./story-members.ts"

/** Brings all that a story shows up to date with its articles, and notes what an article changed in it. */
export const refreshStory = async (tx: Write, saved: SavedArticle, placement: Placement, clustering: Clustering) => {
  const { storyId, before, profile } = placement
  const additions = await gatherStory(tx, storyId)
  const members = await storyMembers(tx, storyId)
  const describing = members.flatMap(({ described }) => described ?? [])
  const { headline, leadArticle } = clustering.describe(describing)
  const leadArticleId = Number(leadArticle)
  await updateRow(tx, "story", storyId, {
    headline,
    lead_article_id: leadArticleId,
    image_id: imageOf(members, leadArticleId),
    revision: (before?.revision ?? 0) + 1,
    ...countsOf(members),
    ...(profile ? { profile } : {}),
  })
  const after = { headline, leadArticleId }
  await insertRows(tx, "story_change", storyChangeRows(saved, placement, after, additions, tx.now))
  tx.changed("STORY", storyId, "UPDATED")
}

/** The image of the lead article, else of the first that has one. */
const imageOf = (members: readonly MemberOfStory[], leadArticleId: number): number | null =>
  members.find(({ id }) => id === leadArticleId)?.imageId ??
  members.find(({ imageId }) => imageId !== null)?.imageId ??
  null

const countsOf = (members: readonly MemberOfStory[]): NewRow => ({
  first_published: members[0]!.datePublished.toISOString(),
  last_published: members.at(-1)!.datePublished.toISOString(),
  article_count: members.length,
  publisher_count: new Set(members.map(({ publisherId }) => publisherId)).size,
  trending_key: trendingKey(
    members.map(({ publisherId, datePublished }) => ({ publisher: publisherId, time: datePublished })),
  ),
})
