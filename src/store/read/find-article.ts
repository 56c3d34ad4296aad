import sql from "sql-template-tag"
import { canonicalUrl } from "../../lib/canonical-url.ts"
import type { Queryable } from "../database/database.ts"

/** The article known by this address; null where there is none. */
export const articleIdByAddress = async (database: Queryable, url: string): Promise<number | null> => {
  const addresses = [...new Set([url, canonicalUrl(url) ?? url])]
  const rows = await database.query<{ id: number }>(sql`
    select article_id as id from article_address where url = any(${addresses}::text[]) limit 1`)
  return rows[0]?.id ?? null
}
