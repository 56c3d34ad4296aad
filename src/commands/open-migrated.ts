import { type Config, ConfigError } from "../config.ts"
import { packageFile } from "../lib/package-file.ts"
import type { Database } from "../store/database/database.ts"
import { migrate } from "../store/migrate.ts"
import { openDatabase } from "../store/open-database.ts"
import { lackProfiles, remakeProfiles } from "../store/understanding/remake-profiles.ts"

/** Opens the database that the settings name and brings its tables up to date. */
export const openMigrated = async (config: Config): Promise<Database> => {
  const database = await openReachable(config)
  try {
    await migrate(database, packageFile("prisma", "migrations"))
    if (await lackProfiles(database)) await remake(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** After an upgrade that compares articles otherwise. */
const remake = async (database: Database): Promise<void> => {
  const [{ clustering }, { profileArticle }] = await Promise.all([
    import("../cluster/clustering.ts"),
    import("../cluster/profile-article.ts"),
  ])
  await remakeProfiles(database, (article) => profileArticle({ ...article, id: "" }), clustering)
}

/** Opens the database, and makes sure that it answers. */
export const openReachable = async (config: Config): Promise<Database> => {
  const database = await openDatabase(config)
  try {
    await database.pool.query("select 1")
    return database
  } catch (error) {
    await database.close()
    const { message } = error as Error
    throw new ConfigError(
      `The database at DATABASE_URL does not answer (${message}). Mend the address, start the server, or leave DATABASE_URL empty for the embedded database.`,
    )
  }
}
