import fc from "fast-check"
import { expect, test } from "vitest"
import { readOpml, writeOpml } from "../../../src/ingest/feed/opml.ts"
import { oneLine } from "../../../src/lib/normalize-text.ts"
import type { FeedOutline } from "../../../src/model/feed.ts"
import { processorMs } from "../../support/processor-ms.ts"

const outlinesOf = (text: string) => {
  const read = readOpml(text)
  if (read.kind === "error") throw new Error(JSON.stringify(read.errors))
  return read.value
}
const opml = (body: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`
const urls = (text: string) => outlinesOf(text).map(({ url }) => url)

test("feeds are read in their order, out of folders of any depth, with title and home page", () => {
  const list = opml(`
    <outline text="Harbour">
      <outline text="Deep"><outline type="rss" text="short" title="The &quot;Echo&quot; &amp; Sons" xmlUrl="https://echo.example/rss" htmlUrl="https://echo.example/"/></outline>
      <outline type="rss" text=" Tide
        wire " xmlUrl="https://tide.example/feed"/>
    </outline>
    <outline xmlUrl="https://bare.example/atom"></outline>`)
  expect(outlinesOf(list)).toEqual([
    { url: "https://echo.example/rss", title: 'The "Echo" & Sons', homePageUrl: "https://echo.example/" },
    { url: "https://tide.example/feed", title: "Tide wire", homePageUrl: null },
    { url: "https://bare.example/atom", title: null, homePageUrl: null },
  ])
})

test.each<[string, string, string[]]>([
  ["other cases of the names", opml('<OUTLINE TYPE="rss" XMLURL="https://a.example/"/>'), ["https://a.example/"]],
  ["an address called url", opml('<outline type="rss" url="https://a.example/"/>'), ["https://a.example/"]],
  ["the url of a link, which is no feed", opml('<outline type="link" url="https://a.example/"/>'), []],
  ["the scheme feed", opml('<outline xmlUrl="feed://a.example/f"/>'), ["http://a.example/f"]],
  ["the scheme feed before another", opml('<outline xmlUrl="feed:https://a.example/f"/>'), ["https://a.example/f"]],
  ["no scheme", opml('<outline xmlUrl="//a.example/f"/>'), ["https://a.example/f"]],
  ["bare ampersands", opml('<outline xmlUrl="https://a.example/f?a=1&b=2"/>'), ["https://a.example/f?a=1&b=2"]],
  ["addresses that are none, as written", opml('<outline xmlUrl="nonsense"/>'), ["nonsense"]],
  [
    "elements that nobody closed",
    '<opml><body><outline text="x"><outline xmlUrl="https://a.example/">',
    ["https://a.example/"],
  ],
  [
    "a list cut off in the middle",
    '<opml><body><outline xmlUrl="https://a.example/"/><outline xmlUrl="https://b',
    ["https://a.example/"],
  ],
  ["junk around it", 'junk <outline xmlUrl="https://a.example/"/> junk', ["https://a.example/"]],
  ["an empty list", opml(""), []],
])("%s", (_what, text, expected) => {
  expect(urls(text)).toEqual(expected)
})

test.each([
  ["nothing", ""],
  ["a sentence", "A fire closed the harbour."],
  ["a feed", '<rss version="2.0"><channel><title>x</title></channel></rss>'],
  ["JSON", "{}"],
])("%s is no list", (_what, text) => {
  expect(readOpml(text)).toMatchObject({ kind: "error", errors: [{ code: "UNREADABLE" }] })
})

test("entities that would grow without bounds are not written out", () => {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`).join("")
  const list = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY e0 "x">${entities}]>${opml('<outline title="&e20;" xmlUrl="https://a.example/"/>')}`
  expect(JSON.stringify(outlinesOf(list)).length).toBeLessThan(1_000)
})

test("a hundred thousand nested folders are read at once", () => {
  const deep = `<opml><body>${"<outline text='x'>".repeat(100_000)}<outline xmlUrl="https://a.example/"/>`
  const begun = processorMs()
  expect(urls(deep)).toEqual(["https://a.example/"])
  expect(processorMs() - begun).toBeLessThan(3_000)
})

test("fifty thousand feeds are read, and written", () => {
  const feeds = Array.from({ length: 50_000 }, (_, at) => ({
    url: `https://${at}.example/`,
    title: `${at}`,
    homePageUrl: null,
  }))
  expect(outlinesOf(writeOpml(feeds, WRITTEN))).toEqual(feeds)
})

const WRITTEN = { title: "Feeds", now: new Date("2024-05-19T08:00:00Z") }

test("a list is written as OPML 2.0", () => {
  const feeds = [
    { url: "https://echo.example/rss?a=1&b=2", title: 'The "Echo" <&> Sons', homePageUrl: "https://echo.example/" },
    { url: "https://bare.example/", title: null, homePageUrl: null },
  ]
  expect(writeOpml(feeds, WRITTEN)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Feeds</title><dateCreated>Sun, 19 May 2024 08:00:00 GMT</dateCreated></head>
  <body>
    <outline type="rss" text="The &quot;Echo&quot; &lt;&amp;&gt; Sons" title="The &quot;Echo&quot; &lt;&amp;&gt; Sons" xmlUrl="https://echo.example/rss?a=1&amp;b=2" htmlUrl="https://echo.example/"/>
    <outline type="rss" text="https://bare.example/" xmlUrl="https://bare.example/"/>
  </body>
</opml>
`)
})

test("what is written is read as it was, whatever the titles, and is well-formed", () => {
  const feed = fc.record({
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    title: fc.option(fc.string({ unit: "binary", maxLength: 20 })),
    homePageUrl: fc.option(fc.webUrl({ withQueryParameters: true })),
  })
  fc.assert(
    fc.property(fc.array(feed, { maxLength: 5 }), (feeds) => {
      const text = writeOpml(feeds, WRITTEN)
      expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)|<[^<>]*</)
      const readable = (title: string) =>
        oneLine(title.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""))
      const expected: FeedOutline[] = feeds.map((each) => ({ ...each, title: readable(each.title ?? "") || null }))
      expect(outlinesOf(text).map((each) => ({ ...each, title: each.title && oneLine(each.title) }))).toEqual(expected)
    }),
  )
})

test("whatever the text, reading ends in a list or a refusal", () => {
  const piece = fc.constantFrom(
    "<opml>",
    "<outline",
    ' xmlUrl="',
    "https://a.example",
    '"',
    "/>",
    ">",
    "&",
    "<![CDATA[",
    "\0",
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
      expect(["ok", "error"]).toContain(readOpml(parts.join("")).kind)
    }),
  )
})
