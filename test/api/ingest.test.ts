import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { mayWrite } from "../../src/serve/may-write.ts"
import { graphql } from "../generated/gql.ts"
import type { IngestArticleInput } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const INGEST = graphql(`
  mutation Ingest($inputs: [IngestArticleInput!]!) {
    ingestArticles(inputs: $inputs) {
      outcome
      errors {
        code
        message
        path
      }
      article {
        id
        headline
        articleBody
        datePublished
        canonicalUrl
        publisher {
          name
          domain
        }
        authors {
          name
        }
        dateSignals {
          source
          chosen
        }
        media {
          edges {
            position
            node {
              caption
              creditText
              creators {
                name
              }
              agencies {
                name
              }
            }
          }
        }
        versions {
          headline
          headlineChanged
          bodyDiff {
            kind
            text
          }
        }
        story {
          id
          articleCount
        }
      }
    }
  }
`)

const ingest = async (...inputs: IngestArticleInput[]) => (await api.run(INGEST, { inputs })).data.ingestArticles
const articleCount = async () => api.database.prisma.article.count()

const report: IngestArticleInput = {
  url: "https://www.bridge.example/news/opening?utm_source=mail",
  publisher: "Bridge Times",
  datePublished: "2024-05-02T09:00:00Z",
  fields: {
    headline: "Mayor opens the bridge",
    articleBody: "Mayor Lena Ortiz opened the bridge on Wednesday.\n\nIt cost two years of work.",
    byline: "By Tomas Berg",
    media: [
      { mediaType: "IMAGE", contentUrl: "https://www.bridge.example/a.jpg", caption: "The bridge. (Ana Roth/Reuters)" },
    ],
  },
}

test("fields become an article with its publisher, author, picture and story", async () => {
  const [payload] = await ingest(report)
  expect(payload).toMatchObject({ outcome: "CREATED", errors: [] })
  expect(payload!.article).toMatchObject({
    headline: "Mayor opens the bridge",
    articleBody: report.fields!.articleBody,
    canonicalUrl: "https://www.bridge.example/news/opening",
    publisher: { name: "Bridge Times", domain: "bridge.example" },
    authors: [{ name: "Tomas Berg" }],
    story: { articleCount: 1 },
  })
  expect(payload!.article!.media!.edges[0]!.node).toMatchObject({
    caption: "The bridge.",
    creators: [{ name: "Ana Roth" }],
    agencies: [{ name: "Reuters" }],
  })
  expect(payload!.article!.dateSignals.filter((signal) => signal.chosen)).toHaveLength(1)
})

test("the same article again changes nothing; edited, it gets a version that shows the difference", async () => {
  const [again] = await ingest(report)
  expect(again!.outcome).toBe("UNCHANGED")
  const edited = {
    ...report,
    fields: {
      ...report.fields!,
      headline: "Mayor opens the new bridge",
      articleBody: report.fields!.articleBody.replace("two", "three"),
    },
  }
  const [update] = await ingest(edited)
  expect(update).toMatchObject({ outcome: "UPDATED", article: { id: again!.article!.id } })
  expect(update!.article!.versions.map((version) => version.headlineChanged)).toEqual([false, true])
  expect(update!.article!.versions[1]!.bodyDiff).toContainEqual({ kind: "REMOVED", text: "two" })
  expect(update!.article!.versions[1]!.bodyDiff).toContainEqual({ kind: "ADDED", text: "three" })
  expect(await articleCount()).toBe(1)
})

test("a page becomes an article, its picture with the credit apart", async () => {
  const text =
    "The ferry to Skarvik sails again from Monday, the harbour master said, after a week of repairs to the quay. "
  const html = `<html lang="en"><head><meta property="og:site_name" content="Skarvik Post"></head><body><article><h1>Ferry sails again</h1>
    <figure><img src="https://skarvik.example/ferry.jpg" width="800"><figcaption>The ferry. <span class="credit">Photo: Ana Roth</span></figcaption></figure>
    <p>${text.repeat(4)}</p></article></body></html>`
  const [payload] = await ingest({ html, url: "https://skarvik.example/ferry" })
  expect(payload).toMatchObject({
    outcome: "CREATED",
    article: { headline: "Ferry sails again", publisher: { name: "Skarvik Post" }, articleBody: text.repeat(4).trim() },
  })
  expect(payload!.article!.media!.edges[0]!.node).toMatchObject({
    caption: "The ferry.",
    creators: [{ name: "Ana Roth" }],
  })
})

