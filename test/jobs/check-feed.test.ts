import type { IncomingMessage, ServerResponse } from "node:http"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { checkFeed } from "../../src/jobs/check-feed.ts"
import { pollDue } from "../../src/jobs/poll-due.ts"
import type { Database } from "../../src/store/database/database.ts"
import { claimDueFeed } from "../../src/store/feeds/due-feeds.ts"
import { testDatabase } from "../support/database.ts"
import { addDueFeed, clockAt, jobsOver } from "../support/jobs.ts"
import { startSite } from "../support/site.ts"

type Item = { guid?: string; title: string; path?: string; text?: string }

const pages: ((request: IncomingMessage, response: ServerResponse) => void)[] = []
let database: Database
let site: Awaited<ReturnType<typeof startSite>>
let fetchers: { close: () => Promise<void> }[] = []
const clock = clockAt("2024-05-20T12:00:00Z")

beforeAll(async () => {
  database = await testDatabase()
  site = await startSite((request, response) => pages.at(-1)!(request, response), "127.0.0.20")
})
afterEach(async () => {
  await database.pool.query("delete from feed")
  for (const fetcher of fetchers) await fetcher.close()
  fetchers = []
})
afterAll(async () => {
  await site.close()
  await database.close()
})

const jobs = (given: Parameters<typeof jobsOver>[2] = {}) => {
  const deps = jobsOver(database, clock.now, given)
  fetchers.push(deps.fetcher)
  return deps
}

const rss = (items: readonly Item[], channel = "") => `<?xml version="1.0"?><rss version="2.0"><channel>
<title>Brindle Echo</title><link>${site.url}/</link>${channel}
${items
  .map(
    ({ guid, title, path, text }) =>
      `<item><title>${title}</title>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}
      ${path ? `<link>${site.url}${path}</link>` : ""}<description>${text ?? `${title}, the harbour master said on Monday.`}</description></item>`,
  )
  .join("\n")}</channel></rss>`

const feedOf = (items: readonly Item[], headers: Record<string, string> = {}, channel = "") =>
  answer(200, rss(items, channel), { "content-type": "application/rss+xml", ...headers })

const answer =
  (status: number, body = "", headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers)
    response.end(body)
  }

const rowOf = async (id: number) => (await database.pool.query("select * from feed where id = $1", [id])).rows[0]
const articles = async (path: string) =>
  (await database.pool.query("select id, headline from article where canonical_url like $1 order by id", [`%${path}%`]))
    .rows
const minutesTo = (at: Date) => (at.getTime() - clock.now().getTime()) / 60_000

test("a feed's entries become articles once, an edited one is the same article, and the feed knows when it was read", async () => {
  const id = await addDueFeed(database, `${site.url}/a`)
  const deps = jobs()
  pages.push(feedOf([{ guid: "a1", title: "Ferry runs again", path: "/a/1" }], { etag: '"1"' }))
  expect(await checkFeed(deps, id)).toMatchObject({ kind: "read", created: 1, failed: 0 })
  expect(await rowOf(id)).toMatchObject({ etag: '"1"', title: "Brindle Echo", error_count: 0, claimed_by: null })
  pages.push(feedOf([{ guid: "a1", title: "Ferry runs again after storm", path: "/a/1" }]))
  expect(await checkFeed(deps, id)).toMatchObject({ created: 0, updated: 1 })
  expect(await articles("/a/1")).toMatchObject([{ headline: "Ferry runs again after storm" }])
})

test("a server is asked whether the feed changed, and the same bytes are not read again", async () => {
  const id = await addDueFeed(database, `${site.url}/b`)
  const deps = jobs()
  const asked: unknown[] = []
  const body = rss([{ guid: "b1", title: "Quay closed", path: "/b/1" }])
  pages.push((request, response) => {
    asked.push([request.headers["if-none-match"], request.headers["if-modified-since"]])
    answer(request.headers["if-none-match"] === '"x"' ? 304 : 200, request.headers["if-none-match"] ? "" : body, {
      etag: '"x"',
      "last-modified": "Mon, 20 May 2024 10:00:00 GMT",
    })(request, response)
  })
  await checkFeed(deps, id)
  expect(await checkFeed(deps, id)).toEqual({ kind: "unchanged" })
  expect(asked).toEqual([
    [undefined, undefined],
    ['"x"', "Mon, 20 May 2024 10:00:00 GMT"],
  ])
  pages.push(answer(200, body))
  expect(await checkFeed(deps, id)).toEqual({ kind: "unchanged" })
})

