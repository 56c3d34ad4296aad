import sql from "sql-template-tag"
import type { Queryable } from "../../database/database.ts"
import { insertRows } from "../../insert-rows.ts"
import type { Clustering } from "../clustering.ts"

/** Has the blocks of time of articles settled anew: those that came, were edited or moved, with each date that they had. */
export const markUnsettled = (
  tx: Queryable,
  articles: readonly { id: number; datePublished: string }[],
  clustering: Pick<Clustering, "blockOf">,
): Promise<void> =>
  insertRows(
    tx,
    "unsettled_article",
    articles.map(({ id, datePublished }) => ({ block: clustering.blockOf(datePublished), article_id: id })),
  )

/** The first block from `from` on that something came to, or that builds on one that changed; null when all are settled. */
export const nextUnsettledBlock = async (database: Queryable, from: number): Promise<number | null> => {
  const [row] = await database.query<{ block: number }>(sql`
    select block from unsettled_article where block >= ${from} order by block limit 1`)
  return row?.block ?? null
}

/** Has everything be settled anew. */
export const markAllUnsettled = async (database: Queryable, clustering: Pick<Clustering, "blockOf">): Promise<void> => {
  const rows = await database.query<{ day: string; ids: number[] }>(sql`
    select to_char(date_published at time zone 'UTC', 'YYYY-MM-DD') as day, array_agg(article_id) as ids
    from story_article group by 1`)
  await markUnsettled(
    database,
    rows.flatMap(({ day, ids }) => ids.map((id) => ({ id, datePublished: `${day}T00:00:00Z` }))),
    clustering,
  )
}
