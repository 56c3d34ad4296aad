import { expect, test } from "vitest"
import { canonicalUrl } from "../../src/lib/canonical-url.ts"
import { parseUrl } from "../../src/lib/parse-url.ts"

test.each([
  ["https://example.com/a", undefined, "https://example.com/a"],
  ["b?c", "https://example.com/a/", "https://example.com/a/b?c"],
  ["https://exämple.com/ä", undefined, "https://xn--exmple-cua.com/%C3%A4"],
  ["/a", undefined, undefined],
  ["https://", undefined, undefined],
  ["", undefined, undefined],
])("%j at %j is %j", (reference, base, href) => expect(parseUrl(reference, base)?.href).toBe(href))

test("a process that has read many addresses reads the same as at first", () => {
  for (let i = 0; i < 50_000; i++) parseUrl(`https://example.com/${i}`)
  expect(parseUrl("https://exämple.com/")?.hostname).toBe("xn--exmple-cua.com")
  expect(canonicalUrl("https://exämple.com/a")).toBe("https://xn--exmple-cua.com/a")
})
