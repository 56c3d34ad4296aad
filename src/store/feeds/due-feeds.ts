import sql from "sql-template-tag"
import type { Database, Queryable } from "../database/database.ts"

/** A feed that is ours to check until `claimedUntil`, as its row says; nobody else checks its host meanwhile. */
export type ClaimedFeed = {
  id: number
  url: string
  host: string
  publisherId: number | null
  fetchesFullText: boolean
  etag: string | null
  lastModified: string | null
  contentHash: string | null
  intervalSeconds: number
  ttlSeconds: number | null
  skipHours: number[]
  skipDays: number[]
  redirectUrl: string | null
  redirectCount: number
  errorCount: number
  unfinishedCount: number
  /** Tells this claim from every other. */
  claim: string
}

/** A claim that nobody renews counts for nothing after this: its worker is gone. */
const CLAIM_SECONDS = 600
const CLAIM_LOCK = 0x646c_6366 // "dlcf"

const until = (now: Date): string => new Date(now.getTime() + CLAIM_SECONDS * 1_000).toISOString()

/** Claims the feed that has been due longest, of a host where no check is at work; null when there is none. */
export const claimDueFeed = (database: Database, claim: string, now: Date): Promise<ClaimedFeed | null> =>
  claimWhere(
    database,
    claim,
    now,
    sql`feed.is_active and (feed.next_check_at is null or feed.next_check_at <= ${now.toISOString()}::timestamptz)`,
  )

/** Claims one feed, due or not, active or not; null when it is not there or a check is at work on its host. */
export const claimFeed = (database: Database, feedId: number, claim: string, now: Date): Promise<ClaimedFeed | null> =>
  claimWhere(database, claim, now, sql`feed.id = ${feedId}`)

/** One claimer at a time: two at once would each see the host of the other's feed free. */
const claimWhere = (
  database: Database,
  claim: string,
  now: Date,
  condition: ReturnType<typeof sql>,
): Promise<ClaimedFeed | null> =>
  database.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`)
    const [claimed] = await tx.query<ClaimedFeed>(sql`
      update feed set claimed_by = ${claim}, claimed_until = ${until(now)}::timestamptz
      where id = (
        select feed.id from feed
        where ${condition} and not exists (
          select from feed busy where busy.host = feed.host and busy.claimed_until > ${now.toISOString()}::timestamptz)
        order by feed.next_check_at nulls first, feed.id limit 1)
      returning id, url, host, publisher_id as "publisherId", fetches_full_text as "fetchesFullText", etag,
        last_modified as "lastModified", content_hash as "contentHash", interval_seconds as "intervalSeconds",
        ttl_seconds as "ttlSeconds", skip_hours as "skipHours", skip_days as "skipDays", redirect_url as "redirectUrl",
        redirect_count as "redirectCount", error_count as "errorCount", unfinished_count as "unfinishedCount",
        claimed_by as claim`)
    return claimed ?? null
  })

/** Holds a claim for longer; false when it is lost, because the feed was removed or another took it over. */
export const renewClaim = async (tx: Queryable, { id, claim }: ClaimedFeed, now: Date): Promise<boolean> =>
  (
    await tx.query(sql`
      update feed set claimed_until = ${until(now)}::timestamptz where id = ${id} and claimed_by = ${claim} returning id`)
  ).length > 0

/** Ends all claims: right only for a database that no other process can have open. */
export const endClaims = async (tx: Queryable): Promise<void> =>
  void (await tx.query(sql`update feed set claimed_by = null, claimed_until = null where claimed_by is not null`))

/** Gives a claim back and changes nothing else: the feed is as due as it was. */
export const releaseClaim = async (tx: Queryable, { id, claim }: ClaimedFeed): Promise<void> =>
  void (await tx.query(sql`
    update feed set claimed_by = null, claimed_until = null where id = ${id} and claimed_by = ${claim}`))
