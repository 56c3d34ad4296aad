import type { Pool, QueryResult } from "pg"
import PgBoss from "pg-boss"
import type { Database } from "../store/database/database.ts"
import type { JobDeps } from "./job-deps.ts"

/** A job that comes again and again, each time on one of the workers. */
export type RecurringJob = {
  name: string
  /** When, as cron writes it, in UTC; to the minute. */
  cron: string
  /** A job that runs longer, or whose worker is gone for so long, counts as failed. */
  expireInSeconds: number
  run: () => Promise<void>
}

export type Queue = {
  /** Queues a job that is to be done soon, unless one waits already. */
  add: (name: string) => void
  /** Takes no more jobs, and forgets those at work: whoever stops it has seen them end. */
  stop: () => Promise<void>
}

const POLLING_SECONDS = 2
const RETRIES = 2
const options: Partial<PgBoss.ConstructorOptions> = {
  schema: "pgboss",
  // Small enough for a laptop with nothing to do: about one statement a second.
  cronMonitorIntervalSeconds: 30,
  cronWorkerIntervalSeconds: 5,
  archiveCompletedAfterSeconds: 3_600,
  deleteAfterDays: 3,
}

/**
 * Opens the queue in the database, in a schema of its own that is made when it is not there, and works off its jobs. Each
 * job is queued once at the start; one that fails is tried again twice, and then kept in the queue `<name>-failed`.
 */
export const openQueue = async (
  database: Database,
  log: JobDeps["log"],
  jobs: readonly RecurringJob[],
): Promise<Queue> => {
  let isOpen = true
  const executeSql = async (text: string, values?: unknown[]) =>
    isOpen ? rowsOf(await query(database.pool, text, values)) : { rows: [] }
  const boss = new PgBoss({ ...options, db: { executeSql } } as PgBoss.ConstructorOptions)
  // What it could not do now, it does next time.
  boss.on("error", (err) => log.warn({ err }, "the queue met an error"))
  await boss.start()
  for (const job of jobs) await workOff(boss, log, job)
  return {
    add: (name) => void boss.send(name, {}).catch((err) => log.warn({ err, job: name }, "a job could not be queued")),
    stop: async () => {
      await boss.stop({ graceful: false })
      isOpen = false
    },
  }
}

const query = (pool: Pool, text: string, values?: unknown[]): Promise<QueryResult | QueryResult[]> =>
  pool.query(text, values)

/** Several statements in one text have several results. */
const rowsOf = (result: QueryResult | QueryResult[]) => ({ rows: [result].flat().flatMap(({ rows }) => rows) })

const workOff = async (boss: PgBoss, log: JobDeps["log"], { name, cron, expireInSeconds, run }: RecurringJob) => {
  const deadLetter = `${name}-failed`
  await boss.createQueue(deadLetter)
  const retries = { retryLimit: RETRIES, retryDelay: 30, retryBackoff: true }
  // "short": one that waits is enough.
  await boss.createQueue(name, { name, policy: "short", deadLetter, expireInSeconds, ...retries })
  await boss.schedule(name, cron)
  const work = async ([job]: PgBoss.JobWithMetadata[]) => {
    try {
      await run()
    } catch (err) {
      const isLast = job!.retryCount >= job!.retryLimit
      log[isLast ? "error" : "warn"]({ err, job: name }, isLast ? "a job failed for good" : "a job failed")
      throw err
    }
  }
  await boss.work(name, { pollingIntervalSeconds: POLLING_SECONDS, includeMetadata: true }, work as never)
  await boss.send(name, {})
}
