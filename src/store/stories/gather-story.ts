import sql, { type Sql } from "sql-template-tag"
import type { NodeType, Write } from "../write.ts"

/** A person, event, picture or quotation that a story did not have before. */
export type Addition = { type: NodeType; id: number }

const entities = (storyId: number): Sql => sql`
  entity_now as (
    select ae.entity_id, ae.type, count(*)::int as article_count, sum(ae.mention_count)::int as mention_count,
      sum(ae.salience) / (select count(*) from story_article where story_id = ${storyId}) as salience,
      (array_agg(ae.role_text order by ae.date_published desc, ae.article_id desc)
        filter (where ae.role_text is not null))[1] as role_text,
      max(ae.date_published) as last_published
    from story_article sa join article_entity ae using (article_id)
    where sa.story_id = ${storyId} group by ae.entity_id, ae.type),
  entity_gone as (
    delete from story_entity where story_id = ${storyId} and entity_id not in (select entity_id from entity_now)),
  entity_put as (
    insert into story_entity as s
      (story_id, entity_id, type, article_count, mention_count, salience, role_text, last_published)
    select ${storyId}::int, entity_id, type, article_count, mention_count, salience, role_text, last_published
    from entity_now
    on conflict (story_id, entity_id) do update set article_count = excluded.article_count,
      mention_count = excluded.mention_count, salience = excluded.salience, role_text = excluded.role_text,
      last_published = excluded.last_published
    where (s.article_count, s.mention_count, s.salience, s.role_text, s.last_published) is distinct from
      (excluded.article_count, excluded.mention_count, excluded.salience, excluded.role_text, excluded.last_published)
    returning type::text as type, entity_id as id, xmax = 0 as is_new)`

const events = (storyId: number): Sql => sql`
  event_now as (
    select distinct e.id, e.starts_at, e.confidence
    from story_article sa join article_event ae using (article_id) join event e on e.id = ae.event_id
    where sa.story_id = ${storyId}),
  event_gone as (delete from story_event where story_id = ${storyId} and event_id not in (select id from event_now)),
  event_put as (
    insert into story_event as s (story_id, event_id, starts_at, confidence)
    select ${storyId}::int, id, starts_at, confidence from event_now
    on conflict (story_id, event_id) do update set starts_at = excluded.starts_at, confidence = excluded.confidence
    where (s.starts_at, s.confidence) is distinct from (excluded.starts_at, excluded.confidence)
    returning 'EVENT' as type, event_id as id, xmax = 0 as is_new)`

const media = (storyId: number): Sql => sql`
  media_now as (
    select am.media_id, am.media_type, count(*)::int as article_count
    from story_article sa join article_media am using (article_id)
    where sa.story_id = ${storyId} group by am.media_id, am.media_type),
  media_gone as (
    delete from story_media where story_id = ${storyId} and media_id not in (select media_id from media_now)),
  media_put as (
    insert into story_media as s (story_id, media_id, media_type, article_count)
    select ${storyId}::int, media_id, media_type, article_count from media_now
    on conflict (story_id, media_id) do update set article_count = excluded.article_count
    where s.article_count <> excluded.article_count
    returning 'MEDIA_ITEM' as type, media_id as id, xmax = 0 as is_new)`

/** Of the same words in several articles the earliest stands for all. */
const quotations = (storyId: number): Sql => sql`
  quotation_all as (
    select q.id, q.text_key, q.article_id, q.date_published
    from story_article sa join quotation q using (article_id) where sa.story_id = ${storyId}),
  quotation_now as (
    select distinct on (text_key) id, date_published,
      (select count(distinct same.article_id)::int from quotation_all same where same.text_key = q.text_key) as article_count
    from quotation_all q order by text_key, date_published, id),
  quotation_gone as (
    delete from story_quotation where story_id = ${storyId} and quotation_id not in (select id from quotation_now)),
  quotation_put as (
    insert into story_quotation as s (story_id, quotation_id, article_count, date_published)
    select ${storyId}::int, id, article_count, date_published from quotation_now
    on conflict (story_id, quotation_id) do update
      set article_count = excluded.article_count, date_published = excluded.date_published
    where (s.article_count, s.date_published) is distinct from (excluded.article_count, excluded.date_published)
    returning 'QUOTATION' as type, quotation_id as id, xmax = 0 as is_new)`

/** Counts anew what a story has of its articles, in one statement; answers with what it had not before, by kind and id. */
export const gatherStory = async (tx: Write, storyId: number): Promise<Addition[]> =>
  tx.query<Addition>(sql`
    with ${entities(storyId)}, ${events(storyId)}, ${media(storyId)}, ${quotations(storyId)}
    select type, id from (
      table entity_put union all table event_put union all table media_put union all table quotation_put) as put
    where is_new order by array_position(array['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'MEDIA_ITEM', 'QUOTATION'], type), id`)
