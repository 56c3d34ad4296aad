import { afterAll, beforeAll, expect, test } from "vitest"
import { clustering } from "../../src/cluster/clustering.ts"
import { settleStories } from "../../src/jobs/settle-stories.ts"
import type { Database } from "../../src/store/database/database.ts"
import { checkCounts } from "../../src/store/stories/recount/check-counts.ts"
import { openCommandLine } from "../support/command-line.ts"
import { testDatabase } from "../support/database.ts"
import { pipelineOver } from "../support/pipeline.ts"

const commandLine = openCommandLine()
/** Four happenings: a headline, and sentences of which each report has all but one. */
const HAPPENINGS = [
  [
    "Fire destroys two warehouses in Brindle Harbour",
    "A fire destroyed two warehouses in Brindle Harbour on Saturday and injured three firefighters.",
    "Fire Chief Marta Oduya said that the flames had spread from a grain silo beside the quay.",
    "The Port of Brindle evacuated forty people from the quay while the warehouses burned.",
    "Insurers put the damage to the harbour at nine million crowns.",
  ],
  [
    "Council of Lower Marlow votes to reopen ferry landing",
    "The council of Lower Marlow voted on Tuesday to reopen the old ferry landing.",
    "Councillor Edda Voss said that nobody wanted to drive forty minutes to a bridge.",
    "Engineers warned that the river bed had shifted and that a floating stage would be needed.",
    "The county promised a third of the cost of the landing, on condition that cyclists travel free.",
  ],
  [
    "Crack found in Orrin Dam, village of Tarnbeck told to leave",
    "Engineers found a crack six metres long in the Orrin Dam on Thursday.",
    "The people of Tarnbeck were told to leave their homes below the dam.",
    "The Northmoor Water Authority lowers the lake, said its head, Ilse Varga.",
    "Buses took families from Tarnbeck to a school in the next valley.",
  ],
  [
    "Velmar Motors workers walk out in Brandau",
    "Six thousand workers of Velmar Motors in Brandau walked out on Monday over pay.",
    "The metal union said that the strike would halt both assembly lines for a week.",
    "Velmar offered a rise of three percent, which union leader Karl Dresen called an insult.",
    "Suppliers of the car maker sent their shifts home.",
  ],
] as const
const reports = HAPPENINGS.flatMap(([headline, ...sentences], happening) =>
  sentences.map((_, n) => ({
    url: `https://paper${n}.example/${happening}-${n}`,
    ...{ publisher: `Paper ${n}`, headline },
    articleBody: sentences.filter((_, at) => at !== n).join("\n\n"),
    datePublished: `2024-05-1${happening * 2}T0${n}:00:00Z`,
  })),
)
let database: Database & { url: string | null }

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.close()
  commandLine.remove()
})

/** Two processes at once; on the embedded database, which one process holds, two writers that take turns at each statement. */
const writeAtOnce = async (halves: readonly (typeof reports)[]) => {
  if (database.url) {
    const ended = await Promise.all(
      halves.map((half, i) => {
        const file = commandLine.file(`half-${i}.jsonl`, half.map((report) => JSON.stringify(report)).join("\n"))
        return commandLine.dateline(["ingest", file], "", { DATABASE_URL: database.url! })
      }),
    )
    const done = { status: 0, err: "", out: `created ${reports.length / 2}, updated 0, unchanged 0, failed 0\n` }
    return expect(ended).toEqual([done, done])
  }
  const run = pipelineOver(database)
  const writers = halves.map(async (half) => {
    for (const report of half) expect(await run.ingest(report)).toMatchObject({ kind: "stored" })
  })
  await Promise.all(writers)
  await settleStories({ database, now: () => new Date() })
}

test("two writers of one database start one story for what both tell, and count right", async () => {
  const halves = [0, 1].map((half) => reports.filter((_, i) => i % 2 === half))
  await writeAtOnce(halves)
  const { rows } = await database.pool.query(`
    select count(distinct substring(url from '[0-9]+-') )::int as told, count(*)::int as articles
    from story_article join article on id = article_id group by story_id`)
  expect(rows).toEqual(HAPPENINGS.map(() => ({ told: 1, articles: 4 })))
  const differing = await checkCounts(database, { repair: false, now: new Date(), clustering })
  expect([...differing].filter(([, count]) => count > 0)).toEqual([])
}, 120_000)