test("guids that are new each time bring nothing twice, and leave no trace that grows", async () => {
  const id = await addDueFeed(database, `${site.url}/c`)
  const deps = jobs()
  for (let round = 0; round < 4; round++) {
    pages.push(feedOf([1, 2].map((n) => ({ guid: `${round}-${n}`, title: `Pier ${n} rebuilt`, path: `/c/${n}` }))))
    await checkFeed(deps, id)
  }
  expect(await articles("/c/")).toHaveLength(2)
  const { rows } = await database.pool.query("select * from feed_item where feed_id = $1", [id])
  expect(rows).toHaveLength(2)
})

test.each([
  ["410", answer(410), { is_active: false, next_check_at: null, last_error: expect.stringContaining("gone for good") }],
  ["404", answer(404), { is_active: true, error_count: 1, last_error: expect.stringContaining("404") }],
  ["a web page", answer(200, "<!doctype html><html><body>Hi"), { last_error: expect.stringContaining("web page") }],
  ["nothing", answer(200), { last_error: "Its answer is empty." }],
  ["no feed", answer(200, '{"a":1}'), { last_error: expect.stringContaining("not a feed") }],
])("an answer that is %s is kept in words", async (_, page, expected) => {
  const id = await addDueFeed(database, `${site.url}/d`, { etag: '"kept"' })
  pages.push(page)
  await checkFeed(jobs(), id)
  expect(await rowOf(id)).toMatchObject({ ...expected, etag: '"kept"' })
})

test("Retry-After is kept to, failures are waited for longer and longer, and success forgets them", async () => {
  const id = await addDueFeed(database, `${site.url}/e`, { interval_seconds: 600 })
  const deps = jobs()
  pages.push(answer(429, "", { "retry-after": "7200" }))
  await checkFeed(deps, id)
  expect(minutesTo((await rowOf(id)).next_check_at)).toBe(120)
  pages.push(answer(500))
  await checkFeed(deps, id)
  const second = minutesTo((await rowOf(id)).next_check_at)
  await checkFeed(deps, id)
  expect(minutesTo((await rowOf(id)).next_check_at) / second).toBeCloseTo(2, 1)
  pages.push(feedOf([{ guid: "e1", title: "Crane fell", path: "/e/1" }]))
  await checkFeed(deps, id)
  expect(await rowOf(id)).toMatchObject({ error_count: 0, last_error: null })
})

test("a feed moves after three permanent redirects to the same place, but not to where another one lives", async () => {
  const [moving, blocked] = [await addDueFeed(database, `${site.url}/f`), await addDueFeed(database, `${site.url}/g`)]
  await addDueFeed(database, `${site.url}/taken`)
  const deps = jobs()
  pages.push((request, response) => {
    const to = { "/f": "/f-new", "/g": "/taken" }[request.url!]
    if (to) return answer(301, "", { location: to })(request, response)
    return feedOf([{ guid: "f1", title: "Lock opens", path: "/f/1" }])(request, response)
  })
  for (let i = 0; i < 3; i++) {
    expect(await rowOf(moving)).toMatchObject({ url: `${site.url}/f` })
    await checkFeed(deps, moving)
    await checkFeed(deps, blocked)
  }
  expect(await rowOf(moving)).toMatchObject({ url: `${site.url}/f-new`, redirect_count: 0 })
  expect(await rowOf(blocked)).toMatchObject({
    url: `${site.url}/g`,
    last_error: expect.stringContaining("a feed of its own"),
  })
})

test("a summary is replaced by the text of its page, and stands in for one that is of something else", async () => {
  const id = await addDueFeed(database, `${site.url}/h`, { fetches_full_text: true })
  const long = "The swing bridge at Oakley opened on Monday after years of repairs, the town council said. "
  const page = `<html><head><title>Swing bridge opens</title></head><body><article><h1>Swing bridge opens</h1>
    ${`<p>${long.repeat(3)}</p>`.repeat(4)}</article></body></html>`
  const wall = `<html><body><article><h1>Sign in</h1>${`<p>${"Subscribers read everything for little money here. ".repeat(6)}</p>`.repeat(4)}</article></body></html>`
  const items = [
    { guid: "h1", title: "Swing bridge opens", path: "/h/1", text: "The swing bridge at Oakley opened on Monday." },
    { guid: "h2", title: "Lighthouse sold", path: "/h/2", text: "The lighthouse of Skerry Point was sold on Monday." },
  ]
  pages.push((request, response) => {
    if (request.url === "/robots.txt") return answer(404)(request, response)
    if (request.url === "/h/1") return answer(200, page, { "content-type": "text/html" })(request, response)
    if (request.url === "/h/2") return answer(200, wall, { "content-type": "text/html" })(request, response)
    return feedOf(items)(request, response)
  })
  await checkFeed(jobs(), id)
  const { rows } = await database.pool.query(
    "select headline, length(article_body) as length from article where canonical_url like '%/h/%' order by canonical_url",
  )
  expect(rows[0]).toMatchObject({ headline: "Swing bridge opens" })
  expect(rows[0].length).toBeGreaterThan(500)
  expect(rows[1]).toMatchObject({ headline: "Lighthouse sold", length: items[1]!.text.length })
})

