import { readdirSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { packageFile } from "../../src/lib/package-file.ts"
import { openServer } from "../../src/store/database/server.ts"
import { migrate } from "../../src/store/migrate.ts"
import { administer, databaseUrl } from "../support/global-setup.ts"

const server = process.env.TEST_DATABASE_URL ?? ""
const name = `dateline_test_rights_${process.pid}`
const MIGRATIONS = packageFile("prisma", "migrations")
const all = readdirSync(MIGRATIONS)
  .filter((file) => !file.includes("."))
  .sort()

describe.skipIf(!server)("a role without rights in its database", () => {
  const asRole = () => {
    const url = new URL(databaseUrl(server, name))
    url.username = name
    url.password = "secret"
    return openServer(url.href)
  }

  beforeAll(async () => {
    await administer(server, `create role ${name} login password 'secret'`)
    await administer(server, `create database ${name}`)
  })
  afterAll(async () => {
    await administer(server, `drop database ${name} with (force)`)
    await administer(server, `drop role ${name}`)
  })

  test("is told which it lacks, and can migrate once it has them", async () => {
    const database = asRole()
    try {
      const refusal: Error = await migrate(database, MIGRATIONS).then(
        () => expect.unreachable(),
        (error) => error,
      )
      const grants = /grant .*/.exec(refusal.message)![0]
      await administer(databaseUrl(server, name), grants)
      expect(await migrate(database, MIGRATIONS)).toEqual(all)
    } finally {
      await database.close()
    }
  }, 60_000)
})
