import { createHash } from "node:crypto"
import { detectKind } from "../ingest/detect-kind.ts"
import { readFeedInTime } from "../ingest/feed/feed-reader.ts"
import type { Fetched } from "../ingest/fetch/fetcher.ts"
import { charsetOf, decodeText } from "../lib/decode-text.ts"
import type { FeedDocument } from "../model/feed.ts"
import { type Result, refused } from "../model/input-error.ts"

type Answer = Extract<Fetched, { kind: "ok" }>

/** SHA-256 over the bytes of an answer. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** The feed that an answer is, or a sentence that says what it is instead. */
export const readAnswer = async ({ bytes, headers, url }: Answer): Promise<Result<FeedDocument>> => {
  if (bytes.length === 0) return refused("UNREADABLE", "Its answer is empty.")
  const charset = charsetOf(headers["content-type"] ?? "")
  const text = decodeText(bytes, charset)
  if (text === null) return refused("UNREADABLE", "Its answer is not text: it is no feed.")
  if (detectKind(text) === "html") return refused("UNREADABLE", "It answers with a web page (HTML) instead of a feed.")
  return readFeedInTime(text, { url })
}
