import { clustering } from "../cluster/clustering.ts"
import { settleInThread } from "../cluster/settle-in-thread.ts"
import type { SettleCounts } from "../store/stories/settling/apply-moves.ts"
import { settleStoredBlock } from "../store/stories/settling/settle-block.ts"
import { settlingAlone } from "../store/stories/settling/settle-lock.ts"
import { nextUnsettledBlock } from "../store/stories/settling/unsettled.ts"
import type { JobDeps } from "./job-deps.ts"

export type SettleDeps = Pick<JobDeps, "database" | "now" | "signal">

/**
 * Settles all that came, was edited or moved since it was last settled, block by block in the order of time, each once: what
 * comes in the meantime is for the next run. One run at a time over a database; another waits. Answers with what it did.
 */
export const settleStories = (deps: SettleDeps, since = Number.NEGATIVE_INFINITY): Promise<SettleCounts> =>
  settlingAlone(deps.database, async () => {
    const { database, now, signal } = deps
    const counts = { moved: 0, merged: 0, started: 0 }
    const least = Math.max(since, EARLIEST)
    let block = await nextUnsettledBlock(database, least)
    while (block !== null && !signal?.aborted) {
      const of = await settleStoredBlock(database, block, { now: now(), clustering, settle: settleInThread })
      counts.moved += of.moved
      counts.merged += of.merged
      counts.started += of.started
      block = await nextUnsettledBlock(database, block + 1)
    }
    return counts
  })

/** Before all time that can be stored. */
const EARLIEST = -2_000_000_000
