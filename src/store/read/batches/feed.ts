import sql from "sql-template-tag"
import type { Batch } from "../reader.ts"

/** How many articles came by each feed; none for a feed without. */
export const feedArticleCounts: Batch<{ count: number }> = {
  statement: (ids) => sql`
    select feed_id as key, count(distinct article_id)::int as count from feed_item
    where feed_id = any(${ids}::int[]) group by feed_id`,
}
