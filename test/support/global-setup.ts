import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import type { TestProject } from "vitest/node"
import { openEmbedded } from "../../src/store/database/embedded.ts"
import { openServer } from "../../src/store/database/server.ts"
import { migrate } from "../../src/store/migrate.ts"

/** Where each test file's database is copied from: a database of the server in TEST_DATABASE_URL, else a dump. */
export type DatabaseTemplate = { kind: "server"; url: string; name: string } | { kind: "embedded"; dump: string }

declare module "vitest" {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url))
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/dateline", import.meta.url))

/** Builds the command line that tests start as processes, and migrates one database for the whole run. */
export default async ({ provide }: TestProject) => {
  await import("../../scripts/build.mjs" as string)
  const url = process.env.TEST_DATABASE_URL
  if (!url) return provide("databaseTemplate", { kind: "embedded", dump: await migratedDump() })
  const name = `dateline_template_${process.pid}`
  await administer(url, `create database ${name}`)
  const database = openServer(databaseUrl(url, name))
  await migrate(database, MIGRATIONS)
  await database.close()
  provide("databaseTemplate", { kind: "server", url, name })
  return () => administer(url, `drop database ${name} with (force)`)
}

/** The address of another database on the same server. */
export const databaseUrl = (url: string, name: string): string => Object.assign(new URL(url), { pathname: name }).href

/** Runs one statement outside of any transaction. */
export const administer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** Kept from run to run while the migrations stay what they are: to open an empty embedded database takes seconds. */
const migratedDump = async (): Promise<string> => {
  const names = (await readdir(MIGRATIONS, { recursive: true })).filter((name) => name.endsWith(".sql")).sort()
  const pglite = new URL("../../node_modules/@electric-sql/pglite/package.json", import.meta.url)
  const parts = await Promise.all(
    [pglite, ...names.map((name) => join(MIGRATIONS, name))].map((file) => readFile(file)),
  )
  const dump = join(CACHE, `${createHash("sha256").update(Buffer.concat(parts)).digest("hex").slice(0, 16)}.tar`)
  if (existsSync(dump)) return dump
  const database = await openEmbedded({ memory: true })
  await migrate(database, MIGRATIONS)
  const content = Buffer.from(await (await database.dump()).arrayBuffer())
  await database.close()
  await mkdir(CACHE, { recursive: true })
  await writeFile(`${dump}.${process.pid}`, content)
  await rename(`${dump}.${process.pid}`, dump)
  return dump
}
