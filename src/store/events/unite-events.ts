import sql from "sql-template-tag"
import type { Write } from "../write.ts"
import { matchEvents } from "./match-events.ts"
import { retellEvents } from "./retell-events.ts"
import { knownEvents } from "./story-events.ts"

/**
 * Unites the events of articles that came to a story with those of the articles that were there: what both report is one
 * event, the one that was there. Call it once the articles are where they now belong.
 */
export const uniteEvents = async (tx: Write, storyId: number, articleIds: readonly number[]): Promise<void> => {
  const came = await knownEvents(
    tx,
    sql`select event_id from article_event where article_id = any(${articleIds}::int[])`,
  )
  if (came.length === 0) return
  const there = await knownEvents(
    tx,
    sql`
      select l.event_id from article_event l join story_article sa on sa.article_id = l.article_id
      where sa.story_id = ${storyId} and l.article_id <> all(${articleIds}::int[])`,
  )
  const matches = matchEvents(came, there)
  const moves = came.flatMap(({ id }, i) => (matches[i] ? [{ old: id, own: matches[i].id }] : []))
  if (moves.length === 0) return
  await moveReports(tx, moves, articleIds)
  await retellEvents(
    tx,
    moves.flatMap(({ old, own }) => [own, old]),
  )
}

/** Has what articles report of events be of other events. */
export const moveReports = async (
  tx: Write,
  moves: readonly { old: number; own: number }[],
  articleIds: readonly number[],
): Promise<void> => {
  await tx.query(sql`
    with move as materialized (select * from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as m(old int, own int)),
    figures as (
      update event_figure x set event_id = m.own from move m
      where x.event_id = m.old and x.article_id = any(${articleIds}::int[])),
    evidence as (
      update event_evidence x set event_id = m.own from move m
      where x.event_id = m.old and x.article_id = any(${articleIds}::int[]))
    update article_event x set event_id = m.own from move m
    where x.event_id = m.old and x.article_id = any(${articleIds}::int[])`)
}
