import { clustering } from "../cluster/clustering.ts"
import type { JobDeps } from "./job-deps.ts"
import { settleStories } from "./settle-stories.ts"

/** How long a change waits for others that come with it. */
const PAUSE_MS = 2_000
/** After a run so many times what it took is left to others. */
const REST = 4
/** Runs over all time, when there is something old to settle, are rarer. */
const REST_AFTER_ALL = 30
const RECENT_DAYS = 28
const DAY = 86_400_000

/**
 * Settles what changes until it is called off: within seconds, as long as that takes little time. A late article of long ago
 * has all settled anew that came after it, so what is old is settled with more patience than what is recent.
 */
export const keepSettled = async (deps: JobDeps): Promise<void> => {
  const { now, pause, signal } = deps
  let [recentAt, allAt] = [0, 0]
  while (!signal?.aborted) {
    await pause(PAUSE_MS)
    const time = performance.now()
    if (signal?.aborted || time < Math.min(recentAt, allAt)) continue
    const since = clustering.blockOf(new Date(now().getTime() - RECENT_DAYS * DAY).toISOString())
    if (time >= allAt) allAt = performance.now() + REST_AFTER_ALL * (await timed(deps))
    else recentAt = performance.now() + REST * (await timed(deps, since))
  }
}

/** One run, and the milliseconds that it took. What it could not do, the next one does. */
const timed = async (deps: JobDeps, since?: number): Promise<number> => {
  const started = performance.now()
  const ms = () => Math.round(performance.now() - started)
  try {
    const counts = await settleStories(deps, since)
    if (counts.moved > 0) deps.log.info({ ...counts, ms: ms() }, "stories settled")
  } catch (err) {
    if (!deps.signal?.aborted) deps.log.warn({ err }, "stories could not be settled")
  }
  return ms()
}
