import sql from "sql-template-tag"
import type { EntityDraft } from "../../model/entity.ts"
import type { Queryable } from "../database/database.ts"

/** What one article newly reports of an entity. */
export type EntityReport = {
  id: number
  mention_count: number
  has_facts: boolean
  contained_in?: number | null
} & Partial<EntityDraft>

/**
 * Adds the mentions of one article to the counts of its entities, and the facts it states: the latest report wins, by
 * its date, and silence overwrites nothing. Rows are locked in the order of their ids, so that two articles never wait
 * for each other.
 */
export const reportEntities = async (tx: Queryable, datePublished: string, reports: readonly EntityReport[]) => {
  if (reports.length === 0) return
  const ids = reports.map(({ id }) => id)
  await tx.query(sql`
    with report as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(reports)}::jsonb) as r(
        id int, mention_count int, has_facts boolean, contained_in int, "honorificPrefix" text, "jobTitle" text,
        "organizationType" organization_type, latitude float, longitude float, "countryCode" text)),
    locked as materialized (
      select id, coalesce(role_reported_at <= ${datePublished}::timestamptz, true) as is_latest
      from entity where id = any(${ids}::int[]) order by id for no key update)
    update entity e set
      mention_count = e.mention_count + r.mention_count,
      first_mentioned = least(e.first_mentioned, ${datePublished}::timestamptz),
      last_mentioned = greatest(e.last_mentioned, ${datePublished}::timestamptz),
      honorific_prefix = case when is_latest then coalesce(r."honorificPrefix", e.honorific_prefix) else coalesce(e.honorific_prefix, r."honorificPrefix") end,
      job_title = case when is_latest then coalesce(r."jobTitle", e.job_title) else coalesce(e.job_title, r."jobTitle") end,
      role_reported_at = case when r.has_facts then greatest(e.role_reported_at, ${datePublished}::timestamptz) else e.role_reported_at end,
      organization_type = coalesce(nullif(r."organizationType", 'OTHER'), e.organization_type, r."organizationType"),
      latitude = coalesce(r.latitude, e.latitude),
      longitude = coalesce(r.longitude, e.longitude),
      country_code = coalesce(r."countryCode", e.country_code),
      contained_in_id = coalesce(e.contained_in_id, r.contained_in)
    from locked join report r using (id) where e.id = any(${ids}::int[]) and e.id = r.id`)
}

/** Locks, in the order of their ids, these entities and all that the article had; before a second lock on any of them. */
export const lockEntities = async (tx: Queryable, articleId: number, ids: readonly number[]): Promise<void> => {
  await tx.query(sql`
    select from entity
    where id = any(${ids}::int[]) or id in (select entity_id from article_entity where article_id = ${articleId})
    order by id for no key update`)
}

/** Deletes what an article counts of its entities, which must be locked, and corrects their sums; answers with their ids. */
export const retractEntities = async (tx: Queryable, articleId: number): Promise<number[]> => {
  const rows = await tx.query<{ id: number }>(sql`
    with gone as (delete from article_entity where article_id = ${articleId} returning entity_id, mention_count)
    update entity e set mention_count = e.mention_count - gone.mention_count
    from gone where e.id = gone.entity_id returning e.id`)
  return rows.map((row) => row.id)
}

/** Sets anew when entities, which must be locked, were first and last mentioned. */
export const recountMentionTimes = async (tx: Queryable, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  // Both times are an end of article_entity_entity_id_date_published_article_id_idx.
  await tx.query(sql`
    update entity e set
      first_mentioned = (select min(date_published) from article_entity where entity_id = e.id),
      last_mentioned = (select max(date_published) from article_entity where entity_id = e.id)
    where id = any(${ids}::int[])`)
}
