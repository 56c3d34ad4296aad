import { afterAll, beforeAll, expect, test } from "vitest"
import { clustering } from "../../src/cluster/clustering.ts"
import type { Database } from "../../src/store/database/database.ts"
import { checkCounts } from "../../src/store/stories/recount/check-counts.ts"
import { openCommandLine } from "../support/command-line.ts"
import { testDatabase } from "../support/database.ts"
import { happenings } from "../support/happenings.ts"
import { pipelineOver } from "../support/pipeline.ts"

const commandLine = openCommandLine()
const HAPPENINGS = 6
/** Of each happening four reports by four publishers, no two alike. */
const reports = happenings(HAPPENINGS, { articles: 8, hoursApart: 30, seed: 5 }).filter((_, i) => i % 2 === 0)
let database: Database & { url: string | null }

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.close()
  commandLine.remove()
})

const lineOf = ({ url, publisher, headline, text, datePublished }: (typeof reports)[number]) =>
  JSON.stringify({ url, publisher, headline, articleBody: text, datePublished })

/** Two processes at once; on the embedded database, which one process holds, two writers that take turns at each statement. */
const writeAtOnce = async (halves: readonly (typeof reports)[]) => {
  if (database.url) {
    const ended = await Promise.all(
      halves.map((half, i) => {
        const file = commandLine.file(`half-${i}.jsonl`, half.map(lineOf).join("\n"))
        return commandLine.dateline(["ingest", file], "", { DATABASE_URL: database.url! })
      }),
    )
    const done = { status: 0, err: "", out: `created ${reports.length / 2}, updated 0, unchanged 0, failed 0\n` }
    return expect(ended).toEqual([done, done])
  }
  const run = pipelineOver(database)
  const writers = halves.map(async (half) => {
    for (const report of half) expect(await run.ingest(JSON.parse(lineOf(report)))).toMatchObject({ kind: "stored" })
  })
  await Promise.all(writers)
}

test("two writers of one database start one story for what both tell, and count right", async () => {
  const halves = [0, 1].map((half) => reports.filter((_, i) => i % 2 === half))
  await writeAtOnce(halves)
  const { rows } = await database.pool.query(`
    select count(distinct substring(url from '[0-9]+-') )::int as told, count(*)::int as articles
    from story_article join article on id = article_id group by story_id`)
  expect(rows).toEqual(Array.from({ length: HAPPENINGS }, () => ({ told: 1, articles: 4 })))
  const differing = await checkCounts(database, { repair: false, now: new Date(), clustering })
  expect([...differing].filter(([, count]) => count > 0)).toEqual([])
}, 120_000)
