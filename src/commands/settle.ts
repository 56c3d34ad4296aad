import { clustering } from "../cluster/clustering.ts"
import type { Config } from "../config.ts"
import { settleStories } from "../jobs/settle-stories.ts"
import { markAllUnsettled } from "../store/stories/settling/unsettled.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"

/** Settles now what a worker would settle soon, or all anew, and says what that changed. */
export const runSettle = async (config: Config, { all }: { all?: boolean }): Promise<number> => {
  const database = await openMigrated(config)
  try {
    if (all) await markAllUnsettled(database, clustering)
    const { moved, merged, started } = await settleStories({ database, now: () => new Date() })
    await printData(`articles moved ${moved}, stories merged ${merged}, split off ${started}`)
    return 0
  } finally {
    await database.close()
  }
}
