import type { Queryable } from "../database/database.ts"
import { insertRows } from "../insert-rows.ts"
import type { Clustering } from "./clustering.ts"

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
