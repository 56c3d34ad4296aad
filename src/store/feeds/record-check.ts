import sql from "sql-template-tag"
import type { Database, Queryable } from "../database/database.ts"
import { updateRow } from "../insert-rows.ts"
import { feedsAt } from "./add-feeds.ts"
import type { ClaimedFeed } from "./due-feeds.ts"

/** What a check leaves on its feed; what is absent stays as it was. */
export type CheckRecord = {
  checkedAt: Date
  /** Null when the feed is not to be checked again. */
  nextCheckAt: Date | null
  isActive: boolean
  intervalSeconds: number
  errorCount: number
  lastError: string | null
  unfinishedCount: number
  redirectUrl: string | null
  redirectCount: number
  /** Where the feed lives from now on, as `feedAddress` writes it. */
  moveTo?: string
  /** That the next answer may be compared with: kept only when everything of this one is in. */
  validators?: { etag: string | null; lastModified: string | null; contentHash: string | null }
  changedAt?: Date
  /** What the feed says of itself. A title that is there stays: an operator may have given it. */
  about?: {
    title: string | null
    description: string | null
    homePageUrl: string | null
    format: string
    ttlSeconds: number | null
    skipHours: number[]
    skipDays: number[]
  }
}

/**
 * Writes how a check went and ends its claim. False, and nothing is written, when the claim is lost; when the feed's
 * address was changed meanwhile, the claim alone is ended.
 */
export const recordCheck = (database: Database, feed: ClaimedFeed, record: CheckRecord): Promise<boolean> =>
  database.transaction(async (tx) => {
    const [row] = await tx.query<{ url: string; title: string | null; is_active: boolean }>(sql`
      select url, title, is_active from feed where id = ${feed.id} and claimed_by = ${feed.claim} for update`)
    if (!row) return false
    const isOurs = row.url === feed.url
    await updateRow(tx, "feed", feed.id, {
      claimed_by: null,
      claimed_until: null,
      ...(isOurs && { ...columnsOf(record, row), ...(await moved(tx, feed, record)) }),
    })
    return true
  })

const columnsOf = (record: CheckRecord, row: { title: string | null; is_active: boolean }) => {
  const { validators, about } = record
  const isActive = row.is_active && record.isActive
  return {
    last_checked_at: record.checkedAt.toISOString(),
    next_check_at: isActive ? (record.nextCheckAt?.toISOString() ?? null) : null,
    is_active: isActive,
    interval_seconds: record.intervalSeconds,
    error_count: record.errorCount,
    last_error: record.lastError,
    unfinished_count: record.unfinishedCount,
    redirect_url: record.redirectUrl,
    redirect_count: record.redirectCount,
    ...(record.changedAt && { last_changed_at: record.changedAt.toISOString() }),
    ...(validators && {
      etag: validators.etag,
      last_modified: validators.lastModified,
      content_hash: validators.contentHash,
    }),
    ...(about && {
      title: row.title ?? about.title,
      description: about.description,
      home_page_url: about.homePageUrl,
      format: about.format,
      ttl_seconds: about.ttlSeconds,
      skip_hours: about.skipHours,
      skip_days: about.skipDays,
    }),
  }
}

/** A move to where another feed lives is not made: this one says so and stays. */
const moved = async (tx: Queryable, { id }: ClaimedFeed, { moveTo }: CheckRecord) => {
  if (moveTo === undefined) return {}
  const [other] = await feedsAt(tx, [moveTo])
  if (other != null && other !== id)
    return { last_error: `It has moved to ${moveTo}, which is a feed of its own here: remove one of the two.` }
  return { url: moveTo, host: new URL(moveTo).hostname, redirect_url: null, redirect_count: 0 }
}
