import sql, { empty, type Sql } from "sql-template-tag"
import type { NodeType, Write } from "../write.ts"
import { gatherQuotations } from "./gather-quotations.ts"

/**
 * A person, event, picture or quotation that a story did not have before or has no longer; an event that is told otherwise;
 * or (COUNTED) one of these or an article of which counts or details are others.
 */
export type Difference = { type: NodeType; id: number; kind: "NEW" | "GONE" | "CHANGED" | "COUNTED" }

/** Of a story all of its articles, or what these articles have that came to it: nothing else counts otherwise then. */
type Gathered = { storyId: number; articleIds: readonly number[]; addition: Addition | null }

/** Articles came to a story, and nothing else happened to it. */
export type Addition = { areQuoted: boolean }

/** Whether a column is one of those of the articles that came. */
const ofArticles = ({ articleIds, addition }: Gathered, column: Sql, table: Sql): Sql =>
  addition
    ? sql`and ${column} = any(array(select ${column} from ${table} where article_id = any(${articleIds}::int[])))`
    : empty

const entities = (gathered: Gathered): Sql => sql`
  entity_now as (
    select ae.entity_id, ae.type, count(*)::int as article_count, sum(ae.mention_count)::int as mention_count,
      sum(ae.salience) as salience,
      (array_agg(ae.role_text order by ae.date_published desc, ae.article_id desc)
        filter (where ae.role_text is not null))[1] as role_text,
      max(ae.date_published) as last_published
    from story_article sa join article_entity ae using (article_id)
    where sa.story_id = ${gathered.storyId} ${ofArticles(gathered, sql`ae.entity_id`, sql`article_entity ae`)}
    group by ae.entity_id, ae.type),
  entity_shown as (
    select n.*, md5(row(e.name, e.honorific_prefix, e.job_title, e.organization_type, e.country_code, e.latitude,
      e.longitude)::text) as shown_hash
    from entity_now n join entity e on e.id = n.entity_id),
  entity_gone as (
    delete from story_entity
    where story_id = ${gathered.storyId} and ${!gathered.addition} and entity_id not in (select entity_id from entity_now)
    returning type::text as type, entity_id as id, 'GONE' as kind),
  entity_put as (
    insert into story_entity as s
      (story_id, entity_id, type, article_count, mention_count, salience, role_text, last_published, shown_hash)
    select ${gathered.storyId}::int, entity_id, type, article_count, mention_count, salience, role_text, last_published, shown_hash
    from entity_shown
    on conflict (story_id, entity_id) do update set article_count = excluded.article_count,
      mention_count = excluded.mention_count, salience = excluded.salience, role_text = excluded.role_text,
      last_published = excluded.last_published, shown_hash = excluded.shown_hash
    where (s.article_count, s.mention_count, s.salience, s.role_text, s.last_published, s.shown_hash) is distinct from
      (excluded.article_count, excluded.mention_count, excluded.salience, excluded.role_text, excluded.last_published,
        excluded.shown_hash)
    returning type::text as type, entity_id as id, case when xmax = 0 then 'NEW' else 'COUNTED' end as kind)`

const events = (gathered: Gathered): Sql => sql`
  event_now as (
    select e.id, e.starts_at, e.confidence, md5(row(e.name, e.description, e.event_type, e.edtf, e.date_text, e.is_expected,
        array(select row(entity_id, role) from event_participant where event_id = e.id order by 1),
        array(select entity_id from event_place where event_id = e.id order by 1),
        array(select distinct row(kind, value, qualifier) from event_figure where event_id = e.id order by 1))::text) as shown_hash
    from event e where e.id in (
      select ae.event_id from story_article sa join article_event ae using (article_id)
      where sa.story_id = ${gathered.storyId} ${ofArticles(gathered, sql`ae.event_id`, sql`article_event ae`)})),
  event_was as materialized (select event_id as id, shown_hash from story_event where story_id = ${gathered.storyId}),
  event_gone as (
    delete from story_event where story_id = ${gathered.storyId} and ${!gathered.addition} and event_id not in (select id from event_now)
    returning 'EVENT' as type, event_id as id, 'GONE' as kind),
  event_put as (
    insert into story_event as s (story_id, event_id, starts_at, confidence, shown_hash)
    select ${gathered.storyId}::int, id, starts_at, confidence, shown_hash from event_now
    on conflict (story_id, event_id) do update
      set starts_at = excluded.starts_at, confidence = excluded.confidence, shown_hash = excluded.shown_hash
    where (s.starts_at, s.confidence, s.shown_hash) is distinct from
      (excluded.starts_at, excluded.confidence, excluded.shown_hash)
    returning event_id as id, xmax = 0 as is_new, shown_hash),
  event_told as (
    select 'EVENT' as type, put.id, case when put.is_new then 'NEW'
      when was.shown_hash <> put.shown_hash then 'CHANGED' else 'COUNTED' end as kind
    from event_put put left join event_was was on was.id = put.id)`

