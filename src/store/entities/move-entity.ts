import sql from "sql-template-tag"
import type { Queryable } from "../database/database.ts"

/** A move of what articles tie to one entity over to another. */
export type Move = {
  from: number
  into: number
  /** The articles whose ties move. */
  articleIds: readonly number[]
  /** Whether media move that other articles have too. */
  withShared: boolean
}

/** Moves whatever articles say of an entity beside their mentions: quotations, affiliations, media, authorship. */
export const moveTies = async (tx: Queryable, { from, into, articleIds, withShared }: Move): Promise<void> => {
  await tx.query(sql`
    with moved_speaker as (
      update quotation set speaker_id = ${into} where speaker_id = ${from} and article_id = any(${articleIds}::int[])),
    moved_person as (
      update affiliation set person_id = ${into} where person_id = ${from} and article_id = any(${articleIds}::int[])),
    author as (
      delete from article_author where person_id = ${from} and article_id = any(${articleIds}::int[])
      returning article_id, position, date_published),
    moved_author as (
      insert into article_author (article_id, person_id, position, date_published)
      select article_id, ${into}::int, position, date_published from author on conflict do nothing),
    item as materialized (
      select distinct media_id from article_media a where article_id = any(${articleIds}::int[])
        and (${withShared} or not exists (
          select from article_media o where o.media_id = a.media_id and o.article_id <> all(${articleIds}::int[])))),
    creator as (
      delete from media_creator where entity_id = ${from} and media_id in (select media_id from item)
      returning media_id, position),
    moved_creator as (
      insert into media_creator (media_id, entity_id, position)
      select media_id, ${into}::int, position from creator on conflict do nothing),
    agency as (
      delete from media_agency where entity_id = ${from} and media_id in (select media_id from item)
      returning media_id, position),
    moved_agency as (
      insert into media_agency (media_id, entity_id, position)
      select media_id, ${into}::int, position from agency on conflict do nothing),
    depicted as (
      delete from media_depiction where entity_id = ${from} and media_id in (select media_id from item)
      returning media_id, position),
    moved_depiction as (
      insert into media_depiction (media_id, entity_id, position)
      select media_id, ${into}::int, position from depicted on conflict do nothing)
    update media_item set content_location_id = ${into}
    where content_location_id = ${from} and id in (select media_id from item)`)
  // Apart: a row may name the entity on both sides.
  await tx.query(sql`
    update affiliation set organization_id = ${into}
    where organization_id = ${from} and article_id = any(${articleIds}::int[])`)
}

/** Has mentions and counts of these entities in these articles follow the decisions. */
export const followDecisions = async (
  tx: Queryable,
  articleIds: readonly number[],
  entityIds: readonly number[],
): Promise<void> => {
  await tx.query(sql`
    with told as materialized (
      select d.article_id, d.position, coalesce(e.merged_into_id, e.id) as entity_id
      from entity_decision d join entity e on e.id = d.entity_id
      where d.article_id = any(${articleIds}::int[]) and d.position is not null)
    update mention m set entity_id = told.entity_id from told
    where m.article_id = told.article_id and m.position = told.position and m.entity_id <> told.entity_id
      and m.entity_id = any(${entityIds}::int[])`)
  await tx.query(sql`
    delete from article_entity where article_id = any(${articleIds}::int[]) and entity_id = any(${entityIds}::int[])`)
  await tx.query(sql`
    insert into article_entity (article_id, entity_id, type, mention_count, salience, role_text, date_published)
    select d.article_id, coalesce(e.merged_into_id, e.id), e.type, sum(d.mention_count), sum(d.salience),
      (array_agg(d.role_text order by d.position) filter (where d.role_text is not null))[1], a.date_published
    from entity_decision d join entity e on e.id = d.entity_id join article a on a.id = d.article_id
    where d.article_id = any(${articleIds}::int[]) and d.salience is not null
      and coalesce(e.merged_into_id, e.id) = any(${entityIds}::int[])
    group by d.article_id, coalesce(e.merged_into_id, e.id), e.type, a.date_published`)
}

