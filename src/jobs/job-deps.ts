import type { Logger } from "pino"
import type { Fetcher } from "../ingest/fetch/fetcher.ts"
import type { SourceArticle } from "../model/article.ts"
import type { EntryOrigin } from "../model/feed.ts"
import type { InputError } from "../model/input-error.ts"
import type { Database } from "../store/database/database.ts"

export type Ingested =
  | { kind: "stored"; outcome: "CREATED" | "UPDATED" | "UNCHANGED" }
  | { kind: "refused"; errors: InputError[] }

/** What the checks of feeds work with; a test passes its own clock, and waits for nothing. */
export type JobDeps = {
  database: Database
  fetcher: Fetcher
  log: Pick<Logger, "info" | "warn" | "error">
  now: () => Date
  /** Waits, so that the pages of one host are asked for one after the other at leisure. */
  pause: (ms: number) => Promise<void>
  /** Understands and stores an article together with the entry it came from, all of it or nothing. */
  ingestSource: (source: SourceArticle, origin: EntryOrigin) => Promise<Ingested>
  /** Ends the work: what has not begun is left for another time. */
  signal?: AbortSignal
  limits?: Partial<CheckLimits>
}

/** What one check takes in at most; the rest follows with the next ones. */
export type CheckLimits = {
  entries: number
  pages: number
  /** Time after which no further entry is begun: a slow host does not keep a place that others wait for. */
  ms: number
}

export const checkLimits: CheckLimits = { entries: 2_000, pages: 100, ms: 300_000 }
