import sql from "sql-template-tag"
import type { SourceArticle } from "../../model/article.ts"
import type { Queryable } from "../database/database.ts"

export type KnownArticle = {
  id: number
  publisher_id: number | null
  headline: string
  article_body: string
  canonical_url: string | null
  content_hash: string
  date_published: Date
}

/** Every address that the source gives for the article. */
export const addressesOf = ({ canonicalUrl, url, alternateUrls }: Addresses): string[] => [
  ...new Set([canonicalUrl, url, ...alternateUrls].filter((address) => address !== null)),
]

type Addresses = Pick<SourceArticle, "canonicalUrl" | "url" | "alternateUrls">

/**
 * The article that a source speaks of, locked: the one known by one of its addresses, else one of the same publisher and
 * the same words, when one of the two has no address.
 */
export const findArticle = async (
  tx: Queryable,
  source: Addresses,
  publisherId: number | null,
  fingerprint: string,
): Promise<KnownArticle | null> => {
  const addresses = addressesOf(source)
  const [found] = await tx.query<KnownArticle>(sql`
    select id, publisher_id, headline, article_body, canonical_url, content_hash, date_published from article
    where id = (
      select id from (
        select article_id as id, 1 as rank from article_address where url = any(${addresses}::text[])
        union all
        select id, 2 from article
        where fingerprint = ${fingerprint} and publisher_id is not distinct from ${publisherId}::int
          and (canonical_url is null or ${addresses.length === 0})
      ) as same order by rank, id limit 1)
    for no key update`)
  return found ?? null
}
