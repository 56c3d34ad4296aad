import sql from "sql-template-tag"
import type { ComparedArticle } from "../../model/duplicate.ts"
import type { Queryable } from "../database/database.ts"

const MOST_CANDIDATES = 24
/** Of one group so many are enough to tell. */
const MOST_OF_GROUP = 3
const LEAST_SHARED = 2
/** A key of more articles is of a notice under all that a publisher prints; copies have others in common. */
const MOST_OF_KEY = 200

type Row = { id: number; headline: string; article_body: string; date_published: Date }

const comparedOf = ({ id, headline, article_body, date_published }: Row): ComparedArticle => ({
  id,
  headline,
  articleBody: article_body,
  datePublished: date_published.toISOString(),
})

type Search = { fingerprint: string; keys: readonly number[]; windowDays: number }

/**
 * The articles that may carry the same text: those with the same words, and those near in time that share most keys, a
 * few of each group.
 */
export const findCopies = async (
  tx: Queryable,
  { id, datePublished }: ComparedArticle,
  { fingerprint, keys, windowDays }: Search,
): Promise<ComparedArticle[]> => {
  // By duplicate_key_pkey and article_fingerprint_idx, so that the archive costs nothing.
  const rows = await tx.query<Row>(sql`
    select a.id, a.headline, a.article_body, a.date_published from (
      select near.id, shared, row_number() over (
        partition by coalesce(m.group_id, -near.id) order by shared desc, near.id) as of_group
      from (
        (select id, ${keys.length + 1}::int as shared from article
         where fingerprint = ${fingerprint} and id <> ${id} order by id limit ${MOST_CANDIDATES})
        union all
        (select article_id, count(*)::int from unnest(${keys}::int[]) as own(key)
         cross join lateral (
           select article_id from duplicate_key d
           where d.key = own.key and article_id <> ${id}
             and date_published >= ${datePublished}::timestamptz - ${windowDays} * interval '1 day'
             and date_published <= ${datePublished}::timestamptz + ${windowDays} * interval '1 day'
           order by date_published, article_id limit ${MOST_OF_KEY}
         ) near
         group by article_id having count(*) >= ${Math.min(LEAST_SHARED, keys.length)}::int
         order by 2 desc, article_id limit ${10 * MOST_CANDIDATES})
      ) near left join duplicate_member m on m.article_id = near.id
    ) chosen join article a using (id)
    where of_group <= ${MOST_OF_GROUP}
    order by shared desc, a.id limit ${MOST_CANDIDATES}`)
  return [...new Map(rows.map((row) => [row.id, comparedOf(row)])).values()]
}

/** Articles as they are compared, by id. */
export const comparedArticles = async (
  tx: Queryable,
  ids: readonly number[],
): Promise<Map<number, ComparedArticle>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx.query<Row>(sql`
    select id, headline, article_body, date_published from article where id = any(${ids}::int[])`)
  return new Map(rows.map((row) => [row.id, comparedOf(row)]))
}

/** Keeps that an article was found at addresses of others, which are it under another number: see SameArticle. */
export const learnSameArticles = async (tx: Queryable, id: number, addresses: readonly string[]): Promise<void> => {
  await tx.query(sql`
    insert into same_article (elder_id, younger_id)
    select distinct least(article_id, ${id}::int), greatest(article_id, ${id}::int) from article_address
    where url = any(${addresses}::text[]) and article_id <> ${id} on conflict do nothing`)
}

/** The articles that are these under another number, elder and younger. */
export const sameArticles = async (tx: Queryable, ids: readonly number[]): Promise<[number, number][]> => {
  const rows = await tx.query<{ elder_id: number; younger_id: number }>(sql`
    select elder_id, younger_id from same_article
    where elder_id = any(${ids}::int[]) or younger_id = any(${ids}::int[]) order by 1, 2`)
  return rows.map((row) => [row.elder_id, row.younger_id])
}
