import type { ChildProcess } from "node:child_process"
import { join } from "node:path"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import type { Database } from "../../src/store/database/database.ts"
import { openEmbedded } from "../../src/store/database/embedded.ts"
import { ended, openCommandLine } from "../support/command-line.ts"
import { testDatabase } from "../support/database.ts"
import { addDueFeed } from "../support/jobs.ts"
import { startSite } from "../support/site.ts"

const ENTRIES = [1, 2, 3, 4, 5]
const HOST = "127.0.0.40"
const LONG = `The harbour office said on Monday that the work would go on, and named no day for its end. `.repeat(8)

const commandLine = openCommandLine()
const isServer = inject("databaseTemplate").kind === "server"
let server: (Database & { url: string | null }) | null = null
let site: Awaited<ReturnType<typeof startSite>>
let worker: ChildProcess | null = null
/** Pages that are not answered: the worker is killed instead. */
const deadly = new Set<string>()

beforeAll(async () => {
  if (isServer) server = await testDatabase()
  site = await startSite((request, response) => {
    const path = request.url!
    const n = path.slice(1)
    if (deadly.delete(path)) return void worker!.kill("SIGKILL")
    if (path === "/feed") {
      const items = ENTRIES.map(
        (each) =>
          `<item><guid>${each}</guid><title>Lock ${each} at Brindle closes</title><link>${site.url}/${each}</link><pubDate>Mon, 20 May 2024 0${each}:00:00 GMT</pubDate><description>Lock ${each} at Brindle closes for work.</description></item>`,
      )
      response.setHeader("content-type", "application/rss+xml")
      return void response.end(`<rss version="2.0"><channel><title>Locks</title>${items.join("")}</channel></rss>`)
    }
    if (path === "/robots.txt") return void response.writeHead(404).end()
    response.setHeader("content-type", "text/html")
    response.end(
      `<html><body><article><h1>Lock ${n} at Brindle closes</h1><p>Lock ${n} at Brindle closes. ${LONG}</p><p>Number ${n}: ${LONG}</p></article></body></html>`,
    )
  }, HOST)
})
afterAll(async () => {
  worker?.kill("SIGKILL")
  await site.close()
  await server?.close()
  commandLine.remove()
})

/** Does something with the database that no worker has open. */
const over = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  if (server) return work(server)
  const database = await openEmbedded({ dataDir: join(commandLine.directory, "data", "postgres") })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const rows = (text: string) => over(async ({ pool }) => (await pool.query(text)).rows)

const startWorker = () => {
  worker = commandLine.start(["worker"], {
    DATELINE_ALLOW_PRIVATE: `${HOST}/32`,
    ...(server && { DATABASE_URL: server.url! }),
  })
  return ended(worker)
}

test("a worker that is killed at work loses nothing and does nothing twice", async () => {
  await commandLine.migrate()
  await over((database) => addDueFeed(database, `${site.url}/feed`, { fetches_full_text: true }))
  for (const path of ["/2", "/4"]) {
    deadly.add(path)
    await startWorker()
    if (!server) continue
    expect(await rows("select count(*)::int from article")).toEqual([{ count: Number(path.slice(1)) - 1 }])
    // On a server other workers may live: there a claim of the dead holds for ten minutes, which pass here.
    await rows("update feed set claimed_until = now()")
  }
  const last = startWorker()
  await new Promise<void>((resolve) =>
    worker!.stderr!.on("data", (line) => String(line).includes("feed checked") && resolve()),
  )
  worker!.kill("SIGTERM")
  await last

  const pages = site.requests.filter((path) => /^\/\d$/.test(path)).sort()
  expect(pages).toEqual(["/1", "/2", "/2", "/3", "/4", "/4", "/5"])
  const [articles, counts, entries] = await over(({ pool }) =>
    Promise.all(
      [
        `select a.headline, length(a.article_body) > 1000 as is_whole, count(distinct v.id)::int as versions,
           count(distinct m.story_id)::int as stories
         from article a join article_version v on v.article_id = a.id left join story_article m on m.article_id = a.id
         group by a.id order by a.headline`,
        "select article_count from publisher where article_count > 0",
        "select guid from feed_item order by guid",
      ].map(async (text) => (await pool.query(text)).rows),
    ),
  )
  expect(articles).toEqual(
    ENTRIES.map((n) => ({ headline: `Lock ${n} at Brindle closes`, is_whole: true, versions: 1, stories: 1 })),
  )
  expect(counts).toEqual([{ article_count: 5 }])
  expect(entries).toEqual(ENTRIES.map((n) => ({ guid: String(n) })))
}, 180_000)
