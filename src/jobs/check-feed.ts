import { randomUUID } from "node:crypto"
import type { FeedDocument } from "../model/feed.ts"
import { type ClaimedFeed, claimFeed, releaseClaim } from "../store/feeds/due-feeds.ts"
import { learnPublisher } from "../store/feeds/feed-publisher.ts"
import { type CheckRecord, recordCheck } from "../store/feeds/record-check.ts"
import { write } from "../store/write.ts"
import { afterFailure, afterNothingNew, afterReading, givesUp } from "./check-records.ts"
import type { JobDeps } from "./job-deps.ts"
import { hashOfBytes, readAnswer } from "./read-answer.ts"
import { type Taken, takeEntries } from "./take-entries.ts"

/** How a check went. All but "busy" and "abandoned" are recorded on the feed. */
export type CheckOutcome =
  | { kind: "unchanged" }
  | ({ kind: "read" } & Taken)
  | { kind: "failed"; message: string }
  /** The feed is gone for good, and not checked again. */
  | { kind: "stopped"; message: string }
  /** It is not there, or a check is at work on its host. */
  | { kind: "busy" }
  /** The work was called off: the feed is as due as before. */
  | { kind: "abandoned" }

/** Checks one feed, due or not. Throws only when the database fails: the feed's claim then ends by itself. */
export const checkFeed = async (deps: JobDeps, feedId: number): Promise<CheckOutcome> => {
  const feed = await claimFeed(deps.database, feedId, randomUUID(), deps.now())
  return feed ? checkClaimed(deps, feed) : { kind: "busy" }
}

const TURNS = 20
const TURN_MS = 500

/** The same, and while other checks of its host are at work it waits, some ten seconds at most: then false. */
export const checkFeedInTurn = async (deps: JobDeps, feedId: number): Promise<boolean> => {
  for (let turn = 1; ; turn++) {
    const { kind } = await checkFeed(deps, feedId)
    if (kind !== "busy") return kind !== "abandoned"
    if (turn === TURNS || deps.signal?.aborted) return false
    await deps.pause(TURN_MS)
  }
}

/** Checks a feed that is claimed, ends the claim, and logs a line. */
export const checkClaimed = async (deps: JobDeps, feed: ClaimedFeed): Promise<CheckOutcome> => {
  const started = performance.now()
  const outcome = await check(deps, feed).catch((error: unknown) => faultOfOurs(deps, feed, error))
  if (outcome.kind === "abandoned") await releaseClaim(deps.database, feed)
  const { kind, ...details } = outcome
  const ms = Math.round(performance.now() - started)
  deps.log.info({ feed: feed.url, outcome: kind, ...details, ms }, "feed checked")
  return outcome
}

const check = async (deps: JobDeps, feed: ClaimedFeed): Promise<CheckOutcome> => {
  if (deps.signal?.aborted) return { kind: "abandoned" }
  const answer = await deps.fetcher.fetch(feed.url, { headers: conditionsOf(feed) })
  if (deps.signal?.aborted) return { kind: "abandoned" }
  const record = recorder(deps, feed)
  const fail = (message: string) => {
    const written = afterFailure(feed, answer, message, deps.now())
    return record({ kind: written.isActive ? "failed" : "stopped", message }, written)
  }
  if (answer.kind === "failed") return fail(answer.message)
  const contentHash = answer.kind === "ok" ? hashOfBytes(answer.bytes) : feed.contentHash
  if (answer.kind === "not-modified" || contentHash === feed.contentHash)
    return record({ kind: "unchanged" }, afterNothingNew(feed, answer, deps.now()))
  const read = await readAnswer(answer)
  if (read.kind === "error") return fail(read.errors[0]!.message)
  const taken = await takeEntries(deps, await owned(deps, feed, read.value), read.value)
  if (!taken) return { kind: "abandoned" }
  if (givesUp(feed, taken))
    deps.log.warn({ feed: feed.url, failed: taken.failed, reason: taken.failure }, "entries of a feed are given up")
  return record({ kind: "read", ...taken }, afterReading(feed, answer, { document: read.value, taken }, deps.now()))
}

/** Whose a feed is, is often known only when it was read. */
const owned = async ({ database, now }: JobDeps, feed: ClaimedFeed, document: FeedDocument): Promise<ClaimedFeed> =>
  feed.publisherId !== null
    ? feed
    : { ...feed, publisherId: await write(database, now(), (tx) => learnPublisher(tx, feed, document)) }

const OUR_FAULT = "It could not be read for a fault of Dateline's own: its log says which."

/** What we did not foresee costs the one feed its turn: it is tried again later, as one that fails. */
const faultOfOurs = (deps: JobDeps, feed: ClaimedFeed, err: unknown): Promise<CheckOutcome> => {
  deps.log.error({ feed: feed.url, err }, "a feed could not be checked")
  const nothing = { kind: "failed", code: "UNREACHABLE", message: OUR_FAULT, status: null, headers: {} } as const
  const written = afterFailure(feed, nothing, OUR_FAULT, deps.now())
  return recorder(deps, feed)({ kind: "failed", message: OUR_FAULT }, written)
}

/** RFC 9110, 13.1: by both validators, as the server gave them. */
const conditionsOf = ({ etag, lastModified }: ClaimedFeed): Record<string, string> => ({
  ...(etag !== null && { "if-none-match": etag }),
  ...(lastModified !== null && { "if-modified-since": lastModified }),
})

/** Writes how a check ended; one whose claim was lost meanwhile counts for nothing. */
const recorder =
  ({ database }: JobDeps, feed: ClaimedFeed) =>
  async (outcome: CheckOutcome, written: CheckRecord): Promise<CheckOutcome> =>
    (await recordCheck(database, feed, written)) ? outcome : { kind: "abandoned" }