/** Tells the counts, the facts and the names of entities anew, from the decisions that stand for them. */
export const retellEntities = async (tx: Queryable, ids: readonly number[]): Promise<void> => {
  await tx.query(sql`
    with told as materialized (
      select coalesce(e.merged_into_id, e.id) as id, d.keys, d.facts, a.date_published, d.article_id, d.position
      from entity e join entity_decision d on d.entity_id = e.id join article a on a.id = d.article_id
      where (e.id = any(${ids}::int[]) or e.merged_into_id = any(${ids}::int[])) and d.position is not null),
    stray as (
      delete from entity_name n using entity e
      where n.entity_id = any(${ids}::int[]) and e.id = n.entity_id and n.name <> e.name
        and not exists (select from told where told.id = n.entity_id and n.key = any(told.keys))),
    fact as (
      select t.id,
        (array_agg(facts ->> 'honorificPrefix' order by date_published desc, article_id desc)
          filter (where facts ->> 'honorificPrefix' is not null))[1] as honorific_prefix,
        (array_agg(facts ->> 'jobTitle' order by date_published desc, article_id desc)
          filter (where facts ->> 'jobTitle' is not null))[1] as job_title,
        max(date_published) filter (where facts ->> 'honorificPrefix' is not null or facts ->> 'jobTitle' is not null) as role_reported_at,
        (array_agg(facts ->> 'organizationType' order by facts ->> 'organizationType' = 'OTHER', date_published desc, article_id desc)
          filter (where facts ->> 'organizationType' is not null))[1]::organization_type as organization_type,
        (array_agg((facts ->> 'latitude')::float order by date_published desc, article_id desc)
          filter (where facts ->> 'latitude' is not null))[1] as latitude,
        (array_agg((facts ->> 'longitude')::float order by date_published desc, article_id desc)
          filter (where facts ->> 'longitude' is not null))[1] as longitude,
        (array_agg(facts ->> 'countryCode' order by date_published desc, article_id desc)
          filter (where facts ->> 'countryCode' is not null))[1] as country_code
      from told t group by t.id),
    counted as (
      select e.id, coalesce(sum(l.mention_count), 0)::int as mention_count, min(l.date_published) as first_mentioned,
        max(l.date_published) as last_mentioned
      from entity e left join article_entity l on l.entity_id = e.id where e.id = any(${ids}::int[]) group by e.id)
    update entity e set mention_count = counted.mention_count, first_mentioned = counted.first_mentioned,
      last_mentioned = counted.last_mentioned, honorific_prefix = fact.honorific_prefix, job_title = fact.job_title,
      role_reported_at = fact.role_reported_at, organization_type = fact.organization_type, latitude = fact.latitude,
      longitude = fact.longitude, country_code = fact.country_code
    from counted left join fact on fact.id = counted.id where e.id = counted.id`)
}

/** The stories that these articles are in. */
export const storiesOf = async (tx: Queryable, articleIds: readonly number[]): Promise<number[]> => {
  const rows = await tx.query<{ story_id: number }>(sql`
    select distinct story_id from story_article where article_id = any(${articleIds}::int[]) order by story_id`)
  return rows.map((row) => row.story_id)
}

/** Locks entities in the order of their ids. */
export const lockThese = async (tx: Queryable, ids: readonly number[]): Promise<void> => {
  await tx.query(sql`select from entity where id = any(${ids}::int[]) order by id for no key update`)
}

/** The events that these articles report. */
export const eventsOf = async (tx: Queryable, articleIds: readonly number[]): Promise<number[]> => {
  const rows = await tx.query<{ event_id: number }>(sql`
    select distinct event_id from article_event where article_id = any(${articleIds}::int[]) order by event_id`)
  return rows.map((row) => row.event_id)
}
