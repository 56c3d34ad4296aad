import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { refused } from "../../src/model/input-error.ts"
import { graphql } from "../generated/gql.ts"
import type { UpdateFeedInput } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"
import { findFeedIn, type Web } from "../support/feed-stages.ts"

const NOW = "2024-05-20T12:00:00.000Z"
const HOME = "https://brindle-echo.example/"
const FEED = "https://feeds.brindle-echo.example/news.xml"

const echo = { title: "The Brindle Echo", description: "News of the harbour", homePageUrl: HOME, format: "Atom 1.0" }
const web: Web = {
  [HOME]: { url: FEED, feed: echo },
  [FEED]: { url: FEED, feed: echo },
  "https://syndicate.example/1": {
    url: "https://syndicate.example/1",
    feed: {
      title: "Harbour desk",
      entries: ["https://www.tide.example/a", "https://www.tide.example/b", "https://ads.example/"].map((url) => ({
        ...{ guid: null, url, title: "x", summary: null, content: null, authors: [], datePublished: null },
        ...{ dateModified: null, source: null, categories: [], inLanguage: null, media: [] },
      })),
    },
  },
  "https://bare.example/feed": { url: "https://bare.example/feed", feed: {} },
  "https://page.example/": refused("UNREADABLE", "The page links to no feed."),
  "http://10.0.0.1/feed": refused("FORBIDDEN_ADDRESS", "The server does not visit 10.0.0.1."),
}
const { findFeed, asked } = findFeedIn(web)
const checked: number[] = []

let api: Api
beforeAll(async () => {
  const checkFeed = async (feedId: number) => {
    checked.push(feedId)
    const data = { errorCount: { increment: 1 }, lastError: "It answered 500.", lastCheckedAt: new Date(NOW) }
    await api.database.prisma.feed.update({ where: { id: feedId }, data })
    return checked.length === 1
  }
  api = await startApi({ now: NOW, stages: { findFeed, checkFeed } })
})
afterAll(() => api.close())
beforeEach(async () => {
  await api.database.prisma.feed.deleteMany()
  await api.database.prisma.publisher.deleteMany()
  asked.length = 0
  checked.length = 0
})

