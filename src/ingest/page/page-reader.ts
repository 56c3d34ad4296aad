import type { Result } from "../../model/input-error.ts"
import { openReaderThread } from "../reader-thread.ts"
import type { Reading } from "../reading.ts"

/** A page to be read, and when it was first seen (ISO 8601). */
export type PageTask = { html: string; url: string | null; now: string }

const read = openReaderThread<PageTask, Reading>({ code: "ingest/page/page-worker", what: "page", longestMs: 10_000 })

/** Reads a page in another thread, within 10 s and 1 GiB; what needs more is UNREADABLE. Pages are read one by one. */
export const readPageInTime = async (
  html: string,
  { url, now }: { url: string | null; now: Date },
): Promise<Result<Reading>> => {
  const result = await read({ html, url, now: now.toISOString() })
  if (result.kind === "ok") return result
  return { kind: "error", errors: result.errors.map((error) => ({ ...error, path: ["html"] })) }
}
