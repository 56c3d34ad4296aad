import sql from "sql-template-tag"
import { lockEntities, retractEntities } from "../entities/report-entities.ts"
import type { Write } from "../write.ts"
import type { SavedArticle } from "./article-to-save.ts"

/** What the earlier reading of an article had, as far as it outlives it. */
export type RetractedFacts = {
  entityIds: readonly number[]
  mediaIds: readonly number[]
  /** Ids of the quotations that are still there, by text key, in their order. */
  quotationIds: Map<string, number[]>
}

/** Takes out all that was found in the earlier reading of an article, but for its events and quotations, and corrects the counts. */
export const retractFacts = async (tx: Write, { id, entityIds }: SavedArticle): Promise<RetractedFacts> => {
  await lockEntities(tx, id, entityIds)
  const retracted = await retractEntities(tx, id)
  const quotations = await tx.query<{ id: number; text_key: string }>(sql`
    select id, text_key from quotation where article_id = ${id} order by id`)
  const media = await tx.query<{ media_id: number }>(sql`
    with own_media as materialized (
      select media_id from article_media m where article_id = ${id} and not exists (
        select from article_media o where o.media_id = m.media_id and o.article_id <> ${id})),
    creators as (delete from media_creator where media_id in (select media_id from own_media)),
    agencies as (delete from media_agency where media_id in (select media_id from own_media)),
    depictions as (delete from media_depiction where media_id in (select media_id from own_media)),
    mentions as (delete from mention where article_id = ${id}),
    decisions as (delete from entity_decision where article_id = ${id} and position is not null),
    affiliations as (delete from affiliation where article_id = ${id}),
    dates as (delete from date_mention where article_id = ${id}),
    signals as (delete from date_signal where article_id = ${id}),
    authors as (delete from article_author where article_id = ${id}),
    topics as (delete from article_topic where article_id = ${id}),
    steps as (delete from step_run where article_id = ${id})
    delete from article_media where article_id = ${id} returning media_id`)
  const quotationIds = new Map<string, number[]>()
  for (const row of quotations) quotationIds.set(row.text_key, [...(quotationIds.get(row.text_key) ?? []), row.id])
  return { entityIds: retracted, mediaIds: media.map((row) => row.media_id), quotationIds }
}
