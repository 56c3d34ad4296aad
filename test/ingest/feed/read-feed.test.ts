import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { articleOfEntry } from "../../../src/ingest/feed/article-of-entry.ts"
import { readFeed } from "../../../src/ingest/feed/read-feed.ts"
import type { FeedDocument } from "../../../src/model/feed.ts"

const now = new Date("2024-05-20T12:00:00Z")
const feedOf = (text: string, url: string | null = null): FeedDocument => {
  const result = readFeed(text, { url })
  if (result.kind === "error") throw new Error(result.errors[0]!.message)
  return result.value
}
const articlesOf = (text: string) => {
  const feed = feedOf(text)
  return feed.entries.map((entry) => articleOfEntry(entry, feed, now))
}

const FORMATS: Record<string, string> = {
  "RSS 0.91": `<rss version="0.91"><channel><title>Echo</title><link>https://echo.example/</link><language>en-gb</language>
    <item><title>Boats return</title><link>https://echo.example/boats</link><description>All boats are back.</description></item></channel></rss>`,
  "RSS 1.0": `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://echo.example/rss"><title>Echo</title><link>https://echo.example/</link></channel>
    <item rdf:about="https://echo.example/boats"><title>Boats return</title><link>https://echo.example/boats</link><description>All boats are back.</description></item></rdf:RDF>`,
  "RSS 2.0": `<rss version="2.0"><channel><title>Echo</title><link>https://echo.example/</link>
    <item><title>Boats return</title><guid>https://echo.example/boats</guid><description><![CDATA[<p>All boats are back.</p>]]></description></item></channel></rss>`,
  "Atom 0.3": `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Echo</title><link rel="alternate" href="https://echo.example/"/>
    <entry><title mode="escaped">Boats return</title><link rel="alternate" href="https://echo.example/boats"/><content type="text/html" mode="escaped">&lt;p&gt;All boats are back.&lt;/p&gt;</content></entry></feed>`,
  "Atom 1.0": `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://echo.example/"><title>Echo</title><link href="./"/>
    <entry><title>Boats return</title><link href="boats"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All boats are back.</p></div></content></entry></feed>`,
  "JSON Feed 1.1": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Echo",
    home_page_url: "https://echo.example/",
    items: [{ id: "1", url: "https://echo.example/boats", title: "Boats return", content_text: "All boats are back." }],
  }),
}

