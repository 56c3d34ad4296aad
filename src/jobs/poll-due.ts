import { randomUUID } from "node:crypto"
import { claimDueFeed } from "../store/feeds/due-feeds.ts"
import { type CheckOutcome, checkClaimed } from "./check-feed.ts"
import type { JobDeps } from "./job-deps.ts"

/** How many checks ended in which way. */
export type PollCounts = Partial<Record<CheckOutcome["kind"], number>>

export type PollOptions = {
  /** Checks that are at work at once, each of another host. */
  hosts: number
  /** When this has passed no further feed is begun. */
  until?: Date
}

/**
 * Checks all feeds that are due, those due longest first, until none is left that nobody checks. Any number of workers may
 * poll at once: a feed is claimed before it is checked. Throws when the database fails, after the checks under way ended.
 */
export const pollDue = async (deps: JobDeps, { hosts, until }: PollOptions): Promise<PollCounts> => {
  const counts: PollCounts = {}
  let stopped = false
  const mayBegin = () => !stopped && !deps.signal?.aborted && (until === undefined || deps.now() < until)
  const lane = async (): Promise<void> => {
    while (mayBegin()) {
      const feed = await claimDueFeed(deps.database, randomUUID(), deps.now())
      if (!feed) return
      const { kind } = await checkClaimed(deps, feed)
      counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  const lanes = Array.from({ length: hosts }, () =>
    lane().catch((error: unknown) => {
      stopped = true
      throw error
    }),
  )
  const failed = (await Promise.allSettled(lanes)).find((each) => each.status === "rejected")
  if (failed) throw failed.reason
  return counts
}
