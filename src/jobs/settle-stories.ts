import { clustering } from "../cluster/clustering.ts"
import { settleInThread } from "../cluster/settle-in-thread.ts"
import type { UnsettledBlock } from "../model/settling.ts"
import type { SettleCounts } from "../store/stories/settling/apply-moves.ts"
import { settleStoredBlock } from "../store/stories/settling/settle-block.ts"
import { settlingAlone } from "../store/stories/settling/settle-lock.ts"
import { nextUnsettledBlock } from "../store/stories/settling/unsettled.ts"
import type { JobDeps } from "./job-deps.ts"

/** Before all time that can be stored. */
const EARLIEST = -2_000_000_000

export type SettleDeps = Pick<JobDeps, "database" | "now" | "signal">

/**
 * Settles all that came, was edited or moved since it was last settled, block by block in the order of time, each once: what
 * comes in the meantime is for the next run. One run at a time over a database; another waits. Answers with what it did, and
 * throws when it is called off.
 */
export const settleStories = async (deps: SettleDeps, since = EARLIEST): Promise<SettleCounts> => {
  const { database, now, signal } = deps
  const counts = { moved: 0, merged: 0, started: 0 }
  if ((await nextUnsettledBlock(database, since)) === null) return counts
  const settle = (block: UnsettledBlock) => settleInThread(block, signal)
  await settlingAlone(database, async () => {
    for (let from = since; ; ) {
      const block = await nextUnsettledBlock(database, from)
      if (block === null) return
      const { moved, merged, started } = await settleStoredBlock(database, block, { now, clustering, settle, signal })
      counts.moved += moved
      counts.merged += merged
      counts.started += started
      from = block + 1
    }
  })
  return counts
}
