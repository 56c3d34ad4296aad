import { readFile } from "node:fs/promises"
import type { Config } from "../config.ts"
import { loadSample } from "../load-sample.ts"
import { openLog } from "../log.ts"
import { packageFile } from "../package-root.ts"
import { stagesOf } from "../pipeline.ts"
import { createServer } from "../serve/server.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"

export type ServeOptions = { port?: number; host?: string; worker: boolean; sample: boolean }

/** Serves the API until the process is told to stop, which resolves it. */
export const runServe = async (config: Config, options: ServeOptions): Promise<number> => {
  const log = await openLog(config.logLevel)
  const database = await openMigrated(config)
  const deps = { database, log, now: () => new Date() }
  if (options.sample) {
    const count = await loadSample(deps)
    if (count > 0) log.info({ count }, "loaded the sample corpus into the empty database")
  }
  const app = await createServer({
    database,
    log,
    version: await packageVersion(),
    stages: stagesOf(deps),
    playground: { assetsDir: packageFile("dist", "playground"), operationsDir: packageFile("operations") },
    corsOrigins: config.corsOrigins,
    openAdmin: config.openAdmin,
  })
  const address = await app.listen({ port: options.port ?? config.port, host: options.host ?? config.host })
  await printData(`GraphQL endpoint  ${address}/graphql\nPlayground        ${address}/playground`)
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
