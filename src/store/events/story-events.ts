import sql from "sql-template-tag"
import type { EventType } from "../../model/event.ts"
import type { Queryable } from "../database/database.ts"
import { dayOf, type EventOutline, isCountry } from "./same-event.ts"

/** An event that is stored already. */
export type KnownEvent = EventOutline & { id: number; confidence: number; startsAt: string }

type Row = {
  id: number
  name: string
  event_type: EventType
  edtf: string
  confidence: number
  starts_at: Date
  participants: number[]
  places: { id: number; name: string; countryCode: string | null }[]
}

/** The events of a story, and those that an article had before, that fall on the given days. */
export const eventsOfStory = async (
  tx: Queryable,
  storyId: number,
  articleId: number,
  dates: readonly string[],
): Promise<KnownEvent[]> => {
  const rows = await tx.query<Row>(sql`
    select e.id, e.name, e.event_type, e.edtf, e.confidence, e.starts_at,
      array(select entity_id from event_participant where event_id = e.id) as participants,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'countryCode', p.country_code)), '[]')
        from event_place ep join entity p on p.id = ep.entity_id where ep.event_id = e.id) as places
    from event e
    where e.id in (
        select event_id from story_event where story_id = ${storyId}
        union select event_id from article_event where article_id = ${articleId})
      and case when e.edtf like '%/%' then e.edtf else left(e.edtf, 10) end = any(${dates.map(dayOf)}::text[])
    order by e.id`)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    eventType: row.event_type,
    edtf: row.edtf,
    confidence: row.confidence,
    startsAt: row.starts_at.toISOString(),
    entityIds: [...row.participants, ...row.places.filter((place) => !isCountry(place)).map((place) => place.id)],
  }))
}
