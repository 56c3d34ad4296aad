import sql from "sql-template-tag"
import type { MembershipReason } from "../../model/story.ts"
import { splitEvents } from "../events/split-events.ts"
import { uniteEvents } from "../events/unite-events.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"
import { endStory } from "./end-story.ts"
import { retellStory } from "./retell-story.ts"
import { shownStories } from "./shown-stories.ts"
import type { NewsOfStory } from "./story-changes.ts"
import { profileStory } from "./story-profile.ts"

/** An article that is to be in a story, and why. */
export type Move = { articleId: number; to: number; score: number; reasons: readonly MembershipReason[] }

type Moved = { articleId: number; from: number; to: number; datePublished: Date }

/**
 * Moves articles to other stories, with what they report; those that are there already, or in no story, stay. A story that
 * is left without articles is merged into the one that took its oldest, and one that gives its articles to a story that had
 * none is split. Call it under the stories lock. Answers with how many articles moved, and how many stories were merged.
 */
export const moveArticles = async (
  tx: Write,
  moves: readonly Move[],
  clustering: Clustering,
): Promise<{ moved: number; merged: number }> => {
  const moved = await currentPlaces(tx, moves)
  if (moved.length === 0) return { moved: 0, merged: 0 }
  const before = await shownStories(
    tx,
    [...new Set(moved.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b),
  )
  await setPlaces(tx, moves)
  await moveEvents(tx, moved)
  const mergedInto = await storiesLeft(tx, moved)
  const news = newsOf(moved, mergedInto, (id) => before.get(id)!.articleCount === 0)
  for (const [from, into] of mergedInto) await endStory(tx, from, into)
  for (const [storyId, shown] of before) {
    if (mergedInto.has(storyId)) continue
    const profile = await profileStory(tx, storyId, clustering)
    const articleIds = moved.filter(({ to }) => to === storyId).map(({ articleId }) => articleId)
    await retellStory(tx, { storyId, before: shown, articleIds, news: news.get(storyId) ?? [], profile }, clustering)
  }
  return { moved: moved.length, merged: mergedInto.size }
}

/** Where the articles are that are not where they are to be, oldest first. */
const currentPlaces = async (tx: Write, moves: readonly Move[]): Promise<Moved[]> => {
  const to = new Map(moves.map((move) => [move.articleId, move.to]))
  const rows = await tx.query<{ article_id: number; story_id: number; date_published: Date }>(sql`
    select article_id, story_id, date_published from story_article where article_id = any(${[...to.keys()]}::int[])
    order by date_published, article_id`)
  return rows
    .map((row) => ({
      articleId: row.article_id,
      from: row.story_id,
      to: to.get(row.article_id)!,
      datePublished: row.date_published,
    }))
    .filter((each) => each.from !== each.to)
}

const setPlaces = async (tx: Write, moves: readonly Move[]): Promise<void> => {
  const rows = moves.map(({ articleId, to, score, reasons }) => ({
    article_id: articleId,
    story_id: to,
    score,
    reasons,
  }))
  await tx.query(sql`
    update story_article sa set story_id = m.story_id, score = m.score, reasons = m.reasons
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as m(article_id int, story_id int, score float8, reasons jsonb)
    where sa.article_id = m.article_id and sa.story_id <> m.story_id`)
}

/** Each way that articles went parts their events from those that stayed, and unites them with those that were there. */
const moveEvents = async (tx: Write, moved: readonly Moved[]): Promise<void> => {
  const ways = new Map<string, Moved[]>()
  for (const each of moved) {
    const way = `${each.from} ${each.to}`
    ways.set(way, [...(ways.get(way) ?? []), each])
  }
  for (const way of ways.values()) {
    const articleIds = way.map(({ articleId }) => articleId)
    await splitEvents(tx, articleIds)
    await uniteEvents(tx, way[0]!.to, articleIds)
  }
}

/** Which stories have no article any more, and which took their oldest. */
const storiesLeft = async (tx: Write, moved: readonly Moved[]): Promise<Map<number, number>> => {
  const sources = [...new Set(moved.map(({ from }) => from))]
  const rows = await tx.query<{ id: number }>(sql`
    select id from unnest(${sources}::int[]) as s(id)
    where not exists (select from story_article sa where sa.story_id = s.id) order by id`)
  return new Map(rows.map(({ id }) => [id, moved.find(({ from }) => from === id)!.to]))
}

/** What is told of the stories that articles came to and left. */
const newsOf = (
  moved: readonly Moved[],
  mergedInto: ReadonlyMap<number, number>,
  isNew: (storyId: number) => boolean,
): Map<number, NewsOfStory[]> => {
  const news = new Map<number, NewsOfStory[]>()
  const tell = (storyId: number, item: NewsOfStory) => {
    const told = news.get(storyId) ?? []
    if (!told.some(({ kind, node }) => kind === item.kind && node?.id === item.node?.id)) told.push(item)
    news.set(storyId, told)
  }
  for (const [from, into] of mergedInto) tell(into, { kind: "STORY_MERGED", node: { type: "STORY", id: from } })
  for (const { from, to } of moved) {
    if (mergedInto.has(from) || !isNew(to)) continue
    tell(from, { kind: "STORY_SPLIT", node: { type: "STORY", id: to } })
    tell(to, { kind: "STORY_SPLIT", node: { type: "STORY", id: from } })
  }
  for (const { articleId, from, to } of moved) {
    const node = { type: "ARTICLE" as const, id: articleId }
    if (!mergedInto.has(from)) tell(from, { kind: "ARTICLE_REMOVED", node })
    tell(to, { kind: "ARTICLE_ADDED", node })
  }
  return news
}