const ADD = graphql(`
  mutation AddFeed($url: URL!, $publisherName: String) {
    addFeed(url: $url, publisherName: $publisherName) {
      feed {
        id
        url
        title
        format
        isActive
        lastCheckedAt
        nextCheckAt
        lastChangedAt
        errorCount
        lastError
        articleCount
        publisher {
          name
          domain
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const add = async (url: string, publisherName?: string) => (await api.run(ADD, { url, publisherName })).data.addFeed
const added = async (url = FEED) => (await add(url)).feed!
const rows = () => api.database.prisma.feed.findMany({ orderBy: { id: "asc" } })

describe("addFeed", () => {
  test("a page that links to a feed adds that feed, with what it says, due at once", async () => {
    expect(await add(HOME)).toEqual({
      errors: [],
      feed: {
        id: expect.any(String),
        url: FEED,
        title: "The Brindle Echo",
        format: "Atom 1.0",
        isActive: true,
        lastCheckedAt: null,
        nextCheckAt: NOW,
        lastChangedAt: null,
        errorCount: 0,
        lastError: null,
        articleCount: 0,
        publisher: { name: "The Brindle Echo", domain: "brindle-echo.example" },
      },
    })
    const [row] = await rows()
    expect(row).toMatchObject({
      host: "feeds.brindle-echo.example",
      description: "News of the harbour",
      homePageUrl: HOME,
    })
  })

  test.each([
    ["as it is", FEED],
    ["with another scheme", FEED.replace("https", "http")],
    ["with a slash at its end", `${FEED}/`],
    ["with a fragment and a password", FEED.replace("://", "://me:secret@").concat("#top")],
  ])("the same address, %s, answers with the feed that is there, says so, and asks nobody", async (_how, url) => {
    const { id } = await added()
    asked.length = 0
    expect(await add(url)).toMatchObject({ feed: { id }, errors: [{ code: "CONFLICT", path: ["url"] }] })
    expect(asked).toEqual([])
    expect(await rows()).toHaveLength(1)
  })

  test("a page that links to a feed that is there answers with that", async () => {
    const { id } = await added()
    expect(await add(HOME)).toMatchObject({ feed: { id }, errors: [{ code: "CONFLICT" }] })
  })

  test.each([
    ["an operator's name", FEED, "Harbour Press", { name: "Harbour Press", domain: "brindle-echo.example" }],
    ["a domain for a name", "https://bare.example/feed", "tide.example", { domain: "tide.example" }],
    ["the site of its entries", "https://syndicate.example/1", undefined, { domain: "tide.example" }],
    ["its own address, for want of others", "https://bare.example/feed", undefined, { domain: "bare.example" }],
    ["a name alone", "https://bare.example/feed", "Tide Wire", { name: "Tide Wire", domain: "tide-wire.invalid" }],
  ])("whose it is, is told by %s", async (_what, url, name, publisher) => {
    expect((await add(url, name)).feed!.publisher).toMatchObject(publisher)
  })

  test("a publisher that is known by the name given is it, wherever the feed lives", async () => {
    await add(FEED)
    expect((await add("https://syndicate.example/1", "the brindle echo")).feed!.publisher!.domain).toBe(
      "brindle-echo.example",
    )
  })

  test.each<[string, string, string | undefined, string, string[]]>([
    ["an address that does not answer", "https://nowhere.example/", undefined, "UNREACHABLE", ["url"]],
    ["a page without a feed", "https://page.example/", undefined, "UNREADABLE", ["url"]],
    ["a private address", "http://10.0.0.1/feed", undefined, "FORBIDDEN_ADDRESS", ["url"]],
    ["an address of 3,000 characters", `https://long.example/${"x".repeat(3_000)}`, undefined, "TOO_LONG", ["url"]],
    ["a name of 201 characters", FEED, "x".repeat(201), "TOO_LONG", ["publisherName"]],
  ])("%s is refused with a code, and leaves nothing behind", async (_what, url, name, code, path) => {
    expect(await add(url, name)).toMatchObject({ feed: null, errors: [{ code, path }] })
    expect(await rows()).toEqual([])
    expect(await api.database.prisma.publisher.count()).toBe(0)
  })
})

const UPDATE = graphql(`
  mutation UpdateFeed($input: UpdateFeedInput!) {
    updateFeed(input: $input) {
      feed {
        id
        url
        title
        isActive
        nextCheckAt
        errorCount
        lastError
      }
      errors {
        code
        path
      }
    }
  }
`)

