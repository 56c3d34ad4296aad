import type { Config } from "../config.ts"
import type { Fetcher } from "../ingest/fetch/fetcher.ts"
import type { Worker } from "../jobs/start-worker.ts"
import { type Log, openLog } from "../log.ts"
import type { Database } from "../store/database/database.ts"
import { fetcherOf } from "./open-fetcher.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"
import { stopSignal } from "./stop-signal.ts"

/** Starts the jobs over a database, with the way out that the settings give. */
export const openWorker = async (
  config: Config,
  deps: { database: Database; log: Log; fetcher: Fetcher },
): Promise<Worker> => {
  const [{ startWorker }, { jobDepsOf }] = await Promise.all([
    import("../jobs/start-worker.ts"),
    import("../stages.ts"),
  ])
  const depsFor = (signal: AbortSignal) => jobDepsOf({ ...deps, now: () => new Date() }, signal)
  return startWorker(depsFor, { hosts: config.pollHosts })
}

/** Runs the jobs alone until the process is told to stop. */
export const runWorker = async (config: Config): Promise<number> => {
  const [log, database] = await Promise.all([openLog(config.logLevel), openMigrated(config)])
  const fetcher = await fetcherOf(config)
  try {
    const stopped = stopSignal()
    const worker = await openWorker(config, { database, log, fetcher })
    await printData("The worker runs: it checks feeds when they are due. Ctrl-C stops it.")
    await stopped
    await worker.stop()
    return 0
  } finally {
    await fetcher.close()
    await database.close()
  }
}
