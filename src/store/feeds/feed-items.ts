import sql from "sql-template-tag"
import type { EntryOrigin } from "../../model/feed.ts"
import type { Queryable } from "../database/database.ts"

/** What identifies an entry of a feed, and what it said. */
export type EntryMark = { guid: string; hash: string }

/**
 * Those of the entries that the feed has not brought before, or that say something else now. An entry under a new guid
 * that says what one of the feed's already said is known: some feeds make their guids anew each time.
 */
export const newEntries = async <Entry extends EntryMark>(
  tx: Queryable,
  feedId: number,
  entries: readonly Entry[],
): Promise<Entry[]> => {
  if (entries.length === 0) return []
  const rows = await tx.query<EntryMark>(sql`
    select guid, content_hash as hash from feed_item
    where feed_id = ${feedId} and guid = any(${entries.map(({ guid }) => guid)}::text[])
    union all
    select guid, content_hash from feed_item
    where feed_id = ${feedId} and content_hash = any(${entries.map(({ hash }) => hash)}::text[])`)
  const hashOf = new Map(rows.map(({ guid, hash }) => [guid, hash]))
  const hashes = new Set(rows.map(({ hash }) => hash))
  return entries.filter(({ guid, hash }) => (hashOf.has(guid) ? hashOf.get(guid) !== hash : !hashes.has(hash)))
}

/** Notes that an entry is in, as the article it became, and what it said. */
export const saveFeedItem = async (
  tx: Queryable,
  { feedId, guid, entryHash }: EntryOrigin,
  articleId: number,
): Promise<void> =>
  void (await tx.query(sql`
    insert into feed_item (feed_id, guid, article_id, content_hash) values (${feedId}, ${guid}, ${articleId}, ${entryHash})
    on conflict (feed_id, guid) do update set article_id = excluded.article_id, content_hash = excluded.content_hash`))
