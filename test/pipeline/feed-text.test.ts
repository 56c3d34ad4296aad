import pino from "pino"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ingestAll } from "../../src/pipeline.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const item = (guid: string, title: string, link: string, text: string) =>
  `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>${link}<description>${text}</description></item>`
const feed = (home: string, ...items: string[]) =>
  `<rss version="2.0"><channel><title>Brindle Echo</title><link>${home}</link>${items.join("")}</channel></rss>`

const take = async (text: string, publisher: string | null = null) => {
  const deps = { database, log: pino({ level: "silent" }), now: () => new Date("2024-05-20T12:00:00Z") }
  return (await ingestAll(deps, { feed: text, publisher })).map((result) => result.kind === "stored" && result.outcome)
}

const BRIDGE = "The swing bridge at Oakley opened on Monday after three years of repairs, the town council said."
const TANKER = "A tanker ran aground off Skerry Point at dawn; nobody was hurt, according to the coast guard."
const link = (slug: string) => `<link>https://echo.example/${slug}</link>`

test("a feed's text that comes again makes each entry one article, by its guid, though address and headline changed", async () => {
  const home = "https://echo.example/"
  expect(
    await take(feed(home, item("1", "Bridge opens", link("bridge"), BRIDGE), item("2", "Tanker", "", TANKER))),
  ).toEqual(["CREATED", "CREATED"])
  const edited = feed(
    home,
    item("1", "Mayor opens bridge", link("mayor-opens-bridge"), `${BRIDGE} The mayor cut the ribbon.`),
    item("2", "Tanker aground", "", `${TANKER} Tugs are on their way.`),
  )
  expect(await take(edited)).toEqual(["UPDATED", "UPDATED"])
  const other = feed("https://tide.example/", item("1", "Weir mended", "", "The weir at Lisova was mended over night."))
  expect(await take(other, "Tide")).toEqual(["CREATED"])
  const { rows } = await database.pool.query(
    "select headline, (select count(*)::int from article_version v where v.article_id = a.id) as versions from article a order by id",
  )
  expect(rows).toEqual([
    { headline: "Mayor opens bridge", versions: 2 },
    { headline: "Tanker aground", versions: 2 },
    { headline: "Weir mended", versions: 1 },
  ])
})
