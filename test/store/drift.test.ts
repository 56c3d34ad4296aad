import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { openEmbedded } from "../../src/store/database/embedded.ts"
import { drift, migrate, pendingMigrations } from "../../src/store/migrate.ts"
import { testDatabase } from "../support/database.ts"

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

test("the migrations make what schema.prisma says", async () => {
  const shadow = await openEmbedded({ memory: true })
  try {
    expect(await drift(shadow, project("prisma/migrations"), project("prisma/schema.prisma"))).toBe("")
  } finally {
    await shadow.close()
  }
}, 60_000)

test("a migrated database has nothing pending, and is not migrated again", async () => {
  const database = await testDatabase()
  try {
    expect(await pendingMigrations(database, project("prisma/migrations"))).toEqual([])
    expect(await migrate(database, project("prisma/migrations"))).toEqual([])
  } finally {
    await database.close()
  }
})