describe("updateFeed", () => {
  const update = async (input: UpdateFeedInput) => (await api.run(UPDATE, { input })).data.updateFeed
  const later = new Date("2024-05-21T00:00:00Z")
  const failing = { errorCount: 4, lastError: "It answered 500.", nextCheckAt: later }
  const answered = { etag: '"a"', lastModified: "Mon", contentHash: "h", redirectUrl: HOME, redirectCount: 2 }
  const worn = async () => {
    const feed = await added()
    await api.database.prisma.feed.updateMany({ data: { ...failing, ...answered } })
    return feed
  }

  test("what is absent or null stays as it is", async () => {
    const { id } = await worn()
    const before = await rows()
    const nothing = { url: null, title: null, isActive: null, fetchesFullText: null }
    expect(await update({ id, ...nothing })).toMatchObject({ feed: { title: "The Brindle Echo" }, errors: [] })
    expect(await rows()).toEqual(before)
  })

  test("another address begins anew, at once", async () => {
    const { id } = await worn()
    const url = "https://moved.example/feed"
    expect(await update({ id, url })).toMatchObject({ feed: { url, errorCount: 0, lastError: null, nextCheckAt: NOW } })
    const forgotten = { etag: null, lastModified: null, contentHash: null, redirectUrl: null, redirectCount: 0 }
    expect((await rows())[0]).toMatchObject({ host: "moved.example", ...forgotten })
  })

  test("its own address again changes nothing; that of another feed is refused", async () => {
    const { id } = await worn()
    expect(await update({ id, url: FEED })).toMatchObject({ feed: { errorCount: 4 }, errors: [] })
    await add("https://bare.example/feed")
    const before = await rows()
    const conflict = await update({ id, url: "http://bare.example/feed/", title: "Other" })
    expect(conflict).toEqual({ feed: null, errors: [{ code: "CONFLICT", path: ["url"] }] })
    expect(await rows()).toEqual(before)
  })

  test("stopped, it has no next check; started again, it is due and its failures are forgotten", async () => {
    const { id } = await worn()
    expect((await update({ id, isActive: false })).feed).toMatchObject({ isActive: false, nextCheckAt: null })
    expect((await rows())[0]).toMatchObject({ errorCount: 4, etag: '"a"' })
    const again = { isActive: true, nextCheckAt: NOW, errorCount: 0, lastError: null }
    expect((await update({ id, isActive: true })).feed).toMatchObject(again)
  })

  test("an operator's title stays until an empty one has the feed read for its own", async () => {
    const { id } = await worn()
    expect((await update({ id, title: " Harbour " })).feed).toMatchObject({
      title: "Harbour",
      nextCheckAt: later.toISOString(),
    })
    expect((await update({ id, title: "" })).feed).toMatchObject({ title: null, nextCheckAt: NOW })
    expect((await rows())[0]).toMatchObject({ etag: null, contentHash: null })
  })

  test("the full text of its pages is switched on and off", async () => {
    const { id } = await added()
    await update({ id, fetchesFullText: true })
    expect((await rows())[0]!.fetchesFullText).toBe(true)
  })

  test.each<[string, Partial<UpdateFeedInput>, string, string]>([
    ["an id of nothing", { id: "RmVlZDo5OTk5" }, "NOT_FOUND", "id"],
    ["an id of another type", { id: "U3Rvcnk6MQ" }, "NOT_FOUND", "id"],
    ["a title of 301 characters", { title: "x".repeat(301) }, "TOO_LONG", "title"],
    ["an address of 3,000 characters", { url: `https://a.example/${"x".repeat(3_000)}` }, "TOO_LONG", "url"],
  ])("%s is refused", async (_what, input, code, field) => {
    const { id } = await added()
    expect(await update({ id, isActive: false, ...input })).toEqual({ feed: null, errors: [{ code, path: [field] }] })
    expect((await rows())[0]!.isActive).toBe(true)
  })
})

const REMOVE = graphql(`
  mutation RemoveFeed($id: ID!) {
    removeFeed(id: $id) {
      deletedId
      errors {
        code
        path
      }
    }
  }
`)
const REFRESH = graphql(`
  mutation RefreshFeed($id: ID!) {
    refreshFeed(id: $id) {
      feed {
        id
        errorCount
        lastError
      }
      errors {
        code
        path
      }
    }
  }
`)
const missing = { code: "NOT_FOUND", path: ["id"] }

const article = (at: number) => ({
  headline: `Report number ${at}`,
  articleBody: `The council of town ${at} met on Monday to speak about the bridge over river ${at}.`,
  datePublished: "2024-05-19T00:00:00Z",
})

test("removeFeed forgets a feed once, and its articles stay", async () => {
  const { id } = await added()
  const articleId = await api.ingest(article(1))
  const feedId = (await rows())[0]!.id
  await api.database.prisma.feedItem.create({ data: { feedId, guid: "1", articleId, contentHash: "" } })
  expect((await api.run(REMOVE, { id })).data.removeFeed).toEqual({ deletedId: id, errors: [] })
  expect(await api.database.prisma.article.count({ where: { id: articleId } })).toBe(1)
  expect((await api.run(REMOVE, { id })).data.removeFeed).toEqual({ deletedId: null, errors: [missing] })
})

test("refreshFeed answers with the feed as it is after the check, or says that it must wait", async () => {
  const { id } = await added()
  const { refreshFeed } = (await api.run(REFRESH, { id })).data
  expect(refreshFeed).toEqual({ feed: { id, errorCount: 1, lastError: "It answered 500." }, errors: [] })
  expect(checked).toEqual([(await rows())[0]!.id])
  const busy = (await api.run(REFRESH, { id })).data.refreshFeed
  expect(busy).toMatchObject({ feed: { id }, errors: [{ code: "CONFLICT", path: ["id"] }] })
  const nowhere = (await api.run(REFRESH, { id: "RmVlZDo5OTk5" })).data.refreshFeed
  expect(nowhere).toEqual({ feed: null, errors: [missing] })
})

