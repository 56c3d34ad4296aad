import { clustering } from "../cluster/clustering.ts"
import type { Config } from "../config.ts"
import { checkCounts } from "../store/stories/recount/check-counts.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"

/** Recounts all counts that are kept, a line a table that differs; exit status 1 when one does and was not to be mended. */
export const runCheck = async (config: Config, { repair = false }: { repair?: boolean }): Promise<number> => {
  const database = await openMigrated(config)
  try {
    const differing = await checkCounts(database, { repair, now: new Date(), clustering })
    const wrong = [...differing].filter(([, count]) => count > 0)
    for (const [table, count] of wrong) await printData(`${table} ${repair ? "mended" : "differs"} ${count}`)
    if (wrong.length === 0) await printData("All counts are right.")
    return wrong.length > 0 && !repair ? 1 : 0
  } finally {
    await database.close()
  }
}
