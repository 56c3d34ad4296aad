import { setTimeout as delay } from "node:timers/promises"
import { endClaims } from "../store/feeds/due-feeds.ts"
import type { JobDeps } from "./job-deps.ts"
import { keepSettled } from "./keep-settled.ts"
import { pollDue } from "./poll-due.ts"
import { openQueue } from "./queue.ts"

export type WorkerOptions = {
  /** Feeds that are checked at once, each of another host. */
  hosts: number
}

export type Worker = {
  /** Has the feeds that are due checked at once, and not only when the minute is full. */
  pollSoon: () => void
  /** Begins nothing more and waits for what is being stored, some seconds at most; what is left is as due as before. */
  stop: () => Promise<void>
}

/** After this a job begins no more feeds: the next one, there each minute, goes on. */
const ROUND_MS = 600_000
/** A round, and the longest check that it may have begun. */
const EXPIRE_SECONDS = 7_200
const PATIENCE_MS = 5_000

/**
 * Runs the jobs in this process, beside any number of other workers, until it is stopped. `depsFor` makes what the checks
 * work with, given the signal that calls them off.
 */
export const startWorker = async (
  depsFor: (signal: AbortSignal) => JobDeps,
  { hosts }: WorkerOptions,
): Promise<Worker> => {
  const stopping = new AbortController()
  const deps = depsFor(stopping.signal)
  // Whoever had the embedded database before is gone, and its claims with it.
  if (deps.database.kind === "embedded") await endClaims(deps.database)
  let atWork: Promise<unknown> = Promise.resolve()
  const poll = async () => {
    const round = pollDue(deps, { hosts, until: new Date(Date.now() + ROUND_MS) })
    atWork = round.catch(() => {})
    await round
  }
  const settling = keepSettled(deps)
  const queue = await openQueue(deps.database, deps.log, [
    { name: "poll-feeds", cron: "* * * * *", expireInSeconds: EXPIRE_SECONDS, run: poll },
  ])
  return {
    pollSoon: () => queue.add("poll-feeds"),
    stop: async () => {
      stopping.abort()
      await Promise.race([Promise.all([atWork, settling]), delay(PATIENCE_MS, undefined, { ref: false })])
      await queue.stop()
    },
  }
}
