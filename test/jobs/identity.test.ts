import { afterAll, beforeAll, expect, test } from "vitest"
import { checkFeed } from "../../src/jobs/check-feed.ts"
import type { JobDeps } from "../../src/jobs/job-deps.ts"
import { ingest } from "../../src/pipeline.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"
import { addDueFeed, clockAt, jobsOver } from "../support/jobs.ts"
import { startSite } from "../support/site.ts"

/** What each path of the site answers now. */
const answers: Record<string, string> = {}
const clock = clockAt("2024-05-20T12:00:00Z")
let database: Database
let site: Awaited<ReturnType<typeof startSite>>
let deps: JobDeps
let made = 0

beforeAll(async () => {
  database = await testDatabase()
  site = await startSite((request, response) => response.end(answers[request.url!]), "127.0.0.30")
  deps = jobsOver(database, clock.now)
})
afterAll(async () => {
  await deps.fetcher.close()
  await site.close()
  await database.close()
})

type Item = { guid?: string; title: string; link?: string; text: string; date?: string; more?: string }

const item = ({ guid, title, link, text, date = "Mon, 20 May 2024 08:00:00 GMT", more = "" }: Item) =>
  `<item><title>${title}</title>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}${link ? `<link>${link}</link>` : ""}<pubDate>${date}</pubDate><description>${text}</description>${more}</item>`

/** A feed on a path of its own; the returned function has it bring these items and be checked. */
const feed = async (title = "Brindle Echo: Harbour", home = "https://echo.example/") => {
  const path = `/${++made}`
  const id = await addDueFeed(database, `${site.url}${path}`)
  return async (...items: Item[]) => {
    answers[path] =
      `<rss version="2.0"><channel><title>${title}</title><link>${home}</link>${items.map(item).join("")}</channel></rss>`
    const outcome = await checkFeed(deps, id)
    expect(outcome).toMatchObject({ kind: "read", failed: 0 })
    return outcome
  }
}

const articlesAt = async (part: string) =>
  (
    await database.pool.query(
      `select a.headline, a.article_body as body, count(v.id)::int as versions, p.name as publisher
       from article a join article_version v on v.article_id = a.id left join publisher p on p.id = a.publisher_id
       where a.canonical_url like $1 group by a.id, p.id order by a.id`,
      [`%${part}%`],
    )
  ).rows

const TEXT = "The swing bridge at Oakley opened on Monday after three years of repairs, the town council said."
const OTHER = "A tanker ran aground off Skerry Point at dawn; nobody was hurt, according to the coast guard."

test("under its guid an article stays itself, whatever becomes of its headline, address and words", async () => {
  const bring = await feed()
  await bring({ guid: "a", title: "Swing bridge opens", link: "https://echo.example/a/swing-bridge-opens", text: TEXT })
  const text = `${TEXT} Mayor Ida Brandt cut the ribbon.`
  const link = "https://echo.example/a/mayor-opens-bridge"
  expect(await bring({ guid: "a", title: "Mayor opens bridge", link, text })).toMatchObject({ updated: 1 })
  expect(await articlesAt("/a/")).toMatchObject([{ headline: "Mayor opens bridge", versions: 2 }])
  const { rows: own } = await database.pool.query("select url from article where headline = 'Mayor opens bridge'")
  expect(own).toEqual([{ url: link }])
  const { rows } = await database.pool.query("select url from article_address where url like '%/a/%' order by url")
  expect(rows.map(({ url }) => url)).toEqual([link, "https://echo.example/a/swing-bridge-opens"])
})

test("a guid that comes again for another report, later and elsewhere, is another article", async () => {
  const bring = await feed()
  await bring({ guid: "1", title: "Swing bridge opens", link: "https://echo.example/b/bridge", text: TEXT })
  const date = "Mon, 20 May 2024 10:00:00 GMT"
  await bring({ guid: "1", title: "Tanker aground", link: "https://echo.example/b/tanker", text: OTHER, date })
  expect(await articlesAt("/b/")).toMatchObject([{ headline: "Swing bridge opens" }, { headline: "Tanker aground" }])
})

test("the summary in a feed never replaces the text of a page", async () => {
  const url = "https://echo.example/c/bridge"
  const articleBody = [TEXT, ...Array.from({ length: 12 }, (_, n) => `Paragraph ${n} of what the council said.`)].join(
    "\n\n",
  )
  await ingest(deps, { url, headline: "Swing bridge opens", articleBody, datePublished: "2024-05-20T08:00:00Z" })
  const bring = await feed()
  const summary = { guid: "c", title: "Swing bridge opens", link: url, text: TEXT }
  expect(await bring(summary)).toMatchObject({ unchanged: 1 })
  expect(await articlesAt("/c/")).toMatchObject([{ body: articleBody, versions: 1 }])
})

test("two feeds of one paper that bring the same article make one version of it; what says more is taken", async () => {
  const [first, second] = [await feed(), await feed("Brindle Echo: Latest")]
  const report = { title: "Swing bridge opens", link: "https://echo.example/d/bridge", text: TEXT }
  await first({ ...report, guid: "d" })
  expect(
    await second({ ...report, guid: "x-d", text: `${TEXT} Read on.`, more: "<category>Town</category>" }),
  ).toMatchObject({ unchanged: 1 })
  expect(await articlesAt("/d/")).toMatchObject([{ body: TEXT, versions: 1 }])
  const whole = await feed("Brindle Echo: Whole")
  expect(await whole({ ...report, guid: "y-d", text: `${TEXT} ${OTHER} ${OTHER}` })).toMatchObject({ updated: 1 })
})

test("an entry without a guid is known by its address, one without either by its words", async () => {
  const bring = await feed()
  const [linked, bare] = [
    { title: "Fair begins", link: "https://echo.example/e/fair", text: TEXT },
    { title: "Bare", text: OTHER },
  ]
  await bring(linked, bare)
  expect(await bring({ ...linked, title: "Fair begins today" }, bare, { ...bare, guid: "new" })).toMatchObject({
    created: 0,
    updated: 1,
  })
  expect(await articlesAt("/e/")).toMatchObject([{ headline: "Fair begins today", versions: 2 }])
})

test("a feed learns from its text whose it is, and an article's address tells whose that is", async () => {
  const bring = await feed("Tide: World news", "https://www.tide.example/world")
  await bring(
    { guid: "f1", title: "Own report", link: "https://tide.example/f/own", text: TEXT },
    { guid: "f2", title: "Without an address", text: OTHER },
    {
      ...{ guid: "f3", title: "Taken over", link: "https://lantern.example/f/taken", text: `${OTHER} ${OTHER}` },
      more: '<source url="https://lantern.example/feed">The Lantern</source>',
    },
  )
  expect(await articlesAt("/f/")).toMatchObject([{ publisher: "The Lantern" }, { publisher: "tide.example" }])
  const { rows } = await database.pool.query(
    `select p.domain from article a join publisher p on p.id = a.publisher_id where a.headline = 'Without an address'`,
  )
  expect(rows).toEqual([{ domain: "tide.example" }])
})