const IMPORT = graphql(`
  mutation ImportOpml($opml: String!) {
    importOpml(opml: $opml) {
      added
      alreadyThere
      failed
      feeds {
        url
        title
        nextCheckAt
        publisher {
          domain
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

describe("importOpml", () => {
  const importList = async (...outlines: string[]) => {
    const opml = `<opml version="2.0"><body>${outlines.join("")}</body></opml>`
    return (await api.run(IMPORT, { opml })).data.importOpml
  }
  const outline = (url: string, more = "") => `<outline type="rss" xmlUrl="${url}" ${more}/>`

  test("adds the feeds of a list without asking for them, their first checks spread", async () => {
    const list = await importList(
      outline("https://a.example/feed", 'text="A" htmlUrl="https://www.a.example/"'),
      `<outline text="folder">${outline("https://b.example/feed")}</outline>`,
    )
    expect(list).toEqual({
      ...{ added: 2, alreadyThere: 0, failed: 0, errors: [] },
      feeds: [
        { url: "https://a.example/feed", title: "A", nextCheckAt: NOW, publisher: { domain: "a.example" } },
        { url: "https://b.example/feed", title: null, nextCheckAt: "2024-05-20T12:00:00.500Z", publisher: null },
      ],
    })
    expect(asked).toEqual([])
  })

  test("what is there, or named twice, is counted; what is no address that is fetched fails by itself", async () => {
    await added()
    const list = await importList(
      ...[FEED, "https://a.example/feed", "http://a.example/feed/"].map((url) => outline(url)),
      ...["nonsense", "ftp://a.example/", `https://a.example/${"x".repeat(3_000)}`].map((url) => outline(url)),
      ...["http://10.0.0.1/feed", "http://[fd00::1]/feed"].map((url) => outline(url)),
    )
    expect(list).toMatchObject({ added: 1, alreadyThere: 2, failed: 5 })
    expect(list.feeds.map(({ url }) => url)).toEqual(["https://a.example/feed"])
    expect(list.errors.map(({ code }) => code)).toEqual([
      ...["INVALID", "INVALID", "INVALID", "FORBIDDEN_ADDRESS", "FORBIDDEN_ADDRESS"],
    ])
    expect(list.errors.every(({ path, message }) => path[0] === "opml" && message.length < 400)).toBe(true)
  })

  test.each([
    ["what is no list", "Only words.", "UNREADABLE"],
    ["more than 5,000 feeds", `<opml>${'<outline xmlUrl="https://a.example/"/>'.repeat(5_001)}</opml>`, "TOO_MANY"],
  ])("%s is refused, and nothing is added", async (_what, opml, code) => {
    const { importOpml } = (await api.run(IMPORT, { opml })).data
    expect(importOpml).toMatchObject({ added: 0, failed: 0, feeds: [], errors: [{ code, path: ["opml"] }] })
    expect(await rows()).toEqual([])
  })

  test("5,000 feeds are added at once, due within a quarter of an hour; a hundred are shown", async () => {
    const urls = Array.from({ length: 5_000 }, (_, at) => `https://f${at}.example/feed`)
    const list = await importList(...urls.map((url) => outline(url, `htmlUrl="${new URL(url).origin}"`)))
    expect(list).toMatchObject({ added: 5_000, failed: 0 })
    expect(list.feeds).toHaveLength(100)
    const due = (await rows()).map(({ nextCheckAt }) => nextCheckAt!.getTime() - Date.parse(NOW))
    expect(Math.max(...due)).toBeLessThanOrEqual(900_000)
    const again = await importList(...urls.map((url) => outline(url)))
    expect(again).toMatchObject({ added: 0, alreadyThere: 5_000 })
  }, 60_000)
})