describe("bad input", () => {
  const words = "Some words of a sane report about a bridge. "
  test.each<[string, IngestArticleInput, string]>([
    ["nothing", {}, "INVALID"],
    ["two contents", { text: words, html: "<p>x</p>" }, "INVALID"],
    ["empty text", { text: "" }, "INVALID"],
    ["white space", { text: " \n\t " }, "INVALID"],
    ["a page without an article", { html: "<nav><a href='/'>Home</a></nav>" }, "UNREADABLE"],
    ["JSON that is no ninjs", { ninjs: "{}" }, "UNREADABLE"],
    ["ten million characters", { text: "word ".repeat(2_000_001) }, "TOO_LONG"],
    ["a date in the year 9999", { text: words, datePublished: "9999-01-01T00:00:00Z" }, "INVALID"],
  ])("%s is refused with a code, and leaves nothing behind", async (_name, input, code) => {
    const before = await articleCount()
    const [payload] = await ingest(input)
    expect(payload).toMatchObject({ article: null, outcome: null, errors: [{ code }] })
    expect(await articleCount()).toBe(before)
  })

  test.each<[string, string]>([
    ["control characters", "Bell \u0007 and nul \u0000 in a report about a bridge that was opened."],
    ["a lone surrogate", "Half of a pair \ud83d in a report about a second bridge that was opened."],
    ["one line of a megabyte", `The bridge ${"is long and ".repeat(90_000)}open.`],
    ["ten thousand quotation marks", `The mayor said ${'"'.repeat(10_000)} and left.`],
    ["another script", "市長は水曜日に新しい橋を開通させた。工事には二年かかった。"],
  ])("%s becomes a sane article", async (_name, text) => {
    const [payload] = await ingest({ text })
    expect(payload!.errors).toEqual([])
    expect(payload!.outcome).toBe("CREATED")
    expect(payload!.article!.articleBody).not.toMatch(/\p{Surrogate}/u)
    expect(payload!.article!.articleBody).not.toContain("\u0000")
  })

  test("one bad input among good ones costs itself", async () => {
    const payloads = await ingest({ text: `${words} One.` }, { text: "" }, { text: `${words} Two.` })
    expect(payloads.map((payload) => payload.outcome)).toEqual(["CREATED", null, "CREATED"])
  })

  test("more than a hundred at once are refused", async () => {
    const { errors } = await api.run(INGEST, { inputs: Array.from({ length: 101 }, () => ({ text: "x" })) })
    expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT")
  })
})

describe("until there are keys, writes come from the server's own machine", () => {
  const local = { remoteAddress: "127.0.0.1", host: "localhost:4000", origin: undefined }
  test.each([
    ["a program here", local, true],
    ["a program here, over IPv6", { ...local, remoteAddress: "::1", host: "[::1]:4000" }, true],
    ["the playground here", { ...local, origin: "http://localhost:4000" }, true],
    ["a page of another site", { ...local, origin: "https://elsewhere.example" }, false],
    ["a page without an origin of its own", { ...local, origin: "null" }, false],
    [
      "a page whose own name leads here",
      { ...local, host: "elsewhere.example", origin: "http://elsewhere.example" },
      false,
    ],
    ["another machine", { ...local, remoteAddress: "192.0.2.1" }, false],
    ["another machine, over IPv6", { ...local, remoteAddress: "::ffff:192.0.2.1" }, false],
    ["nobody knows", { remoteAddress: undefined, host: undefined, origin: undefined }, false],
  ])("%s", (_name, origin, allowed) => {
    expect(mayWrite(origin, false)).toBe(allowed)
    expect(mayWrite(origin, true)).toBe(true)
  })

  test("others are refused with a code", async () => {
    const response = await fetch(api.url, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      body: JSON.stringify({ query: 'mutation { ingestArticle(input: { text: "A report." }) { outcome } }' }),
    })
    expect((await response.json()).errors[0].extensions.code).toBe("FORBIDDEN")
  })
})
