import type { Config } from "../config.ts"
import { openLog } from "../log.ts"
import type { ArticleInput } from "../model/article-input.ts"
import type { IngestResult } from "../pipeline.ts"
import { serverOf } from "../store/database/hold-directory.ts"
import { openMigrated } from "./open-migrated.ts"
import { postToServer } from "./post-to-server.ts"

/** Takes inputs in until it is closed. */
export type Ingester = {
  ingest: (input: ArticleInput) => Promise<IngestResult[]>
  /** Has the stories of what was taken in be what they would be, had it come in any other order. */
  settle: () => Promise<void>
  close: () => Promise<void>
}

/** Into the database that the settings name; when a server on this machine holds it, by way of that server. */
export const openIngester = async (config: Config): Promise<Ingester> => {
  const server = config.databaseUrl ? null : serverOf(config.dataDir)
  return server ? overHttp(server) : intoDatabase(config)
}

const intoDatabase = async (config: Config): Promise<Ingester> => {
  const [log, database, { ingestAll }] = await Promise.all([
    openLog(config.logLevel),
    openMigrated(config),
    import("../pipeline.ts"),
  ])
  const deps = { database, log, now: () => new Date() }
  const settle = async () => {
    await (await import("../jobs/settle-stories.ts")).settleStories(deps)
  }
  return { ingest: (input) => ingestAll(deps, input), settle, close: database.close }
}

const overHttp = (server: string): Ingester => ({
  ingest: async (input) => (await postToServer(server, "/ingest", input)) as IngestResult[],
  // Its worker does.
  settle: async () => {},
  close: async () => {},
})
