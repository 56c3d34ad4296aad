import fc from "fast-check"
import { expect, test } from "vitest"
import { canonicalUrl } from "../../src/lib/canonical-url.ts"

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
  ["ftp://example.com/a", null],
  ["javascript:alert(1)", null],
  ["/a/b", null],
  ["", null],
  [`https://example.com/${"a".repeat(5_000)}`, null],
])("%j becomes %j", (url, expected) => expect(canonicalUrl(url)).toBe(expected))

test("is idempotent", () => {
  const messy = fc
    .tuple(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.array(fc.constantFrom("/", "//", "?utm_a=1", "&b=+", "#x")),
    )
    .map(([url, tail]) => url + tail.join(""))
  fc.assert(
    fc.property(messy, (url) => {
      const once = canonicalUrl(url)
      expect(once === null ? null : canonicalUrl(once)).toBe(once)
    }),
  )
})