test("the pages of a feed are asked for at leisure, as slowly as robots.txt asks", async () => {
  const waits: number[] = []
  const pause = async (ms: number) => void waits.push(ms)
  pages.push((request, response) => {
    if (request.url === "/robots.txt") answer(200, "User-agent: *\nCrawl-delay: 7")(request, response)
    else if (request.url === "/p")
      feedOf([1, 2, 3].map((n) => ({ title: `Notice ${n}`, path: `/p/${n}` })))(request, response)
    else answer(404)(request, response)
  })
  const id = await addDueFeed(database, `${site.url}/p`, { fetches_full_text: true })
  expect(await checkFeed(jobs({ pause }), id)).toMatchObject({ kind: "read", created: 3 })
  expect(waits).toEqual([1_000, 7_000, 7_000])
})

test("an entry that cannot be stored costs itself, is tried three times, and the feed says so", async () => {
  const id = await addDueFeed(database, `${site.url}/i`)
  const whole = jobs()
  const deps = {
    ...whole,
    ingestSource: async (...given: Parameters<typeof whole.ingestSource>) => {
      if (given[1].guid === "bad") throw new Error("No room for it")
      return whole.ingestSource(...given)
    },
  }
  pages.push(
    feedOf(
      [
        { guid: "bad", title: "Mast broke", path: "/i/1" },
        { guid: "good", title: "Mast mended", path: "/i/2" },
      ],
      { etag: '"i"' },
    ),
  )
  expect(await checkFeed(deps, id)).toMatchObject({ created: 1, failed: 1 })
  expect(await rowOf(id)).toMatchObject({
    etag: null,
    last_error: "1 of its entries could not be stored: No room for it",
  })
  await checkFeed(deps, id)
  await checkFeed(deps, id)
  expect(await rowOf(id)).toMatchObject({ etag: '"i"', error_count: 0 })
})

test("very many entries come in over several checks, the newest first, and none is lost", async () => {
  const id = await addDueFeed(database, `${site.url}/j`)
  const deps = jobs({ limits: { entries: 3 } })
  pages.push(feedOf(Array.from({ length: 8 }, (_, i) => ({ guid: `j${i}`, title: `Buoy ${i} lit`, path: `/j/${i}` }))))
  expect(await checkFeed(deps, id)).toMatchObject({ created: 3, left: 5 })
  const { last_error, next_check_at } = await rowOf(id)
  expect(last_error).toContain("5 of its entries are left")
  expect(minutesTo(next_check_at)).toBeLessThan(6)
  await checkFeed(deps, id)
  expect(await checkFeed(deps, id)).toMatchObject({ created: 2, left: 0 })
  expect(await articles("/j/")).toHaveLength(8)
  expect(await checkFeed(deps, id)).toEqual({ kind: "unchanged" })
})

test("a host that wants long pauses does not keep a check for longer than minutes, and the rest follows", async () => {
  const own = clockAt("2024-05-20T12:00:00Z")
  const pause = async (ms: number) => own.pass(ms / 60_000)
  pages.push((request, response) => {
    if (request.url === "/robots.txt") answer(200, "User-agent: *\nCrawl-delay: 30")(request, response)
    else if (request.url === "/q")
      feedOf(Array.from({ length: 15 }, (_, n) => ({ title: `Decree ${n}`, path: `/q/${n}` })))(request, response)
    else answer(404)(request, response)
  })
  const id = await addDueFeed(database, `${site.url}/q`, { fetches_full_text: true })
  const deps = { ...jobs({ pause }), now: own.now }
  const first = await checkFeed(deps, id)
  expect(first).toMatchObject({ kind: "read", failed: 0 })
  expect(own.now().getTime() - Date.parse("2024-05-20T12:00:00Z")).toBeLessThan(6 * 60_000)
  const { created, left } = first as { created: number; left: number }
  expect([created > 5, left > 0, created + left]).toEqual([true, true, 15])
  expect(await checkFeed(deps, id)).toMatchObject({ created: left, left: 0 })
})

