import { mkdir } from "node:fs/promises"
import { PGlite } from "@electric-sql/pglite"
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm"
import { unaccent } from "@electric-sql/pglite/contrib/unaccent"
import { createPgConfig } from "@electric-sql/pglite/node-postgres"
import pg from "pg"
import { type Database, databaseOver } from "./database.ts"

/** Where the embedded database lives: a folder, or only in memory. An empty one begins as the dump of another, when given. */
export type EmbeddedPlace = ({ dataDir: string } | { memory: true }) & { dump?: Blob }

/** Postgres compiled to WebAssembly, in this process, behind the same pool as a server. */
export const openEmbedded = async (place: EmbeddedPlace): Promise<Database & { dump: () => Promise<Blob> }> => {
  if ("dataDir" in place) await mkdir(place.dataDir, { recursive: true })
  const pglite = await PGlite.create({
    dataDir: "dataDir" in place ? place.dataDir : "memory://",
    ...(place.dump ? { loadDataDir: place.dump } : {}),
    // PGlite syncs nothing to disk: what is committed outlives this process, not a power cut. Whole pages in the log
    // would guard against the latter alone, at twice the writing.
    startParams: [...PGlite.defaultStartParams, "-c", "full_page_writes=off"],
    extensions: { pg_trgm, unaccent },
  })
  const pool = new pg.Pool({ Client: clientOf(pglite), max: 1, idleTimeoutMillis: 0 })
  const database = databaseOver(pool, "embedded", () => pglite.close())
  return Object.assign(database, { dump: () => pglite.dumpDataDir("none") as Promise<Blob> })
}

/** A pool drops a client that met an error and opens another: each starts anew on the same PGlite session. */
const clientOf = (pglite: PGlite) =>
  class extends pg.Client {
    constructor() {
      super({ connection: connectionTo(pglite) } as pg.ClientConfig)
    }

    // The pool gives a callback; pg's own types let a subclass take none.
    // @ts-expect-error
    override connect(done: (error: Error | null) => void): void {
      const prepared = async () => {
        await super.connect()
        // Nothing gathers statistics here, and a plan made while a table was small is kept: prefer indexes always.
        await this.query("rollback; deallocate all; set enable_seqscan = off")
      }
      prepared().then(() => done(null), done)
    }
  } as unknown as new () => pg.Client

/** PGlite takes `types` of a statement for the list of the wire protocol; pg keeps its result parsers there. */
const connectionTo = (pglite: PGlite) => {
  const { connection } = createPgConfig(pglite)
  const parse = connection.parse.bind(connection)
  connection.parse = (statement) => parse({ ...statement, types: undefined })
  return connection
}
