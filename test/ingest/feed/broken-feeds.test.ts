import fc from "fast-check"
import { expect, test } from "vitest"
import { articleOfEntry } from "../../../src/ingest/feed/article-of-entry.ts"
import { readFeed } from "../../../src/ingest/feed/read-feed.ts"
import { decodeText } from "../../../src/lib/decode-text.ts"

const RSS = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY co "Echo &amp; Co">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>&co; – Čas</title><link>https://echo.example/</link><image><url>/logo.png</url></image><ttl>60</ttl>
<item><title>Boats &#8211; return</title><guid isPermaLink="false">1</guid><dc:creator>Ada Diaz</dc:creator><pubDate>Sun, 19 May 2024 10:00:00 +0200</pubDate>
<description><![CDATA[<p>All <b>boats</b> are back.</p>]]></description><content:encoded>&lt;figure&gt;&lt;img src="a.jpg"&gt;&lt;figcaption&gt;Quay&lt;/figcaption&gt;&lt;/figure&gt;</content:encoded>
<media:group><media:content url="https://echo.example/l.jpg" width="900"><media:credit role="photographer">Bo Li</media:credit></media:content></media:group></item>
<item><title>Ferries wait</title><link>https://echo.example/2</link><author>bo@echo.example (Bo Li)</author><enclosure url="https://echo.example/2.mp3" type="audio/mpeg"/></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://echo.example/" xml:lang="cs"><title type="html">Čas &amp;amp; Echo</title><link rel="self" href=""/>
<author><name>Ada Diaz</name><email>ada@echo.example</email></author><entry><id>posts/1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Lodě <em>zpět</em></div></title>
<updated>2024-05-19T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Všechny <a href="/x">lodě</a>.</p></div></content><category term="sea" label="Sea"/></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Čas",
  authors: [{ name: "Ada Diaz" }],
  items: [
    {
      id: "1",
      title: "Boats",
      content_html: "<p>Back.</p>",
      attachments: [{ url: "https://echo.example/a.mp3", mime_type: "audio/mpeg" }],
    },
  ],
})
const FEEDS = [RSS, ATOM, JSON_FEED]
const now = new Date("2024-05-20T12:00:00Z")

/** Everything that is made of a feed; the number of its entries, null when it is refused. */
const readAll = (text: string): number | null => {
  const read = readFeed(text, { url: "https://echo.example/feed" })
  if (read.kind === "error") return null
  return read.value.entries.map((entry) => articleOfEntry(entry, read.value, now)).length
}

test("never throws, whichever bytes of a feed are flipped", () => {
  const flip = fc.record({ at: fc.nat(), to: fc.nat(255) })
  fc.assert(
    fc.property(fc.constantFrom(...FEEDS), fc.array(flip, { minLength: 1, maxLength: 20 }), (feed, flips) => {
      const bytes = Buffer.from(feed)
      for (const { at, to } of flips) bytes[at % bytes.length] = to
      const text = decodeText(bytes)
      if (text !== null) readAll(text)
    }),
    { numRuns: 150 },
  )
})

test("never throws, whichever tags of a feed are missing, and keeps the entries whose tags are there", () => {
  fc.assert(
    fc.property(fc.constantFrom(RSS, ATOM), fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (feed, missing) => {
      const parts = feed.split(/(<[^>]*>)/)
      const tags = parts.flatMap((part, i) => (part.startsWith("<") ? [i] : []))
      const gone = new Set(missing.map((each) => tags[each % tags.length]!))
      const left = parts.filter((_, i) => !gone.has(i))
      const isBegun = left.some((part) => /^<(?:item|entry)[ >]/.test(part)) && /^<(?:rss|feed)/m.test(left.join(""))
      const entries = readAll(left.join(""))
      if (isBegun) expect(entries).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

test("a piece of a feed ten thousand times over is read in time", () => {
  fc.assert(
    fc.property(fc.constantFrom(...FEEDS), fc.nat(), fc.integer({ min: 1, max: 40 }), (feed, from, length) => {
      const at = from % feed.length
      const piece = feed.slice(at, at + length)
      const started = performance.now()
      readAll(feed.slice(0, at) + piece.repeat(10_000) + feed.slice(at))
      expect(performance.now() - started).toBeLessThan(20_000)
    }),
    { numRuns: 12 },
  )
}, 240_000)
