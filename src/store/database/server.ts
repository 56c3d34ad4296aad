import pg from "pg"
import { type Database, databaseOver } from "./database.ts"

/** A Postgres server, 15 or later. Idle connections are kept, and with them the statements they have prepared. */
export const openServer = (url: string, maxConnections = 10): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    idleTimeoutMillis: 0,
    application_name: "dateline",
  })
  // A connection that ends between two statements of a transaction would end the process: its next statement fails.
  pool.on("connect", (client) => client.on("error", () => {}))
  pool.on("error", () => {})
  return databaseOver(pool, "server")
}
