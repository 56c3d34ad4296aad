import sql, { type Sql } from "sql-template-tag"
import type { Queryable } from "../../database/database.ts"

/** What is kept of nodes beside stories: which rows differ from a recount, and the statement that mends them. */
const recounts: Record<string, { count: Sql; mend: Sql }> = {
  publisher: {
    count: sql`
      select p.id from publisher p
      where p.article_count <> (select count(*) from article where publisher_id = p.id)`,
    mend: sql`
      update publisher p set article_count = n.articles
      from (select x.id, count(a.id)::int as articles from publisher x left join article a on a.publisher_id = x.id group by 1) n
      where n.id = p.id and p.article_count <> n.articles`,
  },
  event: {
    count: sql`
      select e.id from event e where e.article_count <> (select count(*) from article_event where event_id = e.id)`,
    mend: sql`
      update event e set article_count = n.articles
      from (select x.id, count(l.article_id)::int as articles from event x left join article_event l on l.event_id = x.id group by 1) n
      where n.id = e.id and e.article_count <> n.articles`,
  },
  entity: {
    count: sql`
      select e.id from entity e left join (
        select entity_id, sum(mention_count)::int as mentions, min(date_published) as first, max(date_published) as last
        from article_entity group by 1) n on n.entity_id = e.id
      where (e.mention_count, e.first_mentioned, e.last_mentioned) is distinct from (coalesce(n.mentions, 0), n.first, n.last)`,
    mend: sql`
      update entity e set mention_count = coalesce(n.mentions, 0), first_mentioned = n.first, last_mentioned = n.last
      from (
        select x.id, sum(l.mention_count)::int as mentions, min(l.date_published) as first, max(l.date_published) as last
        from entity x left join article_entity l on l.entity_id = x.id group by 1) n
      where n.id = e.id and (e.mention_count, e.first_mentioned, e.last_mentioned)
        is distinct from (coalesce(n.mentions, 0), n.first, n.last)`,
  },
}

/** How many publishers, events and entities count otherwise than the articles do. */
export const recountNodes = async (database: Queryable): Promise<{ table: string; count: number }[]> =>
  Promise.all(
    Object.entries(recounts).map(async ([table, { count }]) => ({
      table,
      count: (await database.query(count)).length,
    })),
  )

export const mendNodes = async (database: Queryable): Promise<void> => {
  for (const { mend } of Object.values(recounts)) await database.query(mend)
}