test("an entry that is too long for an article costs itself, and the feed says so", async () => {
  const id = await addDueFeed(database, `${site.url}/r`)
  pages.push(
    feedOf([
      { guid: "r1", title: "Long log", path: "/r/1", text: "aft ".repeat(500_001) },
      { guid: "r2", title: "T".repeat(10_001), path: "/r/2", text: "Short." },
      { guid: "r3", title: "Short log", path: "/r/3" },
    ]),
  )
  expect(await checkFeed(jobs(), id)).toMatchObject({ created: 1, failed: 2 })
  expect((await rowOf(id)).last_error).toMatch(/^2 of its entries could not be stored: The t\w+ of an entry is/)
})

test("characters that no database takes are replaced, in XML and in JSON", async () => {
  const xml = await addDueFeed(database, `${site.url}/t`)
  pages.push(feedOf([{ guid: "t\0", title: "Wind\0 turns", path: "/t/1", text: "It turned \0 at noon." }]))
  expect(await checkFeed(jobs(), xml)).toMatchObject({ created: 1, failed: 0 })
  const json = await addDueFeed(database, `${site.url}/u`)
  const item = { id: "u\0", url: `${site.url}/u/1`, title: "Wind \ud800 falls", content_text: "It fell \0 at noon." }
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "No\0tices", items: [item] }
  pages.push(answer(200, JSON.stringify(feed)))
  expect(await checkFeed(jobs(), json)).toMatchObject({ created: 1, failed: 0 })
})

test("a feed of very many entries is read while others have their turn", async () => {
  const id = await addDueFeed(database, `${site.url}/s`)
  pages.push(feedOf(Array.from({ length: 5_000 }, (_, i) => ({ guid: `s${i}`, title: `Ebb ${i}`, path: `/s/${i}` }))))
  let turns = 0
  const timer = setInterval(() => turns++, 5)
  expect(await checkFeed(jobs({ limits: { entries: 2 } }), id)).toMatchObject({ created: 2, left: 4_998 })
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
})

test("workers that poll at once never check a feed twice, nor two feeds of a host together", async () => {
  const busy = new Map<string, number>()
  let most = 0
  const sites = await Promise.all(
    ["127.0.0.21", "127.0.0.22"].map((host) =>
      startSite((request, response) => {
        busy.set(host, (busy.get(host) ?? 0) + 1)
        most = Math.max(most, busy.get(host)!)
        setTimeout(() => {
          busy.set(host, busy.get(host)! - 1)
          answer(200, rss([]))(request, response)
        }, 20)
      }, host),
    ),
  )
  for (const { url } of sites) for (let i = 0; i < 4; i++) await addDueFeed(database, `${url}/${i}`)
  const [one, two] = [jobs(), jobs()]
  await Promise.all([pollDue(one, { hosts: 3 }), pollDue(two, { hosts: 3 })])
  for (const { requests, close } of sites) {
    expect(requests.sort()).toEqual(["/0", "/1", "/2", "/3"])
    await close()
  }
  expect(most).toBe(1)
})

test("a worker that died holds its feed for ten minutes, and one that is stopped leaves it as due as it was", async () => {
  const id = await addDueFeed(database, `${site.url}/k`)
  pages.push(feedOf([{ guid: "k1", title: "Anchor found", path: "/k/1" }]))
  await claimDueFeed(database, "the dead", clock.now())
  expect(await pollDue(jobs(), { hosts: 2 })).toEqual({})
  clock.pass(11)
  const stopped = new AbortController()
  const deps = jobs({ signal: stopped.signal })
  const ingest = deps.ingestSource
  const stopping = {
    ...deps,
    ingestSource: (...given: Parameters<typeof ingest>) => {
      stopped.abort()
      return ingest(...given)
    },
  }
  pages.push(
    feedOf(
      [1, 2].map((n) => ({ guid: `k${n}`, title: `Anchor ${n} found`, path: `/k/${n}` })),
      { etag: '"k"' },
    ),
  )
  expect(await pollDue(stopping, { hosts: 2 })).toEqual({ abandoned: 1 })
  expect(await rowOf(id)).toMatchObject({ last_checked_at: null, etag: null, claimed_by: null })
  expect(await pollDue(jobs(), { hosts: 2 })).toEqual({ read: 1 })
  expect(await articles("/k/")).toHaveLength(2)
})
