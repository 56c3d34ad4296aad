import type { Config } from "../config.ts"
import { packageFile } from "../package-root.ts"
import type { Database } from "../store/database/database.ts"
import { migrate } from "../store/migrate.ts"
import { openDatabase } from "../store/open-database.ts"

/** Opens the database that the settings name and brings its tables up to date. */
export const openMigrated = async (config: Config): Promise<Database> => {
  const database = await openDatabase(config)
  await migrate(database, packageFile("prisma", "migrations"))
  return database
}
