import sql, { join, raw } from "sql-template-tag"
import type { MediaDraft } from "../../model/media.ts"
import type { NewRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { identitiesOf } from "./known-media.ts"
import { mediaWordsKey } from "./media-identity.ts"

const mediaRow = (item: MediaDraft, identity: string, contentLocationId: number | null): NewRow => ({
  identity,
  words_key: mediaWordsKey(item),
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
 * already learns what it lacks and keeps what it has; one of this article alone is as the article has it now. Of two files of
 * one picture the larger is kept.
 */
export const saveMedia = async (
  tx: Write,
  articleId: number,
  media: readonly MediaDraft[],
  locationOf: (item: MediaDraft) => number | null,
): Promise<number[]> => {
  if (media.length === 0) return []
  const identities = await identitiesOf(tx, articleId, media)
  const rows = new Map(media.map((item, i) => [identities[i]!, mediaRow(item, identities[i]!, locationOf(item))]))
  const ids = new Map<string, number>()
  for (const { id, identity, is_new } of await upsert(tx, articleId, [...rows.values()])) {
    ids.set(identity, id)
    tx.changed("MEDIA_ITEM", id, is_new ? "CREATED" : "UPDATED")
  }
  return identities.map((identity) => ids.get(identity)!)
}

const COLUMNS = [
  ...["thumbnail_url", "duration_seconds", "caption", "alternative_text", "credit_text", "copyright_notice", "license"],
  ...["date_created", "content_location_id", "words_key"],
]
const FILE = ["content_url", "encoding_format", "width", "height"]

const upsert = (tx: Write, articleId: number, rows: readonly NewRow[]) => {
  const names = join(["identity", "media_type", ...FILE, ...COLUMNS].map((name) => raw(name)))
  const others = sql`exists (
    select from article_media o where o.media_id = media_item.id and o.article_id <> ${articleId})`
  const isLarger = sql`media_item.content_url is null or excluded.width > media_item.width`
  const columns = COLUMNS.map(
    (name) => sql`${raw(name)} = case when ${others} then coalesce(media_item.${raw(name)}, excluded.${raw(name)})
      else excluded.${raw(name)} end`,
  )
  const file = FILE.map(
    (name) =>
      sql`${raw(name)} = case when ${isLarger} or not ${others} then excluded.${raw(name)} else media_item.${raw(name)} end`,
  )
  return tx.query<{ id: number; identity: string; is_new: boolean }>(sql`
    insert into media_item (${names})
    select ${names} from jsonb_populate_recordset(null::media_item, ${JSON.stringify(rows)}::jsonb) order by identity
    on conflict (identity) do update set ${join([...columns, ...file])}
    returning id, identity, xmax = 0 as is_new`)
}

/** Deletes those of the media items that no article uses any more. */
export const deleteUnusedMedia = async (tx: Write, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  const gone = await tx.query<{ id: number }>(sql`
    delete from media_item where id = any(${ids}::int[])
      and not exists (select from article_media where media_id = media_item.id) returning id`)
  for (const { id } of gone) tx.changed("MEDIA_ITEM", id, "DELETED")
}
