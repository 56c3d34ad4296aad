import sql from "sql-template-tag"
import { expect, inject, test } from "vitest"
import { testDatabase } from "../support/database.ts"

test.skipIf(inject("databaseTemplate").kind === "embedded")(
  "a connection that is ended within a transaction costs that transaction alone",
  async () => {
    const database = await testDatabase()
    const lost = database.transaction(async (tx) => {
      const [own] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await database.query(sql`select pg_terminate_backend(${own!.pid})`)
      await new Promise((resolve) => setTimeout(resolve, 200))
      await tx.query(sql`select 1`)
    })
    await expect(lost).rejects.toThrow()
    expect(await database.query(sql`select 1 as one`)).toEqual([{ one: 1 }])
    await database.close()
  },
)
