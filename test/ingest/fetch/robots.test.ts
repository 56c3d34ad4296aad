import { describe, expect, test } from "vitest"
import type { Fetched } from "../../../src/ingest/fetch/fetcher.ts"
import { openFetcher } from "../../../src/ingest/fetch/open-fetcher.ts"
import { openRobots } from "../../../src/ingest/fetch/robots.ts"
import { startSite } from "../../support/site.ts"

const HOUR_MS = 3_600_000
const PAGE = new URL("https://echo.example/a")

const found = (text: string): Fetched => ({
  ...{ kind: "ok", status: 200, url: "https://echo.example/robots.txt", permanentUrl: null, headers: {} },
  bytes: new TextEncoder().encode(text),
})
const failure = (status: number | null, message = "It failed."): Fetched => ({
  ...{ kind: "failed", code: "UNREACHABLE", message, status, headers: {} },
})

/** Robots over an answer, and a clock that is moved by hand. */
const robotsOf = (answer: (origin: string) => Fetched) => {
  const state = { asked: [] as string[], now: 0 }
  const fetch = async (url: string) => {
    state.asked.push(url)
    return answer(url)
  }
  return { ...openRobots(fetch, "Dateline", () => new Date(state.now)), state }
}

describe("a robots.txt", () => {
  test.each<[string, Fetched, string | null]>([
    ["that allows", found("User-agent: *\nAllow: /"), null],
    ["that forbids", found("User-agent: *\nDisallow: /"), "Its robots.txt asks us to stay away."],
    ["that is not there", failure(404), null],
    ["that may not be read", failure(403), null],
    ["that redirects for ever", failure(302), null],
    [
      "whose server has a fault",
      failure(500, "Its server has a fault (500)."),
      "Its robots.txt cannot be had: Its server has a fault (500).",
    ],
    ["asked for too often", failure(429, "Less often."), "Its robots.txt cannot be had: Less often."],
    ["whose server does not answer", failure(null, "There is no such host."), "There is no such host."],
  ])("%s", async (_, answer, message) =>
    expect((await robotsOf(() => answer).refusal(PAGE))?.message ?? null).toBe(message),
  )

  test("is asked for once a day, by origin, however many ask at once", async () => {
    const robots = robotsOf(() => found(""))
    await Promise.all([robots.refusal(PAGE), robots.refusal(PAGE), robots.refusal(new URL("http://echo.example/a"))])
    expect(robots.state.asked).toEqual(["https://echo.example/robots.txt", "http://echo.example/robots.txt"])
    robots.state.now += 23 * HOUR_MS
    await robots.refusal(PAGE)
    expect(robots.state.asked).toHaveLength(2)
    robots.state.now += 2 * HOUR_MS
    await robots.refusal(PAGE)
    expect(robots.state.asked).toHaveLength(3)
  })

  test("that could not be had is asked for again after ten minutes", async () => {
    const robots = robotsOf(() => failure(500))
    await robots.refusal(PAGE)
    robots.state.now += HOUR_MS / 6 + 1
    await robots.refusal(PAGE)
    expect(robots.state.asked).toHaveLength(2)
  })

  test("of many hosts is kept within bounds, the oldest forgotten first", async () => {
    const robots = robotsOf(() => found("#".repeat(500_000)))
    const pages = Array.from({ length: 60 }, (_, at) => new URL(`https://${at}.example/`))
    for (const page of pages) await robots.refusal(page)
    await robots.refusal(pages.at(-1)!)
    expect(robots.state.asked).toHaveLength(60)
    await robots.refusal(pages[0]!)
    expect(robots.state.asked).toHaveLength(61)
  })

  test("says how long to wait between pages, half a minute at most, once it was read", async () => {
    const robots = robotsOf((url) => found(`User-agent: *\nCrawl-delay: ${url.includes("slow") ? 3_600 : 2.5}`))
    expect(robots.crawlDelayMs(PAGE)).toBe(0)
    await robots.refusal(PAGE)
    await robots.refusal(new URL("https://slow.example/"))
    expect(robots.crawlDelayMs(PAGE)).toBe(2_500)
    expect(robots.crawlDelayMs(new URL("https://slow.example/b"))).toBe(30_000)
  })
})

test("a robots.txt is followed where it leads, asked for each host on the way, and read as far as 500 KiB", async () => {
  const rules = `User-agent: *\nDisallow: /hidden\n${"#\n".repeat(260_000)}Disallow: /late`
  const site = await startSite(({ url }, response) => {
    if (url === "/robots.txt") response.writeHead(301, { location: "/moved.txt" }).end()
    else if (url === "/moved.txt") response.end(rules)
    else if (url === "/to-hidden") response.writeHead(302, { location: "/hidden" }).end()
    else response.end("page")
  })
  const fetcher = openFetcher({ userAgent: "Dateline/test (+https://us.example)", allowPrivate: ["127.0.0.1/32"] })
  const visit = async (path: string) => (await fetcher.fetch(`${site.url}${path}`, { obeysRobots: true })).kind
  expect([await visit("/open"), await visit("/late"), await visit("/hidden"), await visit("/to-hidden")]).toEqual([
    "ok",
    "ok",
    "failed",
    "failed",
  ])
  expect(site.requests).toEqual(["/robots.txt", "/moved.txt", "/open", "/late", "/to-hidden"])
  await fetcher.close()
  await site.close()
})
