import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { steps } from "../../src/enrich/enrich.ts"
import { openEmbedded } from "../../src/store/database/embedded.ts"
import { ended, openCommandLine } from "../support/command-line.ts"

const ARTICLES = 60

const { directory, migrate, start, dateline, file, remove } = openCommandLine()
beforeAll(migrate)
afterAll(remove)

/** Has the stored articles be understood by earlier versions of all steps. */
const makeOld = async () => {
  const database = await openEmbedded({ dataDir: join(directory, "data", "postgres") })
  await database.pool.query("update step_run set version = 0")
  await database.pool.query("update article set facts_hash = null")
  await database.close()
}

const older = async () =>
  (await dateline(["enrich"])).out
    .trim()
    .split("\n")
    .map((line) => line.split(/ {2,}/))

test.skipIf(inject("databaseTemplate").kind === "server")(
  "enrich lists the steps and redoes what is old, and goes on where it was ended",
  async () => {
    const lines = Array.from({ length: ARTICLES }, (_, i) =>
      JSON.stringify({
        url: `https://echo.example/${i}`,
        articleBody: `Fire number ${i} broke out in Brindle on Monday, Mayor Anton Reuss said.`,
      }),
    )
    await dateline(["ingest", file("articles.jsonl", lines.join("\n"))])
    expect(await older()).toEqual(
      steps.map(({ name, version, description }) => [name, String(version), "0 older", description]),
    )
    await makeOld()
    expect((await older()).map(([, , count]) => count)).toEqual(steps.map(() => `${ARTICLES} older`))

    const killed = start(["enrich", "--step", "find-dates"])
    await delay(2_500)
    killed.kill("SIGKILL")
    await ended(killed)
    const { status, out } = await dateline(["enrich", "--step", "find-dates"])
    expect(status).toBe(0)
    expect(out).toMatch(/^changed \d+, unchanged \d+, failed 0\n$/)
    // Steps read what others wrote: all are redone together.
    expect((await older()).map(([, , count]) => count)).toEqual(steps.map(() => "0 older"))
    expect((await dateline(["enrich", "--all"])).out).toBe("changed 0, unchanged 0, failed 0\n")

    expect(await dateline(["enrich", "--step", "find-gold"])).toMatchObject({
      ...{ status: 2, out: "", err: expect.stringContaining("find-dates") },
    })
    expect(await dateline(["enrich", "--all", "--step", "find-dates"])).toMatchObject({ status: 2 })
  },
  180_000,
)
