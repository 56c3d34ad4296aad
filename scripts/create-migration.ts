// Writes the migration from what the migrations make to what prisma/schema.prisma says: tsx scripts/create-migration.ts NAME
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { packageFile } from "../src/lib/package-file.ts"
import { openEmbedded } from "../src/store/database/embedded.ts"
import { drift } from "../src/store/migrate.ts"

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Give a name of lower-case letters, digits and underscores.")

const migrations = packageFile("prisma", "migrations")
const shadow = await openEmbedded({ memory: true })
const sql = await drift(shadow, migrations, packageFile("prisma", "schema.prisma"))
await shadow.close()

if (sql === "") process.stdout.write("The migrations already make what the schema says.\n")
else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14)
  const folder = join(migrations, `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, "migration.sql"), `${sql}\n`)
  process.stdout.write(`${folder}\n`)
}
