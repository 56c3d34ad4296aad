import { readFile } from "node:fs/promises"
import type { Config } from "../config.ts"
import { openLog } from "../log.ts"
import { packageFile } from "../package-root.ts"
import { announceServer } from "../store/database/hold-directory.ts"
import { isEmpty } from "../store/read/server-info.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"

export type ServeOptions = { port?: number; host?: string; worker: boolean; sample: boolean }

/** Serves the API until the process is told to stop, which resolves it. */
export const runServe = async (config: Config, options: ServeOptions): Promise<number> => {
  const log = await openLog(config.logLevel)
  // The embedded database compiles beside the loading of the server's modules.
  const [database, { createServer }] = await Promise.all([openMigrated(config), import("../serve/server.ts")])
  const deps = { database, log, now: () => new Date() }
  if (options.sample && (await isEmpty(database))) {
    const { loadSample } = await import("../load-sample.ts")
    log.info({ articles: await loadSample(deps) }, "loaded the sample corpus into the empty database")
  }
  const app = await createServer({
    database,
    log,
    version: await packageVersion(),
    stages: async () => (await import("../pipeline.ts")).stagesOf(deps),
    playground: { assetsDir: packageFile("dist", "playground"), operationsDir: packageFile("operations") },
    corsOrigins: config.corsOrigins,
    openAdmin: config.openAdmin,
  })
  const address = await app.listen({ port: options.port ?? config.port, host: options.host ?? config.host })
  if (database.kind === "embedded") announceServer(config.dataDir, address)
  await printData(greeting(address))
  await stopSignal()
  await app.close()
  await database.close()
  return 0
}

const packageVersion = async (): Promise<string> =>
  (JSON.parse(await readFile(packageFile("package.json"), "utf8")) as { version: string }).version

const stopSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
  })

const greeting = (address: string): string => `GraphQL endpoint  ${address}/graphql
Playground        ${address}/playground

Try
  curl ${address}/graphql --json '{"query": "{ stories(first: 3) { nodes { headline articleCount people(first: 3) { nodes { name jobTitle } } } } }"}'`
