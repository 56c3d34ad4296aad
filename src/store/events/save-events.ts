import sql from "sql-template-tag"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { insertReturningIds, insertTogether } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { eventLinkRows, eventRow, type ReportedEvent } from "./event-rows.ts"
import { type EventOutline, isCountry, isSameEvent } from "./same-event.ts"
import { eventsOfStory, type KnownEvent } from "./story-events.ts"

/** How far another report moves the confidence in an event towards certainty, at most. */
const CONFIRMATION = 0.25

const outlineOf = ({ article, entityIds }: SavedArticle, position: number): EventOutline => {
  const { name, eventType, date, places, participants } = article.events[position]!
  const local = places.filter((place) => !isCountry(article.entities[place]!))
  return {
    name,
    eventType,
    edtf: date.edtf,
    entityIds: [...participants.map((each) => each.entity), ...local].map((each) => entityIds[each]!),
  }
}

/**
 * Writes the events that an article reports, in place of those that an earlier version of it did. One that the story
 * knows already gains this article's evidence and some confidence, others are new.
 */
export const saveEvents = async (tx: Write, saved: SavedArticle, storyId: number): Promise<void> => {
  const { events } = saved.article
  if (events.length === 0 && saved.outcome === "CREATED") return
  const known = await eventsOfStory(
    tx,
    storyId,
    saved.id,
    events.map((draft) => draft.date.edtf),
  )
  const before = saved.outcome === "UPDATED" ? await retractEvents(tx, saved.id) : []
  const matches = events.map((_, position) => known.find((event) => isSameEvent(event, outlineOf(saved, position))))
  const confirmed = events.flatMap((draft, i): ReportedEvent[] => (matches[i] ? [{ draft, ...matches[i] }] : []))
  const fresh = await createEvents(tx, saved, matches)
  await insertTogether(tx, eventLinkRows(saved, [...confirmed, ...fresh]))
  await confirm(tx, confirmed, before)
  await recount(tx, [...new Set([...before, ...confirmed.map(({ id }) => id), ...fresh.map(({ id }) => id)])])
}

/** Takes the evidence of an article from its events; events of this article alone also lose places and participants. */
const retractEvents = async (tx: Write, articleId: number): Promise<number[]> => {
  const rows = await tx.query<{ event_id: number }>(sql`
    with links as (delete from article_event where article_id = ${articleId} returning event_id),
    alone as (
      select event_id from links
      where not exists (select from article_event a where a.event_id = links.event_id and a.article_id <> ${articleId})),
    places as (delete from event_place where event_id in (select event_id from alone)),
    participants as (delete from event_participant where event_id in (select event_id from alone)),
    figures as (delete from event_figure where article_id = ${articleId}),
    evidence as (delete from event_evidence where article_id = ${articleId})
    select event_id from links`)
  return rows.map((row) => row.event_id)
}

const createEvents = async (tx: Write, { article }: SavedArticle, matches: readonly (KnownEvent | undefined)[]) => {
  const fresh = article.events.flatMap((draft, i) => {
    const row = matches[i] ? null : eventRow(draft)
    return row ? [{ draft, row }] : []
  })
  const ids = await insertReturningIds(
    tx,
    "event",
    fresh.map(({ row }) => row),
  )
  return fresh.map(({ draft, row }, i): ReportedEvent => ({ draft, id: ids[i]!, startsAt: row.starts_at }))
}

/** Confidence rises with each article that was not among those that reported the event. */
const confirm = async (tx: Write, confirmed: readonly ReportedEvent[], before: readonly number[]): Promise<void> => {
  const news = confirmed.filter(({ id }) => !before.includes(id))
  if (news.length === 0) return
  const reports = [...new Map(news.map(({ id, draft }) => [id, draft.confidence]))].map(([id, confidence]) => ({
    id,
    confidence,
  }))
  await tx.query(sql`
    update event e set confidence = greatest(e.confidence, r.confidence)
      + (1 - greatest(e.confidence, r.confidence)) * ${CONFIRMATION}::float * least(e.confidence, r.confidence)
    from jsonb_to_recordset(${JSON.stringify(reports)}::jsonb) as r(id int, confidence float) where e.id = r.id`)
}

/** Sets how many articles report the events, and deletes those that none reports any more. */
const recount = async (tx: Write, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  const rows = await tx.query<{ id: number; article_count: number; was: number }>(sql`
    with counted as (
      select e.id, e.article_count as was, count(a.article_id)::int as article_count
      from event e left join article_event a on a.event_id = e.id where e.id = any(${ids}::int[]) group by e.id)
    update event e set article_count = counted.article_count from counted where e.id = counted.id
    returning e.id, e.article_count, counted.was`)
  const gone = rows.filter((row) => row.article_count === 0).map((row) => row.id)
  if (gone.length > 0) await tx.query(sql`delete from event where id = any(${gone}::int[])`)
  for (const { id, was } of rows)
    tx.changed("EVENT", id, gone.includes(id) ? "DELETED" : was === 0 ? "CREATED" : "UPDATED")
}
