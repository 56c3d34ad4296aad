import sql from "sql-template-tag"
import type { MediaDraft } from "../../model/media.ts"
import type { Queryable } from "../database/database.ts"
import { mediaIdentity, mediaWordsKey } from "./media-identity.ts"

type Row = { identity: string; words_key: string | null }

/**
 * The identity of each media item of an article: that of a row that has its address, else of one that has its words, else
 * its own. Two items of one article are two, whatever their words.
 */
export const identitiesOf = async (
  tx: Queryable,
  articleId: number,
  media: readonly MediaDraft[],
): Promise<readonly string[]> => {
  const own = media.map((item, position) => mediaIdentity(item, articleId, position))
  const words = media.map(mediaWordsKey)
  const asked = words.filter((key) => key !== null)
  if (asked.length === 0) return own
  const rows = await tx.query<Row>(sql`
    select identity, words_key from media_item
    where identity = any(${own}::text[]) or words_key = any(${asked}::text[]) order by id`)
  const taken = new Set(own)
  return own.map((identity, i) => {
    if (words[i] === null || rows.some((row) => row.identity === identity)) return identity
    const same = rows.find((row) => row.words_key === words[i] && !taken.has(row.identity))
    if (same) taken.add(same.identity)
    return same?.identity ?? identity
  })
}
