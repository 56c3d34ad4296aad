import sql from "sql-template-tag"
import type { StoryProfile } from "../../model/story.ts"
import { updateRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"
import { type Addition, gatherStory } from "./gather-story.ts"
import { type ShownStory, shownStories } from "./shown-stories.ts"
import { type NewsOfStory, newsOfDifferences, newsOfFace, noteChanges } from "./story-changes.ts"
import { countsOf } from "./story-counts.ts"
import { type MemberOfStory, storyMembers } from "./story-members.ts"

export type ToRetell = {
  storyId: number
  /** What the story showed before; null when it began just now. */
  before: ShownStory | null
  /** Articles that came to it, or that were edited. */
  articleIds: readonly number[]
  /** Where they came, and nothing else happened to it. */
  addition?: Addition | null
  /** What happened to it, told ahead of what follows from that. */
  news: readonly NewsOfStory[]
  /** Its profile, where that is another. */
  profile?: StoryProfile
}

/**
 * Brings all that a story shows up to date with its articles, of which there is one at least. Where a reader would notice a
 * difference, and only there, it gets another revision and its changes are noted.
 */
export const retellStory = async (tx: Write, told: ToRetell, clustering: Clustering): Promise<void> => {
  const { storyId, before, news, profile } = told
  const differences = await gatherStory(tx, storyId, told)
  const members = await storyMembers(tx, storyId)
  const { trendingKey, ...counts } = countsOf(members)
  const face = faceOf(members, before, clustering)
  const isNoticed = news.length > 0 || differences.length > 0 || isShownOtherwise(before, { ...face, ...counts })
  await updateRow(tx, "story", storyId, {
    ...{ headline: face.headline, lead_article_id: face.leadArticleId, image_id: face.imageId },
    ...{ first_published: counts.firstPublished, last_published: counts.lastPublished, trending_key: trendingKey },
    ...{ article_count: counts.articleCount, publisher_count: counts.publisherCount },
    revision: (before?.revision ?? 0) + (isNoticed ? 1 : 0),
    ...(profile ? { profile } : {}),
  })
  if (!isNoticed) return
  await noteChanges(tx, storyId, [...news, ...newsOfFace(before, face), ...newsOfDifferences(differences)])
  tx.changed("STORY", storyId, "UPDATED")
}

/** Counts anew what a story gathers from its articles, where they tell otherwise of the same entities and events. */
export const regatherStory = async (tx: Write, storyId: number): Promise<void> => {
  const differences = await gatherStory(tx, storyId)
  if (differences.length > 0) await revise(tx, storyId, newsOfDifferences(differences))
}

/** Brings the stories of articles up to date that are other copies than before, but for one story that is already. */
export const retellOfArticles = async (
  tx: Write,
  articleIds: readonly number[],
  but: number,
  clustering: Clustering,
): Promise<void> => {
  if (articleIds.length === 0) return
  const rows = await tx.query<{ id: number }>(sql`
    select distinct story_id as id from story_article
    where article_id = any(${articleIds}::int[]) and story_id <> ${but} order by 1`)
  const ids = rows.map(({ id }) => id)
  for (const [storyId, before] of await shownStories(tx, ids))
    await retellStory(tx, { storyId, before, articleIds: [], news: [] }, clustering)
}

/** Gives a story its next revision and notes what is new in it. */
export const revise = async (tx: Write, storyId: number, news: readonly NewsOfStory[]): Promise<void> => {
  await tx.query(sql`update story set revision = revision + 1 where id = ${storyId}`)
  await noteChanges(tx, storyId, news)
  tx.changed("STORY", storyId, "UPDATED")
}

/** What an editor chose outranks what the articles say. */
const faceOf = (members: readonly MemberOfStory[], before: ShownStory | null, clustering: Clustering) => {
  const edited = members.find(({ id }) => id === before?.editedLeadId)?.id ?? null
  const described = clustering.describe(
    members.flatMap((member) => member.described ?? []),
    edited === null ? null : String(edited),
  )
  return {
    headline: before?.editedHeadline ?? described.headline,
    leadArticleId: edited ?? Number(described.leadArticle),
    imageId: described.image === null ? null : Number(described.image),
  }
}

const isShownOtherwise = (
  before: ShownStory | null,
  after: Omit<ShownStory, "id" | "revision" | "isPinned" | "editedHeadline" | "editedLeadId">,
): boolean =>
  before === null || (Object.keys(after) as (keyof typeof after)[]).some((key) => before[key] !== after[key])
