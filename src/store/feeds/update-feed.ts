import sql from "sql-template-tag"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { updateRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { feedsAt } from "./add-feeds.ts"

/** What an operator changes of a feed; what is absent stays. A null title makes room for the feed's own. */
export type FeedChange = {
  /** As `feedAddress` writes it. */
  url?: string
  title?: string | null
  isActive?: boolean
  fetchesFullText?: boolean
}

type Known = { id: number; url: string; is_active: boolean }

/** What is kept of earlier answers, forgotten, so that the next one is read whole. */
const unread = { etag: null, last_modified: null, content_hash: null }
/** What an address asked for does not hold for another. */
const unasked = { ttl_seconds: null, skip_hours: [], skip_days: [], unfinished_count: 0 }
const withoutErrors = { error_count: 0, last_error: null }

/**
 * Changes a feed: NOT_FOUND when there is none, CONFLICT when another one has the address. Another address starts anew;
 * a feed that is switched on is due at once, its failures forgotten.
 */
export const updateFeed = async (tx: Write, id: number, change: FeedChange): Promise<Result<number>> => {
  const [known] = await tx.query<Known>(sql`select id, url, is_active from feed where id = ${id} for update`)
  if (!known) return refused("NOT_FOUND", "There is no such feed.", ["id"])
  const moves = change.url !== undefined && change.url !== known.url
  if (moves) {
    const [other] = await feedsAt(tx, [change.url!])
    if (other !== null && other !== id) return refused("CONFLICT", "Another feed has this address.", ["url"])
  }
  const isActive = change.isActive ?? known.is_active
  const begins = isActive && (moves || !known.is_active)
  const row = {
    ...(moves && { url: change.url, host: new URL(change.url!).hostname, redirect_url: null, redirect_count: 0 }),
    ...(moves && { last_changed_at: null, format: null, ...unasked }),
    ...(change.title !== undefined && { title: change.title }),
    ...((moves || change.title === null) && unread),
    ...((moves || begins) && withoutErrors),
    ...(change.fetchesFullText !== undefined && { fetches_full_text: change.fetchesFullText }),
    ...(change.isActive !== undefined && { is_active: isActive }),
    ...(!isActive && { next_check_at: null }),
    ...((begins || (isActive && change.title === null)) && { next_check_at: tx.now.toISOString() }),
  }
  if (Object.keys(row).length > 0) await updateRow(tx, "feed", id, row)
  return ok(id)
}
