import { readFile } from "node:fs/promises"
import { inject } from "vitest"
import type { Database } from "../../src/store/database/database.ts"
import { openEmbedded } from "../../src/store/database/embedded.ts"
import { openServer } from "../../src/store/database/server.ts"
import { administer, databaseUrl } from "./global-setup.ts"

let opened = 0

/** An empty, migrated database of one's own: in memory, or on the server in TEST_DATABASE_URL. `close` does away with it. */
export const testDatabase = async (): Promise<Database> => {
  const template = inject("databaseTemplate")
  if (template.kind === "embedded")
    return openEmbedded({ memory: true, dump: new Blob([await readFile(template.dump)]) })
  const name = `dateline_test_${process.pid}_${++opened}`
  await administer(template.url, `create database ${name} template ${template.name}`)
  const database = openServer(databaseUrl(template.url, name))
  const close = async () => {
    await database.close()
    await administer(template.url, `drop database ${name} with (force)`)
  }
  return { ...database, close }
}
