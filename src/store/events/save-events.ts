import sql from "sql-template-tag"
import type { EventDraft } from "../../model/event.ts"
import { newsDate } from "../../model/news-date.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { insertReturningIds, insertTogether } from "../insert-rows.ts"
import { storableTime } from "../storable-time.ts"
import type { Write } from "../write.ts"
import { eventRow, type ReportedEvent, reportRows, tieRows } from "./event-rows.ts"
import { matchEvents } from "./match-events.ts"
import { retellEvents } from "./retell-events.ts"
import type { EventOutline } from "./same-event.ts"
import { eventsOfStory, type KnownEvent } from "./story-events.ts"
import { uniteReports } from "./unite-reports.ts"

const outlineOf = ({ article, entityIds }: SavedArticle, draft: EventDraft): EventOutline => ({
  name: draft.name,
  eventType: draft.eventType,
  date: { edtf: draft.date.edtf, isStated: draft.date.text !== null },
  participants: draft.participants.map(({ entity, role }) => ({
    ...{ id: entityIds[entity]!, type: article.entities[entity]!.type, role },
  })),
  places: draft.places.map((place) => ({ ...article.entities[place]!, id: entityIds[place]!, containedIn: [] })),
})

/**
 * Writes the events that an article reports, in place of those that an earlier version of it did. One that the story
 * knows already gains this report, others are new.
 */
export const saveEvents = async (tx: Write, saved: SavedArticle, storyId: number): Promise<void> => {
  const events = saved.article.events.filter(({ date }) => newsDate(date.edtf) !== null)
  if (events.length === 0 && saved.outcome === "CREATED") return
  const known = events.length > 0 ? await eventsOfStory(tx, searchFor(events, saved.id, storyId)) : []
  const before = saved.outcome === "UPDATED" ? await retractReports(tx, saved.id) : []
  const outlines = events.map((draft) => outlineOf(saved, draft))
  const matches = matchEvents(outlines, known)
  const confirmed = events.flatMap((draft, i): ReportedEvent[] =>
    matches[i] ? [{ draft, id: matches[i].id, startsAt: storableTime(newsDate(draft.date.edtf)!.start) }] : [],
  )
  const fresh = await createEvents(tx, events, matches)
  const ties = fresh.map(({ draft, id, startsAt }) => tieRows(id, startsAt, uniteReports([ownReport(saved, draft)])))
  await insertTogether(tx, {
    ...reportRows(saved, [...confirmed, ...fresh]),
    event_place: ties.flatMap(({ event_place }) => event_place),
    event_participant: ties.flatMap(({ event_participant }) => event_participant),
  })
  await retellEvents(tx, [...new Set([...before, ...confirmed.map(({ id }) => id)])])
}

const searchFor = (events: readonly EventDraft[], articleId: number, storyId: number) => {
  const dates = events.map(({ date }) => newsDate(date.edtf)!)
  return {
    storyId,
    articleId,
    types: [...new Set(events.map(({ eventType }) => eventType))],
    from: storableTime(dates.map(({ start }) => start).sort()[0]!),
    to: storableTime(
      dates
        .map(({ end }) => end)
        .sort()
        .at(-1)!,
    ),
  }
}

/** Takes out what an article reported; answers with the events. */
const retractReports = async (tx: Write, articleId: number): Promise<number[]> => {
  const rows = await tx.query<{ event_id: number }>(sql`
    with figures as (delete from event_figure where article_id = ${articleId}),
    evidence as (delete from event_evidence where article_id = ${articleId})
    delete from article_event where article_id = ${articleId} returning event_id`)
  return rows.map((row) => row.event_id)
}

const ownReport = ({ id, datePublished, entityIds }: SavedArticle, report: EventDraft) => ({
  ...{ articleId: id, datePublished, voice: "own", report, entityIds: Object.fromEntries(entityIds.entries()) },
})

const createEvents = async (
  tx: Write,
  events: readonly EventDraft[],
  matches: readonly (KnownEvent | undefined)[],
): Promise<ReportedEvent[]> => {
  const fresh = events.filter((_, i) => !matches[i]).map((draft) => ({ draft, row: eventRow(draft)! }))
  const ids = await insertReturningIds(
    tx,
    "event",
    fresh.map(({ draft, row }) => ({ ...row, event_type: draft.eventType, article_count: 1 })),
  )
  for (const id of ids) tx.changed("EVENT", id, "CREATED")
  return fresh.map(({ draft, row }, i) => ({ draft, id: ids[i]!, startsAt: row.starts_at }))
}
