import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { pollDue } from "../../src/jobs/poll-due.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"
import { addDueFeed, clockAt, jobsOver } from "../support/jobs.ts"
import { behaviours, type SimFeed, startSimulatedWeb } from "../support/simulated-web.ts"

const FEEDS = 200
const HOSTS = 25
const DAYS = 2
const TICK_MINUTES = 5
const HOUR = 3_600_000
const start = "2024-05-20T08:30:00Z"

/** 200 feeds, eight on each of 25 hosts, polled over two days by a clock that is moved by hand. */
describe("polled for days", () => {
  const clock = clockAt(start)
  let database: Database
  let web: Awaited<ReturnType<typeof startSimulatedWeb>>
  let rows: Map<string, Record<string, unknown>>
  const names = Object.keys(behaviours)
  const closing: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    database = await testDatabase()
    const given = Array.from({ length: FEEDS }, (_, at) => ({
      name: `${names[at % names.length]} ${at}`,
      behaviour: behaviours[names[at % names.length]!]!,
      host: `127.0.3.${1 + (at % HOSTS)}`,
      everyHours: [20, 28, 36][at % 3]!,
    }))
    web = await startSimulatedWeb(clock, given)
    for (const feed of web.feeds)
      await addDueFeed(database, feed.url, { fetches_full_text: feed.behaviour.hasPages ?? false })
    const deps = jobsOver(database, clock.now, { timeoutMs: 10_000, mostBytes: 1 << 20 })
    closing.push(() => deps.fetcher.close(), web.close, database.close)
    for (let minutes = 0; minutes < DAYS * 24 * 60; minutes += TICK_MINUTES) {
      await pollDue(deps, { hosts: 3 })
      clock.pass(TICK_MINUTES)
    }
    const found = await database.pool.query("select * from feed order by id")
    rows = new Map(found.rows.map((row, at) => [web.feeds[at]!.name, row]))
  }, 180_000)
  afterAll(async () => {
    for (const close of closing) await close()
  })

  const feedsThat = (name: string) => web.feeds.filter((feed) => feed.name.startsWith(`${name} `))
  /** Hours between the requests of a feed; those that follow a redirect are part of one. */
  const gapsOf = (feed: SimFeed) =>
    web
      .requestsOf(feed)
      .filter(({ at }, n, all) => all[n - 1]?.status !== 301 || +at !== +all[n - 1]!.at)
      .map(({ at }, n, all) => (n === 0 ? Number.POSITIVE_INFINITY : (at.getTime() - all[n - 1]!.at.getTime()) / HOUR))
  const articlesOf = async (feed: SimFeed) =>
    (
      await database.pool.query(
        `select a.id, a.headline, a.canonical_url, length(a.article_body) as length,
           (select count(*)::int from article_version v where v.article_id = a.id) as versions
         from article a where a.canonical_url like $1 order by a.id`,
        [`${feed.origin}${feed.path}/%`],
      )
    ).rows
  /** The reports that were out for so many hours when the clock stopped. */
  const reportsOf = (feed: SimFeed, hours: number) => web.itemsOf(feed, new Date(clock.now().getTime() - hours * HOUR))

  test("every report becomes one article, whatever its feed is like", async () => {
    const never = ["that is a bomb", "that is no feed", "that is gone", "that edits its reports"]
    for (const name of names.filter((each) => !never.includes(each)))
      for (const feed of feedsThat(name)) {
        const articles = await articlesOf(feed)
        const urls = articles.map(({ canonical_url }) => canonical_url)
        expect(new Set(urls).size, feed.name).toBe(urls.length)
        for (const { url } of reportsOf(feed, 24)) expect(urls, feed.name).toContain(url)
        for (const { versions } of articles) expect(versions, feed.name).toBe(1)
      }
  })

  test("a report that is edited, with another headline and address under its guid, is the same article with two versions", async () => {
    for (const feed of feedsThat("that edits its reports")) {
      const articles = await articlesOf(feed)
      const reports = web.itemsOf(feed, clock.now())
      expect(articles.length).toBeLessThanOrEqual(reports.length)
      expect(articles.length).toBeGreaterThanOrEqual(reportsOf(feed, 24).length)
      const edited = articles.filter(({ versions }) => versions === 2)
      expect(edited.length).toBeGreaterThan(0)
      for (const { headline } of edited) expect(headline).toMatch(/^Corrected/)
    }
  })

  test("no feed is asked more often than every five minutes, nor one host twice at a time", () => {
    for (const feed of web.feeds) expect(Math.min(...gapsOf(feed)) * 60, feed.name).toBeGreaterThanOrEqual(5)
    expect(web.mostOpen()).toBe(1)
    for (const feed of web.feeds) for (const { path } of web.requestsOf(feed)) expect(path).not.toContain("robots")
  })

  test("feeds that bring news seldom are soon asked seldom", () => {
    for (const feed of feedsThat("plain RSS")) {
      const asked = web.requestsOf(feed).length
      expect(asked).toBeGreaterThan(3)
      expect(asked).toBeLessThan((DAYS * 24) / 1.5)
    }
  })

  test("a feed is asked whether it changed, and mostly answers that it did not", () => {
    for (const name of ["with an ETag", "with Last-Modified"])
      for (const feed of feedsThat(name)) {
        const [first, ...others] = web.requestsOf(feed)
        expect(first!.status).toBe(200)
        const header = name === "with an ETag" ? "if-none-match" : "if-modified-since"
        for (const { headers } of others) expect(headers[header]).toBeDefined()
        expect(others.filter(({ status }) => status === 304).length).toBeGreaterThan(others.length / 2)
      }
  })

  test("what a feed and its server ask for is kept", () => {
    for (const feed of feedsThat("with a ttl of six hours")) expect(Math.min(...gapsOf(feed))).toBeGreaterThanOrEqual(6)
    for (const feed of feedsThat("with max-age")) expect(Math.min(...gapsOf(feed))).toBeGreaterThanOrEqual(4)
    for (const feed of feedsThat("with quiet hours"))
      for (const { at } of web.requestsOf(feed)) expect(at.getUTCHours(), feed.name).toBeGreaterThanOrEqual(6)
    for (const feed of feedsThat("that says when to come again")) {
      const all = web.requestsOf(feed)
      const refused = all.findIndex(({ status }) => status === 429)
      expect(refused).toBeGreaterThan(0)
      expect((all[refused + 1]!.at.getTime() - all[refused]!.at.getTime()) / HOUR).toBeGreaterThanOrEqual(6)
    }
  })

  test("trouble is waited out longer and longer, and over when the feed is back", () => {
    for (const feed of feedsThat("that is out of order for ten hours")) {
      const gaps = gapsOf(feed)
      const failed = web.requestsOf(feed).flatMap(({ status }, at) => (status === 503 ? [at] : []))
      expect(failed.length).toBeGreaterThan(1)
      for (const at of failed.slice(1)) expect(gaps[at + 1]).toBeGreaterThan(gaps[at]! * 1.5)
      expect(rows.get(feed.name)).toMatchObject({ error_count: 0, last_error: null, is_active: true })
    }
    for (const name of ["that turns into a page", "that hangs up"])
      for (const feed of feedsThat(name)) expect(rows.get(feed.name), feed.name).toMatchObject({ error_count: 0 })
  })

  test("a feed that is gone is left alone, one that moved is asked at its new address alone", () => {
    for (const feed of feedsThat("that is gone")) {
      expect(web.requestsOf(feed).filter(({ status }) => status === 410)).toHaveLength(1)
      expect(rows.get(feed.name)).toMatchObject({ is_active: false, next_check_at: null })
    }
    for (const feed of feedsThat("that moves")) {
      expect(rows.get(feed.name)).toMatchObject({ url: `${feed.url}-moved` })
      expect(web.requestsOf(feed).filter(({ status }) => status === 301)).toHaveLength(3)
    }
  })

  test("what can never be read says why, and is asked less and less", () => {
    const words = { "that is a bomb": /larger|unpacked|compressed/i, "that is no feed": /not a feed|no feed/i }
    for (const [name, expected] of Object.entries(words))
      for (const feed of feedsThat(name)) {
        expect(rows.get(feed.name)!.last_error, feed.name).toMatch(expected)
        expect(web.requestsOf(feed).length).toBeLessThan(12)
      }
  })

  test("the page behind each summary is read once, for its full text", async () => {
    for (const feed of feedsThat("with pages behind its summaries")) {
      const pages = web.pagesOf(feed).map(({ path }) => path)
      expect(new Set(pages).size).toBe(pages.length)
      for (const { length } of await articlesOf(feed)) expect(length).toBeGreaterThan(1_000)
    }
  })
})
