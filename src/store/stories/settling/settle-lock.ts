import type { Database } from "../../database/database.ts"

const SETTLING_LOCK = 0x646c_7365 // "dlse"

/** The embedded database has one connection, which a lock would keep, and one process. */
const embedded = new WeakMap<Database, Promise<unknown>>()

/** Runs work that nobody else is at, after whoever is at it now. */
export const settlingAlone = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  if (database.kind === "embedded") {
    const mine = (embedded.get(database) ?? Promise.resolve()).catch(() => {}).then(work)
    embedded.set(database, mine)
    return mine
  }
  const client = await database.pool.connect()
  try {
    await client.query("select pg_advisory_lock($1)", [SETTLING_LOCK])
    try {
      return await work()
    } finally {
      await client.query("select pg_advisory_unlock($1)", [SETTLING_LOCK])
    }
  } finally {
    client.release()
  }
}
