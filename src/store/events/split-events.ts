import sql from "sql-template-tag"
import { insertReturningIds } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { eventRow } from "./event-rows.ts"
import { retellEvents } from "./retell-events.ts"
import { moveReports } from "./unite-events.ts"
import type { EventReport } from "./unite-reports.ts"

type Row = { event_id: number; event_type: string; report: EventReport }

/**
 * Parts the events of articles that left a story from those of the articles that stayed: what they report becomes events of
 * its own. Call it once the articles are where they now belong.
 */
export const splitEvents = async (tx: Write, articleIds: readonly number[]): Promise<void> => {
  const shared = await tx.query<Row>(sql`
    select distinct on (l.event_id) l.event_id, e.event_type, l.report
    from article_event l join event e on e.id = l.event_id
    where l.article_id = any(${articleIds}::int[]) and exists (
      select from article_event o where o.event_id = l.event_id and o.article_id <> all(${articleIds}::int[]))
    order by l.event_id, l.date_published, l.article_id`)
  if (shared.length === 0) return
  const ids = await insertReturningIds(
    tx,
    "event",
    shared.map(({ event_type, report }) => ({ ...eventRow(report)!, event_type, article_count: 0 })),
  )
  for (const id of ids) tx.changed("EVENT", id, "CREATED")
  const moves = shared.map(({ event_id }, i) => ({ old: event_id, own: ids[i]! }))
  await moveReports(tx, moves, articleIds)
  await retellEvents(tx, [...shared.map(({ event_id }) => event_id), ...ids])
}
