import sql from "sql-template-tag"
import type { MediaDraft } from "../../model/media.ts"
import type { NewRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { mediaIdentity } from "./media-identity.ts"

const mediaRow = (item: MediaDraft, identity: string, contentLocationId: number | null): NewRow => ({
  identity,
  media_type: item.mediaType,
  content_url: item.contentUrl,
  thumbnail_url: item.thumbnailUrl,
  encoding_format: item.encodingFormat,
  width: item.width,
  height: item.height,
  duration_seconds: item.durationSeconds,
  caption: item.caption,
  alternative_text: item.alternativeText,
  credit_text: item.creditText,
  copyright_notice: item.copyrightNotice,
  license: item.license,
  date_created: item.dateCreated,
  content_location_id: contentLocationId,
})

/**
 * Finds or makes the row of each media item of an article; answers with their ids by position. An item that is there
 * already learns what it lacks and keeps what it has.
 */
export const saveMedia = async (
  tx: Write,
  articleId: number,
  media: readonly MediaDraft[],
  locationOf: (item: MediaDraft) => number | null,
): Promise<number[]> => {
  if (media.length === 0) return []
  const identities = media.map((item, position) => mediaIdentity(item, articleId, position))
  const rows = new Map(media.map((item, i) => [identities[i]!, mediaRow(item, identities[i]!, locationOf(item))]))
  const ids = new Map<string, number>()
  for (const { id, identity, is_new } of await upsert(tx, [...rows.values()])) {
    ids.set(identity, id)
    tx.changed("MEDIA_ITEM", id, is_new ? "CREATED" : "UPDATED")
  }
  return identities.map((identity) => ids.get(identity)!)
}

const upsert = (tx: Write, rows: readonly NewRow[]) =>
  tx.query<{ id: number; identity: string; is_new: boolean }>(sql`
    insert into media_item (identity, media_type, content_url, thumbnail_url, encoding_format, width, height,
      duration_seconds, caption, alternative_text, credit_text, copyright_notice, license, date_created, content_location_id)
    select identity, media_type, content_url, thumbnail_url, encoding_format, width, height,
      duration_seconds, caption, alternative_text, credit_text, copyright_notice, license, date_created, content_location_id
    from jsonb_populate_recordset(null::media_item, ${JSON.stringify(rows)}::jsonb) order by identity
    on conflict (identity) do update set
      content_url = coalesce(media_item.content_url, excluded.content_url),
      thumbnail_url = coalesce(media_item.thumbnail_url, excluded.thumbnail_url),
      width = coalesce(media_item.width, excluded.width),
      height = coalesce(media_item.height, excluded.height),
      caption = coalesce(media_item.caption, excluded.caption),
      alternative_text = coalesce(media_item.alternative_text, excluded.alternative_text),
      credit_text = coalesce(media_item.credit_text, excluded.credit_text),
      date_created = coalesce(media_item.date_created, excluded.date_created),
      content_location_id = coalesce(media_item.content_location_id, excluded.content_location_id)
    returning id, identity, xmax = 0 as is_new`)

/** Deletes those of the media items that no article uses any more. */
export const deleteUnusedMedia = async (tx: Write, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  const gone = await tx.query<{ id: number }>(sql`
    delete from media_item where id = any(${ids}::int[])
      and not exists (select from article_media where media_id = media_item.id) returning id`)
  for (const { id } of gone) tx.changed("MEDIA_ITEM", id, "DELETED")
}