describe("readFeed", () => {
  test.each(Object.entries(FORMATS))("reads %s", (format, text) => {
    const feed = feedOf(text)
    expect(feed).toMatchObject({ format, title: "Echo", homePageUrl: "https://echo.example/" })
    expect(articlesOf(text)).toMatchObject([
      { headline: "Boats return", articleBody: "All boats are back.", url: "https://echo.example/boats" },
    ])
  })

  test("reads people, times, pictures and schedule from the usual modules", () => {
    const feed =
      feedOf(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>Echo</title><ttl>45</ttl><skipHours><hour>24</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
      <item><title>T</title><dc:creator>Ada Diaz</dc:creator><pubDate>Sun, 19 May 2024 10:00:00 +0200</pubDate>
      <media:group><media:content url="https://echo.example/s.jpg" width="100"/><media:content url="https://echo.example/l.jpg" width="900" medium="image"><media:description>The quay</media:description><media:credit>Bo Li</media:credit></media:content></media:group>
      <enclosure url="https://echo.example/a.mp3" type="audio/mpeg" length="1"/></item></channel></rss>`)
    expect(feed).toMatchObject({ ttlSeconds: 2_700, skipHours: [0, 3], skipDays: [0] })
    expect(feed.entries[0]).toMatchObject({
      authors: [{ name: "Ada Diaz", email: null }],
      datePublished: "2024-05-19T08:00:00Z",
      media: [
        { mediaType: "IMAGE", contentUrl: "https://echo.example/l.jpg", caption: "The quay", creditText: "Bo Li" },
        { mediaType: "AUDIO", contentUrl: "https://echo.example/a.mp3" },
      ],
    })
  })

  test("reads what is not well-formed as it was meant", () => {
    const [first, second] = articlesOf(
      `junk <?xml version="1.0"?><rss><channel><title>A & B &nbsp;News</title><item><title>One & two</title><description>Fish <b>& chips<item><title>Three</title>`,
    )
    expect(first).toMatchObject({ headline: "One & two" })
    expect(second).toMatchObject({ headline: "Three" })
  })

  test.each<[string, string, string[]]>([
    [
      "an unclosed title",
      "<rss><channel><title>News<item><title>A<link>https://e.example/a</link></item><item><title>B</title></item>",
      ["A", "B"],
    ],
    [
      "an unclosed CDATA section",
      "<rss><channel><item><title><![CDATA[A</title></item><item><title><![CDATA[B]]></title></item></channel></rss>",
      ["A", "B"],
    ],
    [
      "an unclosed text before an item",
      "<rss><channel><description>News<item><title>A</title></item><title>T</title><description>B</item><item><title>C</title></item></channel></rss>",
      ["A", "C"],
    ],
    [
      "items behind the end",
      "<rss><channel><item><title>A</title></item></channel></rss><item><title>B</title></item>",
      ["A", "B"],
    ],
    ["items alone", "<item><title>A</title></item><item><title>B</title></item>", ["A", "B"]],
    [
      "a feed within a page",
      "<html><body><rss><channel><item><title>A</title></item></channel></rss></body></html>",
      ["A"],
    ],
    ["a cut feed", "<rss><channel><item><title>A</title></item><item><title>B</title><link>https://e", ["A", "B"]],
    ["capitals", "<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>", ["A"]],
    [
      "Atom by a prefix",
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>`,
      ["A"],
    ],
    ["Atom without its namespace", "<feed><entry><title>A</title></entry></feed>", ["A"]],
    [
      "JSON with a comma too many",
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A",},]}`,
      ["A"],
    ],
    [
      "JSON behind a mark",
      `\ufeff{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A"}]}`,
      ["A"],
    ],
    ["cut JSON", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A"},{"id":"2","ti`, ["A"]],
  ])("reads %s", (_, text, titles) => expect(feedOf(text).entries.map(({ title }) => title)).toEqual(titles))

  test.each([
    ["AT&amp;amp;T &lt;b&gt;wins&lt;/b&gt;", "AT&T wins"],
    ["if a &lt; b", "if a < b"],
    ["<![CDATA[if a < b & c]]>", "if a < b & c"],
    ["&amp;lt;p&amp;gt;Once too often&amp;lt;/p&amp;gt;", "Once too often"],
    ["The &amp;lt;blink&amp;gt; tag", "The <blink> tag"],
    ["&#38;#X41;", "A"],
  ])("reads the title %j as %j", (written, title) =>
    expect(feedOf(`<rss><channel><title>${written}</title></channel></rss>`).title).toBe(title),
  )

  test("an entry is in the language of its words, else the feed's, else that of the header", () => {
    const languages = (text: string) => {
      const read = readFeed(text, { url: null, language: "it" })
      return read.kind === "ok" && [read.value.language, ...read.value.entries.map(({ inLanguage }) => inLanguage)]
    }
    const entries = `<entry><title xml:lang="fr">A</title><summary xml:lang="de">B</summary></entry><entry><title>C</title></entry><entry xml:lang=""><title>D</title></entry>`
    expect(
      languages(
        `<feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom"><title xml:lang="da">T</title>${entries}</feed>`,
      ),
    ).toEqual(["en", "de", "en", null])
    expect(languages("<rss><channel><item><title>A</title></item></channel></rss>")).toEqual(["it", "it"])
  })

  test("an entry taken from elsewhere names its source, and leads to the publisher's page", () => {
    const [article] =
      articlesOf(`<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>All the news</title>
      <item><title>A</title><source url="https://echo.example/rss">Echo</source><link>https://count.example/1</link>
      <feedburner:origLink>https://echo.example/a</feedburner:origLink></item></channel></rss>`)
    expect(article).toMatchObject({ publisher: "Echo", url: "https://echo.example/a" })
    const [planet] = articlesOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>
      <source><title>Tide</title><author><name>Ada Diaz</name></author></source></entry></feed>`)
    expect(planet).toMatchObject({ publisher: "Tide", authors: ["Ada Diaz"] })
  })

  test("reads hostile feeds in time that grows with their length", () => {
    const item = (inner: string) => `<rss><channel><item><title>A</title>${inner}</item></channel></rss>`
    for (const text of [
      item("<author>a@b.example</author>".repeat(20_000)),
      item(`<author>${"a".repeat(300_000)}</author>`),
      item(Array.from({ length: 20_000 }, (_, i) => `<enclosure url="https://e.example/${i}.mp3"/>`).join("")),
      `<!DOCTYPE rss [${'<!ENTITY a "'.repeat(20_000)}]>${item("")}`,
    ])
      expect(feedOf(text).entries.length).toBeLessThanOrEqual(1)
    const deep = `<rss><channel><title>Deep</title>${"<a>".repeat(200_000)}${"</b>".repeat(200_000)}`
    expect(feedOf(deep).title).toBe("Deep")
  })

  test("lets nothing that runs through", () => {
    const html = `<p onclick="x()">Hello <a href="javascript:x()">there</a></p><script>evil()</script><iframe src="https://e.example"></iframe><svg onload="x()"></svg>`
    const [article] = articlesOf(
      `<rss><channel><item><title>T</title><description><![CDATA[${html}]]></description></item></channel></rss>`,
    )
    expect(article).toMatchObject({ articleBody: "Hello there", abstract: "Hello there" })
  })

  test("expands the entities of a document once, and no others", () => {
    const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("")
    const bomb = `<!DOCTYPE rss [<!ENTITY e0 "ha">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&e12;&x;</title></channel></rss>`
    const { title } = feedOf(bomb)
    expect(title!.length).toBeLessThan(1_000)
    expect(title).not.toContain("root:")
    expect(
      feedOf(`<!DOCTYPE rss [<!ENTITY c "Brindle">]><rss><channel><title>&c; Echo</title></channel></rss>`).title,
    ).toBe("Brindle Echo")
  })

  test("reads tens of thousands of entries, and nesting without end", () => {
    const items = Array.from({ length: 20_000 }, (_, i) => `<item><title>T${i}</title></item>`).join("")
    expect(feedOf(`<rss><channel>${items}</channel></rss>`).entries).toHaveLength(20_000)
    expect(feedOf(`<rss><channel><title>Deep</title>${"<a>".repeat(100_000)}</channel></rss>`).title).toBe("Deep")
  })

  test.each(["", "hello", "{}", "[1]", "<html><body>no</body></html>", "<opml/>"])(
    "refuses %j, which is no feed",
    (text) => expect(readFeed(text, { url: null })).toMatchObject({ kind: "error", errors: [{ code: "UNREADABLE" }] }),
  )

  test("a cut feed keeps the entries that were complete", () => {
    const count = 8
    const each = (entry: (i: number) => string) => Array.from({ length: count }, (_, i) => entry(i))
    const rss = `<rss version="2.0"><channel><title>T</title>${each((i) => `<item><title>T${i}</title></item>`).join("")}</channel></rss>`
    const json = `{"version":"https://jsonfeed.org/version/1.1","items":[${each((i) => `{"id":"${i}","title":"T${i}"}`).join(",")}]}`
    for (const [text, end] of [
      [rss, "</item>"],
      [json, "}"],
    ] as const)
      fc.assert(
        fc.property(fc.integer({ min: text.indexOf(end) + end.length, max: text.length }), (at) => {
          const cut = text.slice(0, at)
          const complete = Math.min(count, cut.split(end).length - 1)
          const titles = feedOf(cut).entries.map(({ title }) => title)
          expect(titles.slice(0, complete)).toEqual(each((i) => `T${i}`).slice(0, complete))
        }),
      )
  })

  test("never throws, whatever is cut out of a feed", () => {
    const texts = Object.values(FORMATS)
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(400), fc.nat(60), fc.string(), (which, at, length, junk) => {
        const text = texts[which]!
        const result = readFeed(text.slice(0, at) + junk + text.slice(at + length), {
          url: "https://echo.example/feed",
        })
        if (result.kind === "ok") for (const entry of result.value.entries) articleOfEntry(entry, result.value, now)
      }),
    )
  })
})
