import { storableValue } from "../../lib/normalize-text.ts"
import type { FeedDocument } from "../../model/feed.ts"
import { ok, type Result } from "../../model/input-error.ts"
import { openReaderThread } from "../reader-thread.ts"
import { readFeed } from "./read-feed.ts"

/** A feed's text to be read, and what `readFeed` is told of it. */
export type FeedTask = { text: string; known: Parameters<typeof readFeed>[1] }

/** UTF-16 units that are read in less time than a thread needs to be asked. */
const LONGEST_AT_ONCE = 100_000

const read = openReaderThread<FeedTask, string>({ code: "ingest/feed/feed-worker", what: "feed", longestMs: 30_000 })

/** `readFeed`, without what a database refuses. */
export const readStorableFeed = (text: string, known: FeedTask["known"]): Result<FeedDocument> => {
  const feed = readFeed(text, known)
  return feed.kind === "ok" ? ok(storableValue(feed.value)) : feed
}

/**
 * The same, a long feed in another thread, within 30 s and 1 GiB; what needs more is UNREADABLE. Long feeds are read one
 * by one.
 */
export const readFeedInTime = async (text: string, known: FeedTask["known"]): Promise<Result<FeedDocument>> => {
  if (text.length <= LONGEST_AT_ONCE) return readStorableFeed(text, known)
  const result = await read({ text, known })
  if (result.kind === "ok") return ok(JSON.parse(result.value))
  return { kind: "error", errors: result.errors.map((error) => ({ ...error, path: ["feed"] })) }
}
