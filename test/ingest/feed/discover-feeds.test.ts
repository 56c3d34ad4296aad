import { describe, expect, test } from "vitest"
import { discoverFeed } from "../../../src/ingest/feed/discover-feeds.ts"
import { feedLinks } from "../../../src/ingest/feed/feed-links.ts"
import type { Fetched, Fetcher } from "../../../src/ingest/fetch/fetcher.ts"
import { openFetcher } from "../../../src/ingest/fetch/open-fetcher.ts"
import { processorMs } from "../../support/processor-ms.ts"
import { startSite } from "../../support/site.ts"

const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Echo</title></channel></rss>'
const HOME = "https://echo.example/"

const page = (head: string, body = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const alternate = (href: string, more = "") =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`

type Site = Record<string, string | Partial<Extract<Fetched, { kind: "ok" }>> | Extract<Fetched, { kind: "failed" }>>

/** A web of these pages; what is not there is 404. */
const webOf = (site: Site) => {
  const asked: string[] = []
  const fetch: Fetcher["fetch"] = async (url) => {
    asked.push(url)
    const there = site[url]
    if (there === undefined)
      return { kind: "failed", code: "UNREACHABLE", message: "It answered 404.", status: 404, headers: {} }
    if (typeof there === "object" && there.kind === "failed") return there
    const bytes = new TextEncoder().encode(typeof there === "string" ? there : "")
    return {
      ...{ kind: "ok", status: 200, url, permanentUrl: null, headers: {}, bytes },
      ...(typeof there === "object" && there),
    }
  }
  return { fetcher: { fetch }, asked }
}

const foundIn = async (site: Site, url = HOME) => {
  const found = await discoverFeed(webOf(site).fetcher, url)
  return found.kind === "ok" ? found.value.url : found.errors[0]!.code
}
const bytes = (text: string) => new TextEncoder().encode(text)

describe("the feed that an address leads to", () => {
  test.each<[string, Site, string, string]>([
    ["is what is there", { [HOME]: RSS }, HOME, HOME],
    [
      "is what it moved to for good",
      { [HOME]: { bytes: bytes(RSS), url: "https://new.example/", permanentUrl: "https://new.example/" } },
      HOME,
      "https://new.example/",
    ],
    [
      "keeps its address while it is elsewhere for a time",
      { [HOME]: { bytes: bytes(RSS), url: "https://cdn.example/" } },
      HOME,
      HOME,
    ],
    [
      "is a feed though it is sent as HTML",
      { [HOME]: { bytes: bytes(RSS), headers: { "content-type": "text/html" } } },
      HOME,
      HOME,
    ],
    [
      "is what the page links to",
      { [HOME]: page(alternate("/news.rss")), "https://echo.example/news.rss": RSS },
      HOME,
      "https://echo.example/news.rss",
    ],
    [
      "is the first linked one that is a feed",
      {
        [HOME]: page(alternate("/gone") + alternate("/page") + alternate("/b")),
        "https://echo.example/page": page(""),
        "https://echo.example/b": RSS,
      },
      HOME,
      "https://echo.example/b",
    ],
    [
      "is not that of the comments where there is another",
      {
        [HOME]: page(alternate("/comments/feed") + alternate("/feed")),
        "https://echo.example/comments/feed": RSS,
        "https://echo.example/feed": RSS,
      },
      HOME,
      "https://echo.example/feed",
    ],
    [
      "is linked in the text",
      {
        [HOME]: page("", '<a href="/about">About</a><a href="/deep/atom.xml">Atom</a>'),
        "https://echo.example/deep/atom.xml": RSS,
      },
      HOME,
      "https://echo.example/deep/atom.xml",
    ],
    [
      "lies where feeds usually do",
      { [`${HOME}a/b`]: page(""), "https://echo.example/rss.xml": RSS },
      `${HOME}a/b`,
      "https://echo.example/rss.xml",
    ],
    ["is meant by the scheme feed", { [HOME]: RSS }, " feed:https://echo.example/ ", HOME],
    [
      "lies where Blogger has it",
      { [HOME]: page(""), [`${HOME}feeds/posts/default`]: RSS },
      HOME,
      `${HOME}feeds/posts/default`,
    ],
    ["is none", { [HOME]: page("") }, HOME, "NOT_FOUND"],
    ["is none where there is neither page nor feed", { [HOME]: "Only words." }, HOME, "UNREADABLE"],
    ["is none where nobody answers", {}, HOME, "UNREACHABLE"],
  ])("%s", async (_how, site, url, expected) => {
    expect(await foundIn(site, url)).toBe(expected)
  })

  test("is looked for in at most twenty requests, and no more on a host that does not answer", async () => {
    const links = Array.from({ length: 500 }, (_, at) => alternate(`https://links.example/${at}`)).join("")
    const many = webOf({ [HOME]: page(links) })
    await discoverFeed(many.fetcher, HOME)
    expect(many.asked.length).toBeLessThanOrEqual(20)
    const silent = { kind: "failed", code: "UNREACHABLE", message: "No answer.", status: null, headers: {} } as const
    const dead = webOf({ [HOME]: page(links), "https://links.example/0": silent })
    await discoverFeed(dead.fetcher, HOME)
    expect(dead.asked.filter((url) => url.startsWith("https://links.example"))).toHaveLength(1)
  })
})