const FEEDS = graphql(`
  query Feeds($first: Int, $after: String) {
    feeds(first: $first, after: $after) {
      totalCount
      nodes {
        id
        url
        articleCount
        publisher {
          name
          feeds {
            url
            articleCount
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
const PUBLISHERS = graphql(`
  query PublishersWithFeeds($first: Int) {
    publishers(first: $first) {
      nodes {
        domain
        feeds {
          url
          articleCount
        }
      }
    }
  }
`)
const NODE = graphql(`
  query FeedNode($id: ID!) {
    node(id: $id) {
      id
      ... on Feed {
        url
      }
    }
  }
`)

describe("lists", () => {
  const many = async (count: number) => {
    for (let at = 0; at < count; at++) {
      const publisher = await api.database.prisma.publisher.create({
        data: { name: `P${at}`, domain: `p${at}.example` },
      })
      const url = `https://p${at}.example/feed`
      await api.database.prisma.feed.create({ data: { url, host: `p${at}.example`, publisherId: publisher.id } })
    }
  }

  test("feeds come by address, page by page, with their articles counted once", async () => {
    await many(3)
    const [first] = await rows()
    const ids = [await api.ingest(article(2)), await api.ingest(article(3))]
    for (const [guid, articleId] of [
      ["a", ids[0]!],
      ["b", ids[1]!],
      ["b again", ids[1]!],
    ] as const)
      await api.database.prisma.feedItem.create({ data: { feedId: first!.id, guid, articleId, contentHash: "" } })
    const { feeds } = (await api.run(FEEDS, { first: 2 })).data
    expect(feeds.nodes.map(({ url, articleCount }) => [url, articleCount])).toEqual([
      ["https://p0.example/feed", 2],
      ["https://p1.example/feed", 0],
    ])
    expect(feeds).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const rest = (await api.run(FEEDS, { first: 2, after: feeds.pageInfo.endCursor })).data.feeds
    expect(rest.nodes.map(({ url }) => url)).toEqual(["https://p2.example/feed"])
  })

  test("a hundred feeds with their publishers, and theirs, take as many statements as one", async () => {
    await many(1)
    const one = await api.run(FEEDS, { first: 100 })
    const onePublisher = await api.run(PUBLISHERS, { first: 100 })
    await api.database.prisma.publisher.deleteMany()
    await api.database.prisma.feed.deleteMany()
    await many(100)
    const hundred = await api.run(FEEDS, { first: 100 })
    expect(hundred.data.feeds.nodes).toHaveLength(100)
    // The page, its count, the publishers, their feeds, the articles of all feeds.
    expect(hundred.statements).toBe(5)
    expect(one.statements).toBe(5)
    const publishers = await api.run(PUBLISHERS, { first: 100 })
    expect(publishers.data.publishers.nodes.every(({ feeds }) => feeds.length === 1)).toBe(true)
    expect([onePublisher.statements, publishers.statements]).toEqual([3, 3])
  })

  test("a feed is found by its id", async () => {
    const { id } = await added()
    expect((await api.run(NODE, { id })).data.node).toEqual({ id, url: FEED })
  })
})

describe("others than operators", () => {
  const fromElsewhere = async (query: string) => {
    const headers = { "content-type": "application/json", origin: "https://elsewhere.example" }
    const response = await fetch(api.url, { method: "POST", headers, body: JSON.stringify({ query }) })
    return response.json()
  }

  test.each([
    ["feeds", "{ feeds { totalCount } }"],
    ["addFeed", `mutation { addFeed(url: "${FEED}") { errors { code } } }`],
    ["updateFeed", 'mutation { updateFeed(input: { id: "RmVlZDox" }) { errors { code } } }'],
    ["removeFeed", 'mutation { removeFeed(id: "RmVlZDox") { errors { code } } }'],
    ["refreshFeed", 'mutation { refreshFeed(id: "RmVlZDox") { errors { code } } }'],
    ["importOpml", 'mutation { importOpml(opml: "<opml/>") { added } }'],
  ])("are refused %s", async (_what, query) => {
    const { data, errors } = await fromElsewhere(query)
    expect(data).toBeNull()
    expect(errors[0].extensions.code).toBe("FORBIDDEN")
    expect(asked).toEqual([])
  })

  test("see no feed of a publisher and none by its id, and the rest of the answer stands", async () => {
    const { id } = await added()
    const { data, errors } = await fromElsewhere(
      `{ publishers { nodes { domain feeds { url } } } node(id: "${id}") { id } }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ publishers: { nodes: [{ domain: "brindle-echo.example", feeds: [] }] }, node: null })
  })
})
