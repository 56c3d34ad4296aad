import { join } from "node:path"
import type { Database } from "./database/database.ts"
import { openEmbedded } from "./database/embedded.ts"
import { holdDirectory } from "./database/hold-directory.ts"
import { openServer } from "./database/server.ts"

/** The server at `databaseUrl`; without one the embedded database in `dataDir`, which one process at a time may open. */
export const openDatabase = async (place: { databaseUrl: string | null; dataDir: string }): Promise<Database> => {
  if (place.databaseUrl) return openServer(place.databaseUrl)
  const release = holdDirectory(place.dataDir)
  try {
    const database = await openEmbedded({ dataDir: join(place.dataDir, "postgres") })
    const close = () => database.close().finally(release)
    return { ...database, close }
  } catch (error) {
    release()
    throw error
  }
}
