import type { EventType, FigureQualifier, ParticipantRole } from "../../../model/event.ts"
import type { DatePrecision } from "../../../model/news-date.ts"
import type { EvidenceRow } from "../evidence.ts"
import { evidenceJson } from "../evidence.ts"
import { columns, type List, type Node, newestFirst, oldestFirst, type Shape } from "../shape.ts"

export type FigureRow = { kind: string; value: number; qualifier: FigureQualifier; evidence: EvidenceRow }

export type EventRow = Node & {
  name: string
  description: string | null
  eventType: EventType
  edtf: string
  dateText: string | null
  startsAt: Date
  endsAt: Date
  precision: DatePrecision
  isExpected: boolean
  confidence: number
  articleCount: number
  placeIds: number[]
  participantIds: { entityId: number; role: ParticipantRole }[]
  figures: FigureRow[]
}

/** Of each kind the figures of the latest report that states any; one that it states twice is there once. */
export const eventShape: Shape<EventRow> = {
  table: "event",
  typename: () => "Event",
  columns: {
    rowId: "t.id",
    ...columns("name", "description", "eventType", "edtf", "dateText", "startsAt", "endsAt", "precision"),
    ...columns("isExpected", "confidence", "articleCount"),
    placeIds: "array(select e.entity_id from event_place e where e.event_id = t.id order by e.position)",
    participantIds: `coalesce((select jsonb_agg(jsonb_build_object('entityId', e.entity_id, 'role', e.role) order by e.position)
      from event_participant e where e.event_id = t.id), '[]')`,
    figures: `coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'value', f.value, 'qualifier', f.qualifier,
      'evidence', ${evidenceJson("f")}) order by f.id)
      from (select distinct on (r.kind, r.value, r.qualifier) r.* from (
              select e.*, rank() over (partition by e.kind order by l.date_published desc, l.article_id desc) as age
              from event_figure e join article_event l on l.event_id = e.event_id and l.article_id = e.article_id
              where e.event_id = t.id) r
            where r.age = 1 order by r.kind, r.value, r.qualifier, r.id) f), '[]')`,
  },
}

export type EventOrder = "EARLIEST" | "LATEST" | "MOST_REPORTED"

const all = (order: List<EventRow>["order"]): List<EventRow> => ({ shape: eventShape, from: "event t", order })

export const allEvents: Record<EventOrder, List<EventRow>> = {
  EARLIEST: all(oldestFirst("t.starts_at", "t.id")),
  LATEST: all(newestFirst("t.starts_at", "t.id")),
  MOST_REPORTED: all(newestFirst("t.article_count", "t.id", "int")),
}

/** A story's timeline. The variant is the least confidence. */
export const storyEvents: List<EventRow> = {
  shape: eventShape,
  from: "story_event l join event t on t.id = l.event_id",
  parent: "l.story_id",
  where: "l.confidence >= coalesce(p.variant::float8, 0)",
  order: oldestFirst("l.starts_at", "l.event_id"),
}

export const articleEvents: List<EventRow> = {
  shape: eventShape,
  from: "article_event l join event t on t.id = l.event_id",
  parent: "l.article_id",
  order: oldestFirst("l.starts_at", "l.event_id"),
}

/** Events that an entity took part in or was the place of. */
export const entityEvents: List<EventRow> = {
  shape: eventShape,
  from: `(select entity_id, event_id, starts_at from event_participant
          union select entity_id, event_id, starts_at from event_place) l join event t on t.id = l.event_id`,
  parent: "l.entity_id",
  order: oldestFirst("l.starts_at", "l.event_id"),
}