const media = (gathered: Gathered): Sql => sql`
  media_now as (
    select am.media_id, am.media_type, count(*)::int as article_count
    from story_article sa join article_media am using (article_id)
    where sa.story_id = ${gathered.storyId} ${ofArticles(gathered, sql`am.media_id`, sql`article_media am`)}
    group by am.media_id, am.media_type),
  media_shown as (
    select n.*, md5(row(m.content_url, m.caption, m.alternative_text, m.credit_text, m.width, m.height,
      array(select entity_id from media_creator where media_id = m.id order by position),
      array(select entity_id from media_agency where media_id = m.id order by position))::text) as shown_hash
    from media_now n join media_item m on m.id = n.media_id),
  media_gone as (
    delete from story_media where story_id = ${gathered.storyId} and ${!gathered.addition} and media_id not in (select media_id from media_now)
    returning 'MEDIA_ITEM' as type, media_id as id, 'GONE' as kind),
  media_put as (
    insert into story_media as s (story_id, media_id, media_type, article_count, shown_hash)
    select ${gathered.storyId}::int, media_id, media_type, article_count, shown_hash from media_shown
    on conflict (story_id, media_id) do update
      set article_count = excluded.article_count, shown_hash = excluded.shown_hash
    where (s.article_count, s.shown_hash) is distinct from (excluded.article_count, excluded.shown_hash)
    returning 'MEDIA_ITEM' as type, media_id as id, case when xmax = 0 then 'NEW' else 'COUNTED' end as kind)`

/** Of an article that came or was edited: what is shown of it. */
const articles = ({ storyId, articleIds }: Gathered): Sql => sql`
  article_shown as (
    select id, md5(row(headline, alternative_headline, abstract, article_body, url, date_published, publisher_id, image_id,
      key_sentences, in_language, is_accessible_for_free,
      array(select row(topic_id, relevance) from article_topic where article_id = article.id order by topic_id))::text)
      as shown_hash
    from article where id = any(${articleIds}::int[])),
  article_put as (
    update story_article sa set shown_hash = n.shown_hash from article_shown n
    where sa.article_id = n.id and sa.story_id = ${storyId} and sa.shown_hash is distinct from n.shown_hash
    returning 'ARTICLE' as type, sa.article_id as id, 'COUNTED' as kind)`

/**
 * Counts anew what a story has of its articles; answers with what differs, by kind and id. `articleIds` came to it or were
 * edited; in case of an addition only what they have is counted.
 */
export const gatherStory = async (
  tx: Write,
  storyId: number,
  { articleIds = [], addition = null }: Partial<Omit<Gathered, "storyId">> = {},
): Promise<Difference[]> => {
  const gathered = { storyId, articleIds, addition }
  const differences = await tx.query<Difference>(sql`
    with ${articles(gathered)}, ${entities(gathered)}, ${events(gathered)}, ${media(gathered)}
    select type, id, kind from (
      table article_put union all table entity_put union all table entity_gone
      union all table event_told union all table event_gone union all table media_put union all table media_gone
    ) as difference
    order by array_position(array['ARTICLE', 'PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'MEDIA_ITEM'], type), id`)
  return addition?.areQuoted === false ? differences : [...differences, ...(await gatherQuotations(tx, storyId))]
}
