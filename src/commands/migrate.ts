import type { Config } from "../config.ts"
import { packageFile } from "../lib/package-file.ts"
import { migrate, pendingMigrations } from "../store/migrate.ts"
import { openReachable } from "./open-migrated.ts"
import { printData } from "./print.ts"

const MIGRATIONS = packageFile("prisma", "migrations")

/** Applies the migrations that are pending and names them. With `check` only names them: exit status 1 when there are any. */
export const runMigrate = async (config: Config, { check }: { check?: boolean }): Promise<number> => {
  const database = await openReachable(config)
  try {
    const names = check ? await pendingMigrations(database, MIGRATIONS) : await migrate(database, MIGRATIONS)
    for (const name of names) await printData(`${check ? "pending" : "applied"} ${name}`)
    if (names.length === 0) await printData("The database is up to date.")
    return check && names.length > 0 ? 1 : 0
  } finally {
    await database.close()
  }
}
