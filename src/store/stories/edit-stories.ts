import sql from "sql-template-tag"
import { updateRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"
import { lockStories } from "./lock-stories.ts"
import { moveArticles } from "./move-articles.ts"
import { retellStory, revise } from "./retell-story.ts"
import { markUnsettled } from "./settling/unsettled.ts"
import { shownStories, survivingStories, survivingStory } from "./shown-stories.ts"
import { startStory } from "./start-story.ts"
import { describedArticles } from "./story-members.ts"

type Member = { id: number; story_id: number; date_published: Date }

const membersOf = (tx: Write, storyIds: readonly number[]): Promise<Member[]> =>
  tx.query<Member>(sql`
    select article_id as id, story_id, date_published from story_article where story_id = any(${storyIds}::int[])
    order by date_published, article_id`)

const move = (tx: Write, members: readonly Member[], to: number, clustering: Clustering) =>
  moveArticles(
    tx,
    members.map(({ id }) => ({ articleId: id, to, score: 1, reasons: [] })),
    clustering,
  )

/**
 * Makes one story of several, for good: `into` takes in the articles of the others, whose ids and slugs lead to it from then
 * on. Answers with its id; null when there is no such story.
 */
export const mergeStories = async (
  tx: Write,
  { into, from }: { into: number; from: readonly number[] },
  clustering: Clustering,
): Promise<number | null> => {
  await lockStories(tx)
  const target = await survivingStory(tx, into)
  if (target === null) return null
  const others = await membersOf(
    tx,
    (await survivingStories(tx, from)).filter((id) => id !== target),
  )
  if (others.length === 0) return target
  await move(tx, others, target, clustering)
  await keep(tx, [target], await membersOf(tx, [target]), clustering)
  return target
}

/**
 * Makes two stories of one, for good: what `articleIds` names, or what they leave, becomes a story of its own; the part with
 * the oldest article keeps the id. Answers with the new story's id; null when nothing or everything would go.
 */
export const splitStory = async (
  tx: Write,
  { storyId, articleIds }: { storyId: number; articleIds: readonly number[] },
  clustering: Clustering,
): Promise<number | null> => {
  await lockStories(tx)
  const members = await membersOf(tx, await survivingStories(tx, [storyId]))
  const named = new Set(articleIds)
  const isOldestNamed = members[0] !== undefined && named.has(members[0].id)
  const going = members.filter(({ id }) => named.has(id) !== isOldestNamed)
  if (going.length === 0 || going.length === members.length) return null
  const own = await startStory(tx, await describedArticles(tx, idsOf(going)), clustering)
  await move(tx, going, own, clustering)
  await keep(tx, [members[0]!.story_id, own], members, clustering)
  return own
}

/** Puts an article in another story, for good. Answers with the id of that one; null when either is not there. */
export const moveArticle = async (
  tx: Write,
  { articleId, to }: { articleId: number; to: number },
  clustering: Clustering,
): Promise<number | null> => {
  await lockStories(tx)
  const target = await survivingStory(tx, to)
  const [article] = await tx.query<Member>(sql`
    select article_id as id, story_id, date_published from story_article where article_id = ${articleId}`)
  if (target === null || !article) return null
  await move(tx, [article], target, clustering)
  const kept = await keep(tx, [article.story_id, target], [article], clustering)
  // Held where it was: a reader sees why it is there.
  if (kept > 0 && article.story_id === target) await revise(tx, target, [])
  return target
}

/** What an editor sets of a story; null gives the choice back. */
export type StoryEdit = {
  headline?: string | null | undefined
  leadArticleId?: number | null | undefined
  isPinned?: boolean | undefined
}

/** Sets what a story shows of itself, whatever its articles say. */
export const editStory = async (
  tx: Write,
  storyId: number,
  { headline, leadArticleId, isPinned }: StoryEdit,
  clustering: Clustering,
): Promise<void> => {
  await lockStories(tx)
  const chosen = {
    ...(headline === undefined ? {} : { edited_headline: headline }),
    ...(leadArticleId === undefined ? {} : { edited_lead_id: leadArticleId }),
    ...(isPinned === undefined ? {} : { is_pinned: isPinned }),
  }
  const wasPinned = (await shownStories(tx, [storyId])).get(storyId)?.isPinned
  if (Object.keys(chosen).length > 0) await updateRow(tx, "story", storyId, chosen)
  const before = (await shownStories(tx, [storyId])).get(storyId)
  if (!before) return
  await retellStory(tx, { storyId, before, articleIds: [], news: [] }, clustering)
  if (before.isPinned !== wasPinned) await revise(tx, storyId, [])
}

const idsOf = (members: readonly Member[]): number[] => members.map(({ id }) => id)

/**
 * Has settling leave articles where they are, and these stories apart from each other. The decision is the first reason.
 * Answers with how many it was no reason for before.
 */
const keep = async (
  tx: Write,
  storyIds: readonly number[],
  members: readonly Member[],
  clustering: Clustering,
): Promise<number> => {
  const reason = JSON.stringify([{ kind: "EDITOR", value: "", weight: 1 }])
  await tx.query(sql`update story set is_arranged = true where id = any(${storyIds}::int[]) and merged_into_id is null`)
  const kept = await tx.query(sql`
    update story_article set is_pinned = true, score = 1, reasons = ${reason}::jsonb || reasons
    where article_id = any(${idsOf(members)}::int[]) and not (is_pinned and reasons @> '[{"kind": "EDITOR"}]')
    returning article_id`)
  const articles = members.map(({ id, date_published }) => ({ id, datePublished: date_published.toISOString() }))
  await markUnsettled(tx, articles, clustering)
  return kept.length
}
