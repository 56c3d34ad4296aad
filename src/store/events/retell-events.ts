import sql from "sql-template-tag"
import { insertTogether, type NewRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { eventRow, tieRows } from "./event-rows.ts"
import { type EventReport, uniteReports } from "./unite-reports.ts"

type Row = {
  event_id: number
  article_id: number
  date_published: Date
  report: EventReport
  voice: string
  entity_ids: Record<string, number> | null
}

const reportsOf = (tx: Write, ids: readonly number[]) =>
  tx.query<Row>(sql`
    select l.event_id, l.article_id, l.date_published, l.report,
      coalesce('copies ' || m.group_id, 'publisher ' || a.publisher_id, 'article ' || a.id) as voice,
      (select jsonb_object_agg(d.position, coalesce(e.merged_into_id, e.id))
        from entity_decision d join entity e on e.id = d.entity_id
        where d.article_id = l.article_id and d.salience is not null) as entity_ids
    from article_event l join article a on a.id = l.article_id
    left join duplicate_member m on m.article_id = l.article_id
    where l.event_id = any(${ids}::int[])`)

/** Tells events anew from the reports of their articles, and deletes those that none reports any more. */
export const retellEvents = async (tx: Write, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  const rows = await reportsOf(tx, ids)
  const gone = ids.filter((id) => !rows.some((row) => row.event_id === id))
  if (gone.length > 0) await tx.query(sql`delete from event where id = any(${gone}::int[])`)
  for (const id of gone) tx.changed("EVENT", id, "DELETED")
  const told = ids.flatMap((id) => {
    const filed = rows.filter((row) => row.event_id === id)
    const event = filed.length > 0 ? uniteReports(filed.map(filedReport)) : null
    const row = event && eventRow(event)
    return event && row ? [{ id, event, row: { id, ...row, article_count: filed.length } }] : []
  })
  if (told.length === 0) return
  await updateEvents(
    tx,
    told.map(({ row }) => row),
  )
  const ties = told.map(({ id, row, event }) => tieRows(id, row.starts_at, event))
  await insertTogether(tx, {
    event_place: ties.flatMap(({ event_place }) => event_place),
    event_participant: ties.flatMap(({ event_participant }) => event_participant),
  })
  for (const { id } of told) tx.changed("EVENT", id, "UPDATED")
}

const filedReport = (row: Row) => ({
  articleId: row.article_id,
  datePublished: row.date_published.toISOString(),
  voice: row.voice,
  report: row.report,
  entityIds: row.entity_ids ?? {},
})

/** Sets the columns of events, and takes out whom and where they happened to. */
const updateEvents = async (tx: Write, rows: readonly (NewRow & { id: number })[]): Promise<void> => {
  const ids = rows.map(({ id }) => id)
  await tx.query(sql`
    with given as materialized (select * from jsonb_populate_recordset(null::event, ${JSON.stringify(rows)}::jsonb)),
    places as (delete from event_place where event_id = any(${ids}::int[])),
    participants as (delete from event_participant where event_id = any(${ids}::int[])),
    links as (
      update article_event l set starts_at = g.starts_at from given g
      where l.event_id = g.id and l.starts_at <> g.starts_at)
    update event e set name = g.name, description = g.description, edtf = g.edtf, date_text = g.date_text,
      starts_at = g.starts_at, ends_at = g.ends_at, precision = g.precision, is_expected = g.is_expected,
      confidence = g.confidence, article_count = g.article_count
    from given g where e.id = g.id`)
}
