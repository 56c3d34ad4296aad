import pino from "pino"
import type { Fetcher } from "../../src/ingest/fetch/fetcher.ts"
import { openFetcher } from "../../src/ingest/fetch/open-fetcher.ts"
import type { JobDeps } from "../../src/jobs/job-deps.ts"
import { ingestSource } from "../../src/pipeline.ts"
import type { Database } from "../../src/store/database/database.ts"

/** A clock that stands still until it is moved. */
export const clockAt = (start: string) => {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    /** Moves it on by so many minutes. */
    pass: (minutes: number) => {
      time += minutes * 60_000
    },
  }
}

/** The checks of feeds over a database, with requests to this machine, quick to give up, and a clock of the test's own. */
export const jobsOver = (
  database: Database,
  now: () => Date,
  given: Partial<JobDeps> & { timeoutMs?: number; mostBytes?: number } = {},
): JobDeps & { fetcher: Fetcher } => {
  const { timeoutMs = 2_000, mostBytes, ...others } = given
  const log = pino({ level: "silent" })
  return {
    database,
    fetcher: openFetcher({ userAgent: "Dateline-test", allowPrivate: ["127.0.0.0/8"], timeoutMs, mostBytes, now }),
    log,
    now,
    pause: async () => {},
    ingestSource: (source, origin) => ingestSource({ database, log, now }, source, origin),
    ...others,
  }
}

/** Adds a feed that is due; answers with its id. */
export const addDueFeed = async (database: Database, url: string, columns: Record<string, unknown> = {}) => {
  const row = { url, host: new URL(url).hostname, ...columns }
  const names = Object.keys(row)
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into feed (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")}) returning id`,
    Object.values(row),
  )
  return rows[0]!.id
}
