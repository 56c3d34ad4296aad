import { trendingKey } from "../../model/trending.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { insertRows, type NewRow, updateRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"
import { gatherStory } from "./gather-story.ts"
import type { Placement } from "./place-in-story.ts"
import { storyChangeRows } from "./story-changes.ts"
import { type MemberOfStory, storyDates, storyMembers } from "./story-members.ts"

/** Brings all that a story shows up to date with its articles, and notes what an article changed in it. */
export const refreshStory = async (tx: Write, saved: SavedArticle, placement: Placement, clustering: Clustering) => {
  const { storyId, before, profile } = placement
  const additions = await gatherStory(tx, storyId)
  const members = await storyMembers(tx, storyId)
  const { headline, leadArticle } = clustering.describe(members, tx.now)
  const leadArticleId = Number(leadArticle)
  await updateRow(tx, "story", storyId, {
    headline,
    lead_article_id: leadArticleId,
    revision: (before?.revision ?? 0) + 1,
    image_id: imageOf(members, leadArticle),
    ...(await countsOf(tx, storyId)),
    ...(profile ? { profile, key_terms: clustering.keyTerms(profile) } : {}),
  })
  const after = { headline, leadArticleId }
  await insertRows(tx, "story_change", storyChangeRows(saved, placement, after, additions, tx.now))
  tx.changed("STORY", storyId, "UPDATED")
}

/** The image of the lead article, else of the first that has one. */
const imageOf = (members: readonly MemberOfStory[], leadArticle: string): number | null => {
  const shown = members
    .filter((member) => member.imageId !== null)
    .sort((a, b) => Number(b.id === leadArticle) - Number(a.id === leadArticle) || compareDates(a, b))
  return shown[0]?.imageId ?? null
}

const compareDates = (a: MemberOfStory, b: MemberOfStory): number =>
  (a.datePublished ?? "").localeCompare(b.datePublished ?? "") || Number(a.id) - Number(b.id)

const countsOf = async (tx: Write, storyId: number): Promise<NewRow> => {
  const articles = await storyDates(tx, storyId)
  return {
    first_published: articles[0]!.time.toISOString(),
    last_published: articles.at(-1)!.time.toISOString(),
    article_count: articles.length,
    publisher_count: new Set(articles.map(({ publisher }) => publisher)).size,
    trending_key: trendingKey(articles),
  }
}