describe("a feed on a site", () => {
  test("is found through redirects and beside an answer that is too large; robots.txt is not asked for it", async () => {
    const site = await startSite(({ url }, response) => {
      if (url === "/")
        response.setHeader("content-type", "text/html").end(page(alternate("/huge") + alternate("/moved")))
      else if (url === "/huge") response.end(Buffer.alloc(2 << 20, "x"))
      else if (url === "/moved") response.writeHead(301, { location: "/feed.xml" }).end()
      else if (url === "/feed.xml") response.end(RSS)
      else response.writeHead(404).end()
    })
    const fetcher = openFetcher({ userAgent: "Dateline/test", allowPrivate: ["127.0.0.1/32"], mostBytes: 1 << 20 })
    expect(await discoverFeed(fetcher, `${site.url}/`)).toMatchObject({ value: { url: `${site.url}/feed.xml` } })
    expect(site.requests).toEqual(["/", "/huge", "/moved", "/feed.xml"])
    expect(await discoverFeed(fetcher, "http://127.0.0.2/")).toMatchObject({ errors: [{ code: "FORBIDDEN_ADDRESS" }] })
    await fetcher.close()
    await site.close()
  })
})

describe("the links of a page", () => {
  test.each<[string, string, string[]]>([
    [
      "count from its base",
      page(`<base href="https://other.example/x/">${alternate("feed")}`),
      ["https://other.example/x/feed"],
    ],
    ["are named once", page(alternate("/feed") + alternate("/feed")), ["https://echo.example/feed"]],
    ["may have any type with rel=feed", page('<link rel="feed" href="/x">'), ["https://echo.example/x"]],
    [
      "may be Atom or JSON Feed",
      page(
        '<link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="/a"><link rel="alternate" type="application/feed+json" href="/j">',
      ),
      ["https://echo.example/a", "https://echo.example/j"],
    ],
    [
      "are not other languages or interfaces",
      page(
        '<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/json" href="/wp-json/1">',
      ),
      [],
    ],
    [
      "are http alone",
      page(`${alternate("javascript:alert(1)")}${alternate("file:///x")}${alternate("http://[")}`),
      [],
    ],
    [
      "may have the schemes of programs that read them",
      page(
        alternate("feed://x.example/a"),
        '<a href="itpc://x.example/b">Podcast</a><a href="feed:https://x.example/c">C</a>',
      ),
      ["http://x.example/a", "http://x.example/b", "https://x.example/c"],
    ],
    [
      "are in order, those of comments last",
      page(
        `${alternate("/b", 'title="Kommentare"')}${alternate("/a/comments/feed")}${alternate("/main")}${alternate("/sport")}`,
        '<a href="/text.rss">RSS</a>',
      ),
      [
        "https://echo.example/main",
        "https://echo.example/sport",
        "https://echo.example/text.rss",
        "https://echo.example/b",
        "https://echo.example/a/comments/feed",
      ],
    ],
    ["in nothing that is a page are none", "\0<<<link rel=alternate<>", []],
    ["are not the page itself", page(alternate(HOME)), []],
    [
      "are not addresses that only speak of feeds",
      page("", '<a href="/news/animal-feed-prices">x</a><a href="/feedback">y</a>'),
      [],
    ],
  ])("%s", (_how, html, expected) => {
    expect(feedLinks(html, HOME)).toEqual(expected)
  })

  test("of a page nested a hundred thousand deep are found at once", () => {
    const begun = processorMs()
    expect(feedLinks(page("", `${"<div>".repeat(100_000)}${alternate("/feed")}`), HOME)).toHaveLength(1)
    expect(processorMs() - begun).toBeLessThan(3_000)
  })
})
