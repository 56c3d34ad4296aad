import type { FeedDocument } from "../../model/feed.ts"
import { type Result, refused } from "../../model/input-error.ts"

/** Reads a feed of any format; the only refusal is of what is no feed at all. */
export const readFeed = (_text: string, _options: { url: string | null }): Result<FeedDocument> =>
  refused("UNREADABLE", "Dateline cannot read feeds yet.", ["feed"])
