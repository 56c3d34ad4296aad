import { readFile } from "node:fs/promises"
import { inject } from "vitest"
import type { Database } from "../../src/store/database/database.ts"
import { openEmbedded } from "../../src/store/database/embedded.ts"
import { openServer } from "../../src/store/database/server.ts"
import { administer, databaseUrl } from "./global-setup.ts"

let opened = 0

/**
 * An empty, migrated database of one's own: in memory, or on the server in TEST_DATABASE_URL, where `url` lets other
 * processes in. `close` does away with it.
 */
export const testDatabase = async (): Promise<Database & { url: string | null }> => {
  const template = inject("databaseTemplate")
  if (template.kind === "embedded")
    return { ...(await openEmbedded({ memory: true, dump: new Blob([await readFile(template.dump)]) })), url: null }
  const name = `dateline_test_${process.pid}_${++opened}`
  await administer(template.url, `create database ${name} template ${template.name}`)
  const url = databaseUrl(template.url, name)
  const database = openServer(url)
  const close = async () => {
    await database.close()
    await administer(template.url, `drop database ${name} with (force)`)
  }
  return { ...database, url, close }
}
