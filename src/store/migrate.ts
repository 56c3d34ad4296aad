import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg"
import pg, { type Pool, type PoolOptions } from "pg"
import type { Database } from "./database/database.ts"
import { openSchemaEngine } from "./database/schema-engine.ts"

const LOCK = 0x646c_6d67 // "dlmg"

/** Applies what is pending, in order, and names it. One migrator at a time: another waits for the lock. */
export const migrate = async (database: Database, migrationsDir: string): Promise<string[]> => {
  const list = await readMigrations(migrationsDir)
  const applied = await appliedMigrations(database)
  if (list.migrationDirectories.every((each) => applied.has(each.path))) return []
  return database.kind === "embedded" ? apply(database.pool, list) : applyLocked(database.pool.options, list)
}

const apply = async (pool: Pool, migrationsList: MigrationList): Promise<string[]> => {
  const engine = await openSchemaEngine(pool)
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
  engine.free()
  return appliedMigrationNames
}

/** The engine's own lock gives up after ten seconds and lasts as long as its connection: a pool apart, behind our lock. */
const applyLocked = async (options: PoolOptions, list: MigrationList): Promise<string[]> => {
  const lock = new pg.Client(options)
  const pool = new pg.Pool({ ...options, max: 1 })
  try {
    await lock.connect()
    await lock.query("select pg_advisory_lock($1)", [LOCK])
    await demandRights(lock)
    return await apply(pool, list)
  } finally {
    await pool.end()
    await lock.end()
  }
}

/** A migration that fails for want of a right stays noted as failed, and none is applied after it: look first. */
const demandRights = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query(`
    select has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as may`)
  if (rows[0].may) return
  const [database, user] = [client.database ?? "", client.user ?? ""].map(pg.escapeIdentifier)
  throw new Error(
    `${user} may not make tables and extensions in ${database}. Run there as its owner: grant create on database ${database} to ${user}; grant create on schema public to ${user};`,
  )
}

/** The names of the migrations that the database still lacks. */
export const pendingMigrations = async (database: Database, migrationsDir: string): Promise<string[]> => {
  const applied = await appliedMigrations(database)
  const { migrationDirectories } = await readMigrations(migrationsDir)
  return migrationDirectories.map((each) => each.path).filter((name) => !applied.has(name))
}

/** What would have to change for the migrations to make what schema.prisma says, as SQL; empty when nothing. */
export const drift = async (shadow: Database, migrationsDir: string, schemaFile: string): Promise<string> => {
  const engine = await openSchemaEngine(shadow.pool)
  const schema = { path: schemaFile, content: await readFile(schemaFile, "utf8") }
  const { stdout } = await engine.diff({
    from: { tag: "migrations", ...(await readMigrations(migrationsDir)) },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    exitCode: null,
    filters: noFilters,
  })
  engine.free()
  return (stdout ?? "").replace(/^-- This is an empty migration\.\s*$/m, "").trim()
}

const noFilters = { externalTables: [], externalEnums: [] }

const appliedMigrations = async (database: Database): Promise<Set<string>> => {
  const { rows: tables } = await database.pool.query("select to_regclass('_prisma_migrations') is not null as exists")
  if (!tables[0].exists) return new Set()
  const { rows } = await database.pool.query<{ migration_name: string }>(
    "select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  )
  return new Set(rows.map((row) => row.migration_name))
}

const readMigrations = async (baseDir: string): Promise<MigrationList> => {
  const names = (await readdir(baseDir, { withFileTypes: true }))
    .filter((each) => each.isDirectory())
    .map((d) => d.name)
  const read = (name: string) => readFile(join(baseDir, name, "migration.sql"), "utf8")
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: await read(name) } },
      })),
    ),
  }
}
