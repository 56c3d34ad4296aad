import sql from "sql-template-tag"
import { addressSpellings } from "../../lib/canonical-url.ts"
import { sharedWords } from "../../lib/shared-words.ts"
import type { SourceArticle } from "../../model/article.ts"
import type { Queryable } from "../database/database.ts"
import type { ArticleToSave } from "./article-to-save.ts"

export type KnownArticle = {
  id: number
  publisher_id: number | null
  headline: string
  article_body: string
  canonical_url: string | null
  content_hash: string
  date_published: Date
  date_modified: Date | null
  /** Whether it is known as the very entry of the feed that brings it again. */
  is_entry: boolean
}

/** Every address that the source gives for the article. */
export const addressesOf = ({ canonicalUrl, url, alternateUrls }: Addresses): string[] => [
  ...new Set([canonicalUrl, url, ...alternateUrls].filter((address) => address !== null)),
]

type Addresses = Pick<SourceArticle, "canonicalUrl" | "url" | "alternateUrls">

/**
 * The article that a source speaks of, locked: the one that its entry of the feed became, else the one known by one of its
 * addresses, else by another spelling of one, else one of the same publisher and the same words, when one of the two has no
 * address.
 */
export const findArticle = async (
  tx: Queryable,
  given: Pick<ArticleToSave, "source" | "origin" | "fingerprint">,
  publisherId: number | null,
): Promise<KnownArticle | null> => {
  const entry = await findEntry(tx, given)
  if (entry && !isAnother(given.source, entry)) return entry
  const { source, fingerprint } = given
  const addresses = addressesOf(source)
  const spellings = addresses.flatMap(addressSpellings)
  const [found] = await tx.query<KnownArticle>(sql`
    select id, publisher_id, headline, article_body, canonical_url, content_hash, date_published, date_modified,
      false as is_entry
    from article
    where id = (
      select id from (
        select article_id as id, case when url = any(${addresses}::text[]) then 1 else 2 end as rank
        from article_address where url = any(${spellings}::text[])
        union all
        select id, 3 from article
        where fingerprint = ${fingerprint} and publisher_id is not distinct from ${publisherId}::int
          and (canonical_url is null or ${addresses.length === 0})
      ) as same order by rank, id limit 1)
    for no key update`)
  return found ?? null
}

const findEntry = async (tx: Queryable, { origin }: Pick<ArticleToSave, "origin">): Promise<KnownArticle | null> => {
  if (!origin) return null
  const [found] = await tx.query<KnownArticle>(sql`
    select id, publisher_id, headline, article_body, canonical_url, content_hash, date_published, date_modified,
      true as is_entry
    from article
    where id = (select article_id from feed_item where feed_id = ${origin.feedId} and guid = ${origin.guid})
    for no key update`)
  return found ?? null
}

const OTHER_WORDS = 0.15

/** Some feeds number their entries by place: a guid then comes again with another address, a later date and other words. */
const isAnother = (source: SourceArticle, known: KnownArticle): boolean =>
  source.canonicalUrl !== null &&
  known.canonical_url !== null &&
  source.canonicalUrl !== known.canonical_url &&
  source.datePublished !== null &&
  Date.parse(source.datePublished) > known.date_published.getTime() &&
  sharedWords(`${source.headline} ${source.articleBody}`, `${known.headline} ${known.article_body}`) < OTHER_WORDS
