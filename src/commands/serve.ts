import type { FastifyInstance } from "fastify"
import { type Config, ConfigError } from "../config.ts"
import type { Worker } from "../jobs/start-worker.ts"
import { packageFile, packageVersion } from "../lib/package-file.ts"
import { type Log, openLog } from "../log.ts"
import type { createServer as CreateServer } from "../serve/server.ts"
import type { Database } from "../store/database/database.ts"
import { announceServer } from "../store/database/hold-directory.ts"
import { isEmpty } from "../store/read/server-info.ts"
import { fetcherOf } from "./open-fetcher.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"
import { stopSignal } from "./stop-signal.ts"
import { openWorker } from "./worker.ts"

export type ServeOptions = { port?: number; host?: string; worker: boolean; sample: boolean }

/** Serves the API until the process is told to stop, which resolves it. */
export const runServe = async (config: Config, options: ServeOptions): Promise<number> => {
  const log = await openLog(config.logLevel)
  // The embedded database compiles beside the loading of the server's modules.
  const [database, { createServer }] = await Promise.all([openMigrated(config), import("../serve/server.ts")])
  try {
    return await serve(config, options, { createServer, database, log })
  } finally {
    await database.close()
  }
}

const MS_TO_FINISH = 1_500

type Parts = { createServer: typeof CreateServer; database: Database; log: Log }

const serve = async (
  config: Config,
  options: ServeOptions,
  { createServer, database, log }: Parts,
): Promise<number> => {
  const deps = { database, log, now: () => new Date() }
  const fetcher = await fetcherOf(config)
  if (options.sample && (await isEmpty(database))) {
    const { loadSample } = await import("../load-sample.ts")
    log.info({ articles: await loadSample(deps) }, "loaded the sample corpus into the empty database")
  }
  let worker: Worker | null = null
  const pollSoon = () => worker?.pollSoon()
  const app = await createServer({
    database,
    log,
    version: await packageVersion(),
    stages: async () =>
      (await import("../stages.ts")).stagesOf({ ...deps, fetcher, allowPrivate: config.allowPrivate, pollSoon }),
    playground: { assetsDir: packageFile("dist", "playground"), operationsDir: packageFile("operations") },
    corsOrigins: config.corsOrigins,
    openAdmin: config.openAdmin,
  })
  const address = await listen(app, options.port ?? config.port, options.host ?? config.host)
  if (database.kind === "embedded") announceServer(config.dataDir, address)
  await printData(greeting(address))
  const { steps } = await import("../enrich/enrich.ts")
  for (const { name, version, description } of steps) log.info(`step ${name} ${version}: ${description}`)
  // Heard from now on: a signal that comes while the worker starts is kept.
  const stopped = stopSignal()
  if (options.worker) worker = await openWorker(config, { database, log, fetcher })
  await stopped
  // Answers on their way are waited for; a client that never ends its request is not.
  const patience = setTimeout(() => app.server.closeAllConnections(), MS_TO_FINISH)
  await app.close()
  clearTimeout(patience)
  await worker?.stop()
  await fetcher.close()
  return 0
}

/** Listens, or says in words that whoever set the address understands why not. */
const listen = async (app: FastifyInstance, port: number, host: string): Promise<string> => {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    await app.close()
    throw new ConfigError(
      `Cannot listen on ${host}:${port} (${(error as Error).message}). Give another --port or --host.`,
    )
  }
}

const greeting = (address: string): string => `GraphQL endpoint  ${address}/graphql
Playground        ${address}/playground

Try
  curl ${address}/graphql --json '{"query": "{ stories(first: 3) { nodes { headline articleCount people(first: 3) { nodes { name jobTitle } } } } }"}'`
