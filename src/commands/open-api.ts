import type { Config } from "../config.ts"
import { packageVersion } from "../lib/package-file.ts"
import { openLog } from "../log.ts"
import { serverOf } from "../store/database/hold-directory.ts"
import { fetcherOf } from "./open-fetcher.ts"
import { openMigrated } from "./open-migrated.ts"
import { postToServer } from "./post-to-server.ts"

/** Runs operations of the API until it is closed; one that the API refuses whole throws with its message. */
export type OpenApi = {
  run: <Data>(operation: string, variables?: Record<string, unknown>) => Promise<Data>
  close: () => Promise<void>
}

/** The API over the database that the settings name; when a server on this machine holds it, that server's. */
export const openApi = async (config: Config): Promise<OpenApi> => {
  const server = config.databaseUrl ? null : serverOf(config.dataDir)
  return server ? overHttp(server) : inProcess(config)
}

type Answer = { data?: unknown; errors?: readonly { message: string }[] }

const dataOf = <Data>({ data, errors }: Answer): Data => {
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join(" "))
  return data as Data
}

const overHttp = (server: string): OpenApi => ({
  run: async (query, variables = {}) =>
    dataOf((await postToServer(server, "/graphql", { query, variables })) as Answer),
  close: async () => {},
})

const inProcess = async (config: Config): Promise<OpenApi> => {
  const [log, database, { operationsOver }] = await Promise.all([
    openLog(config.logLevel),
    openMigrated(config),
    import("../serve/run-operation.ts"),
  ])
  const deps = { database, log, now: () => new Date() }
  const fetcher = await fetcherOf(config)
  const stages = async () =>
    (await import("../stages.ts")).stagesOf({ ...deps, fetcher, allowPrivate: config.allowPrivate })
  const run = operationsOver({ ...deps, stages, version: await packageVersion() })
  return {
    run: async (operation, variables = {}) => dataOf(await run(operation, variables)),
    close: async () => {
      await fetcher.close()
      await database.close()
    },
  }
}
