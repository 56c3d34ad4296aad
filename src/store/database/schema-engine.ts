import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { PrismaPg } from "@prisma/adapter-pg"
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils"
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg"
import type { Pool } from "pg"

/** Prisma's own migration engine, in WebAssembly, over our pool; the database of the pool serves as shadow too. */
export const openSchemaEngine = async (pool: Pool): Promise<SchemaEngine> => {
  loading ??= loadEngine()
  const { SchemaEngine } = await loading
  const factory = new PrismaPg(passingLettersAsUuids(pool))
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => lettersFromUuids(await queryRaw(query))
    // Prisma's adapter cuts a script at every semicolon, those of function bodies too: send it whole.
    adapter.executeScript = async (script) => void (await pool.query(script))
    return adapter
  }
  const { provider, adapterName } = factory
  const aware = bindMigrationAwareSqlAdapterFactory({ provider, adapterName, connect, connectToShadowDb: connect })
  return SchemaEngine.new({ datamodels: undefined }, () => {}, aware)
}

const CHAR = 18
const UUID = 2950

/**
 * The engine reads one-letter columns of the catalog, a type that Prisma's adapter refuses: they pass through it as
 * UUIDs, of which the catalog has none.
 */
const passingLettersAsUuids = (pool: Pool): Pool =>
  Object.create(pool, {
    query: {
      value: async (statement: string) => {
        const result = await pool.query(statement)
        for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = UUID
        return result
      },
    },
  })

const lettersFromUuids = (result: SqlResultSet): SqlResultSet => ({
  ...result,
  columnTypes: result.columnTypes.map((type) => (type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type)),
})

type Bindings = typeof import("@prisma/schema-engine-wasm/schema_engine_bg")

/** The bindings hold one instance for the whole process. */
let loading: Promise<Bindings> | undefined

const loadEngine = async (): Promise<Bindings> => {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg")
  const path = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace(/\.js$/, "_bg.wasm")
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(await readFile(path)), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  })
  bindings.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  return bindings
}
