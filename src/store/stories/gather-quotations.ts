import sql from "sql-template-tag"
import { type ComparedQuotation, uniteQuotations } from "../../model/unite-quotations.ts"
import type { Write } from "../write.ts"
import type { Difference } from "./gather-story.ts"

/**
 * Brings up to date which quotations a story has, each once with its repeats; answers with what differs, by id. Like
 * `gatherStory`, of which it is the part that SQL alone can't do.
 */
export const gatherQuotations = async (tx: Write, storyId: number): Promise<Difference[]> => {
  const quotations = await tx.query<ComparedQuotation>(sql`
    select q.id, q.article_id as "articleId", q.text, q.speaker_id as "speakerId", q.date_published as "datePublished"
    from story_article sa join quotation q using (article_id) where sa.story_id = ${storyId}`)
  const rows = uniteQuotations(quotations).map(({ id, repeatIds, articleCount, datePublished }) => ({
    ...{ quotation_id: id, repeat_ids: repeatIds, article_count: articleCount, date_published: datePublished },
  }))
  return tx.query<Difference>(sql`
    with quotation_now as (
      select n.*, md5(row(q.text, q.speaker_text, q.speaker_id, q.verb)::text) as shown_hash
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n(quotation_id int, repeat_ids int[], article_count int, date_published timestamptz)
      join quotation q on q.id = n.quotation_id),
    quotation_gone as (
      delete from story_quotation
      where story_id = ${storyId} and quotation_id not in (select quotation_id from quotation_now)
      returning 'QUOTATION' as type, quotation_id as id, 'GONE' as kind),
    quotation_put as (
      insert into story_quotation as s (story_id, quotation_id, repeat_ids, article_count, date_published, shown_hash)
      select ${storyId}::int, quotation_id, repeat_ids, article_count, date_published, shown_hash from quotation_now
      on conflict (story_id, quotation_id) do update set repeat_ids = excluded.repeat_ids,
        article_count = excluded.article_count, date_published = excluded.date_published, shown_hash = excluded.shown_hash
      where (s.repeat_ids, s.article_count, s.date_published, s.shown_hash) is distinct from
        (excluded.repeat_ids, excluded.article_count, excluded.date_published, excluded.shown_hash)
      returning 'QUOTATION' as type, quotation_id as id, case when xmax = 0 then 'NEW' else 'COUNTED' end as kind)
    select type, id, kind from (table quotation_put union all table quotation_gone) as difference order by id`)
}
