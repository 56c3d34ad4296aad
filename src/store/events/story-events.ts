import sql, { type Sql } from "sql-template-tag"
import type { EventType } from "../../model/event.ts"
import type { Queryable } from "../database/database.ts"
import type { OutlinedPlace } from "./place-agreement.ts"
import type { EventOutline } from "./same-event.ts"

/** An event that is stored already. */
export type KnownEvent = EventOutline & { id: number }

type Row = {
  id: number
  name: string
  event_type: EventType
  edtf: string
  date_text: string | null
  participants: EventOutline["participants"][number][]
  places: OutlinedPlace[]
}

/** Which events: those of a story, and those that an article had before, of some types and within a time. */
export type EventSearch = {
  storyId: number
  articleId: number
  types: readonly EventType[]
  from: string
  to: string
}

export const eventsOfStory = (tx: Queryable, search: EventSearch): Promise<KnownEvent[]> => {
  const { storyId, articleId, types, from, to } = search
  return knownEvents(
    tx,
    sql`
      select id from event where id in (
          select event_id from story_event where story_id = ${storyId}
          union select event_id from article_event where article_id = ${articleId})
        and event_type = any(${types}::event_type[])
        and starts_at < ${to}::timestamptz + interval '1 day' and ends_at > ${from}::timestamptz - interval '1 day'`,
  )
}

/** The events that a query names by id, as they are compared. */
export const knownEvents = async (tx: Queryable, ids: Sql): Promise<KnownEvent[]> => {
  const rows = await tx.query<Row>(sql`
    select e.id, e.name, e.event_type, e.edtf, e.date_text,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.entity_id, 'type', o.type, 'role', p.role)), '[]')
        from event_participant p join entity o on o.id = p.entity_id where p.event_id = e.id) as participants,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'countryCode', o.country_code,
          'latitude', o.latitude, 'longitude', o.longitude,
          'containedIn', array_remove(array[o.contained_in_id, above.contained_in_id], null))), '[]')
        from event_place p join entity o on o.id = p.entity_id left join entity above on above.id = o.contained_in_id
        where p.event_id = e.id) as places
    from event e where e.id in (${ids}) order by e.id`)
  return rows.map(({ event_type, edtf, date_text, ...row }) => ({
    ...row,
    eventType: event_type,
    date: { edtf, isStated: date_text !== null },
  }))
}
