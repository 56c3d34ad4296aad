import fc from "fast-check"
import { expect, test } from "vitest"
import { addressSpellings, canonicalUrl } from "../../src/lib/canonical-url.ts"

test.each([
  ["https://News.Example.com:443/a/b/", "https://news.example.com/a/b"],
  ["http://example.com", "http://example.com/"],
  ["https://example.com/a?utm_source=x&id=7&fbclid=y#top", "https://example.com/a?id=7"],
  ["https://example.com/a?b=2&a=1", "https://example.com/a?a=1&b=2"],
  ["https://me:secret@example.com:8080/a", "https://example.com:8080/a"],
  ["  https://example.com/a  ", "https://example.com/a"],
  ["https://example.com/caf%C3%A9/straße", "https://example.com/caf%C3%A9/stra%C3%9Fe"],
  ["https://example.com./a", "https://example.com/a"],
  ["https://exämple.com/a", "https://xn--exmple-cua.com/a"],
  ["https://example.com/#!/a/7", "https://example.com/#!/a/7"],
  ["https://example.com/a?cid=123&scid=mail", "https://example.com/a?cid=123"],
  ["https://example.com/a?page=2&ref=home", "https://example.com/a?page=2&ref=home"],
  ["https://example.com/a?hsa_acc=1&pk_campaign=y&srsltid=z", "https://example.com/a"],
  ["https://www.google.com/amp/s/example.com/a?utm_source=x", "https://example.com/a"],
  ["https://example.com/guitars/amp", "https://example.com/guitars/amp"],
  ["https://www.bing.com/amp/s/example.com/a", "https://example.com/a"],
  ["HTTPS://EXAMPLE.com:443/A", "https://example.com/A"],
  ["http://example.com:80/a", "http://example.com/a"],
  ["http://example.com:443/a", "http://example.com:443/a"],
  ["https://example.com/%7Eann/%c3%a9?q=%e9&r=%E8", "https://example.com/~ann/%C3%A9?q=%E9&r=%E8"],
  ["https://example.com/a%2fb/100%", "https://example.com/a%2Fb/100%25"],
  ["https://example.com/a?q=a%20b&r=a%2Bb&s=x%2Cy&t=x,y", "https://example.com/a?q=a+b&r=a%2Bb&s=x,y&t=x,y"],
  ["https://example.com/story?12345", "https://example.com/story?12345"],
  ["https://example.com/a?", "https://example.com/a"],
  ["https://example.com/a?&&b=1&", "https://example.com/a?b=1"],
  ["https://example.com/a?b=&c", "https://example.com/a?b=&c"],
  ["https://example.com/a?b=2&b=1", "https://example.com/a?b=2&b=1"],
  ["https://example.com//a//b/", "https://example.com/a//b"],
  ["https://example.com/a;jsessionid=12AB?PHPSESSID=7", "https://example.com/a"],
  ["https://example.com/a?ref=rss&source=RSS_feed&from=rssmith", "https://example.com/a?from=rssmith"],
  ["https://example.com/?feed=rss2&p=1", "https://example.com/?feed=rss2&p=1"],
  ["https://example.com/a?cid=A12&mc_cid=1&ncid=x&spm=1.2&gad_source=1&ns_campaign=a", "https://example.com/a?cid=A12"],
  ["https://example.com/a/index.html", "https://example.com/a/index.html"],
  ["https://m.example.com/a", "https://m.example.com/a"],
  ["https://www.example.com/a", "https://www.example.com/a"],
  ["https://example.com/a#section", "https://example.com/a"],
  ["https://EXÄMPLE.com/a", "https://xn--exmple-cua.com/a"],
  ["//example.com/a", null],
  ["http://", null],
  ["feed://example.com/a", null],
  ["ftp://example.com/a", null],
  ["javascript:alert(1)", null],
  ["/a/b", null],
  ["", null],
  [`https://example.com/${"a".repeat(5_000)}`, null],
])("%j becomes %j", (url, expected) => expect(canonicalUrl(url)).toBe(expected))

/** Addresses with what sites, tools and people put into them. */
const part = fc.oneof(
  fc.constantFrom(
    "a",
    "%41",
    "%7E",
    "%c3%a9",
    "%2F",
    "%",
    "%%",
    "%25",
    "%34%31",
    "é",
    "+",
    "%20",
    "'",
    "|",
    ";jsessionid=1",
    "//",
    ".",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
)
const messy = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.array(fc.oneof(fc.constantFrom("/", "//", "?", "&", "=", "#", "utm_a=1", "cid=a", "#!/"), part), {
      maxLength: 12,
    }),
  )
  .map(([url, tail]) => url + tail.join(""))

test("is idempotent, and never throws", () => {
  fc.assert(
    fc.property(messy, (url) => {
      const once = canonicalUrl(url)
      expect(once === null ? null : canonicalUrl(once)).toBe(once)
      if (once !== null) expect(addressSpellings(once)).toContain(once)
    }),
    { numRuns: 1_000 },
  )
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void canonicalUrl(text)))
})

test("the order of the parameters does not matter", () => {
  const parameters = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(parameters, fc.infiniteStream(fc.nat()), (names, keys) => {
      const pairs = names.map((name, at) => ({ pair: `${name}=${at}`, key: keys.next().value as number }))
      const shuffled = [...pairs].sort((a, b) => a.key - b.key)
      const [one, other] = [pairs, shuffled].map((list) => list.map(({ pair }) => pair).join("&"))
      expect(canonicalUrl(`https://example.com/?${one}`)).toBe(canonicalUrl(`https://example.com/?${other}`))
    }),
  )
})

test("addresses that differ in what may name a page stay apart", () => {
  const name = fc.constantFrom(
    "id",
    "p",
    "page",
    "v",
    "article",
    "story",
    "storyid",
    "sid",
    "nid",
    "aid",
    "cid",
    "q",
    "date",
    "lang",
    "",
  )
  const value = fc.oneof(fc.nat().map(String), fc.stringMatching(/^[a-z]{1,6}\d{1,6}$/))
  fc.assert(
    fc.property(name, value, value, (key, one, other) => {
      fc.pre(one !== other)
      const at = (written: string) => canonicalUrl(`https://example.com/a?utm_source=x&${key}${key && "="}${written}`)
      expect(at(one)).not.toBe(at(other))
    }),
  )
})

test.each([
  [
    "https://www.example.com/a?b=1",
    [
      "https://www.example.com/a?b=1",
      "http://example.com/a?b=1",
      "http://www.example.com/a?b=1",
      "https://example.com/a?b=1",
    ],
  ],
  ["http://127.0.0.1/a", ["http://127.0.0.1/a", "https://127.0.0.1/a"]],
  ["http://localhost/a", ["http://localhost/a", "https://localhost/a"]],
  ["http://example.com:8080/a", ["http://example.com:8080/a", "http://www.example.com:8080/a"]],
  ["urn:a", ["urn:a"]],
])("%s leads where these lead", (url, spellings) => expect(addressSpellings(url)).toEqual(spellings))
