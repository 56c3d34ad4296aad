import { expect, test } from "vitest"
import { readRobots } from "../../../src/ingest/fetch/robots-rules.ts"
import { processorMs } from "../../support/processor-ms.ts"

const all = (...lines: string[]) => ["User-agent: *", ...lines].join("\n")

test.each<[string, string, string[], string[]]>([
  ["nothing", "", ["/", "/a"], []],
  ["a page in HTML", "<!doctype html><p>Disallow: /", ["/"], []],
  ["an empty pattern", all("Disallow:"), ["/a"], []],
  ["a prefix", all("Disallow: /a"), ["/", "/b", "/A"], ["/a", "/ab", "/a/b?c"]],
  ["the longest pattern", all("Allow: /a/b", "Disallow: /a"), ["/a/b/c"], ["/a/c"]],
  ["the longest pattern, in any order", all("Disallow: /a", "Allow: /a/b"), ["/a/b/c"], ["/a/c"]],
  ["allowance among equals", all("Disallow: /a", "Allow: /a"), ["/a"], []],
  [
    "stars",
    all("Disallow: /*/print/*.html"),
    ["/print/a.html", "/a/print/b"],
    ["/a/print/b.html", "/a/b/print/c.html?d"],
  ],
  [
    "an end",
    all("Disallow: /*.pdf$", "Disallow: /exact$"),
    ["/a.pdf?b", "/exact/"],
    ["/a.pdf", "/a.pdf.pdf", "/exact"],
  ],
  ["a star at the end", all("Disallow: /a*$"), ["/b"], ["/a", "/ab"]],
  ["a query", all("Disallow: /*?print="), ["/a?b=1"], ["/a?print=1"]],
  ["pieces that may not overlap", all("Disallow: /ab*ba$"), ["/aba"], ["/abba"]],
  [
    "percent-encoding in one form",
    all("Disallow: /caf%c3%a9", "Disallow: /%7Eann", "Disallow: /größe"),
    ["/cafe"],
    ["/caf%C3%A9", "/~ann", "/gr%C3%B6%C3%9Fe"],
  ],
  ["a slash that is written as a code as no slash", all("Disallow: /a%2Fb"), ["/a/b"], ["/a%2fb"]],
  [
    "our own group instead of that for all",
    `${all("Disallow: /")}\nUser-agent: DATELINE/1.0\nDisallow: /a`,
    ["/b"],
    ["/a"],
  ],
  ["our own group though it says nothing", `${all("Disallow: /")}\n\nUser-agent: Dateline`, ["/b"], []],
  [
    "all groups that name us",
    "User-agent: dateline\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: dateline\nDisallow: /c",
    ["/b"],
    ["/a", "/c"],
  ],
  [
    "a group of several robots",
    "User-agent: other\nSitemap: /s\nUser-agent: dateline\n# us\n\nDisallow: /a",
    ["/b"],
    ["/a"],
  ],
  ["no robots of like names", "User-agent: datelines\nUser-agent: date\nDisallow: /", ["/a"], []],
  ["rules before any group for nothing", "Disallow: /\nUser-agent: other\nDisallow: /", ["/a"], []],
  ["ends of lines of all kinds", "User-agent: *\r\nDisallow: /a\rDisallow: /b\n", ["/c"], ["/a", "/b"]],
  ["a byte order mark", "\ufeffUser-agent: *\nDisallow: /a", ["/b"], ["/a"]],
  ["comments and spaces", " user-agent :\t* # all\n  DISALLOW:/a # not this", ["/b"], ["/a"]],
])("reads %s", (_, text, allowed, forbidden) => {
  const rules = readRobots(text, "Dateline")
  expect(allowed.filter((path) => !rules.allows(path))).toEqual([])
  expect(forbidden.filter((path) => rules.allows(path))).toEqual([])
})

test.each([
  [all("Crawl-delay: 5"), 5],
  [all("Crawl-delay: 0.5", "Disallow: /a"), 0.5],
  [`${all("Crawl-delay: 5")}\nUser-agent: dateline\nCrawl-delay: 2`, 2],
  [all("Crawl-delay: soon"), null],
  [all("Crawl-delay: -1"), null],
  ["User-agent: other\nCrawl-delay: 5", null],
])("%j asks to wait %s s", (text, seconds) => expect(readRobots(text, "Dateline").crawlDelaySeconds).toBe(seconds))

test("patterns made to be slow are not", () => {
  const text = all(...Array.from({ length: 50 }, () => `Disallow: /${"*a".repeat(5_000)}$`))
  const begun = processorMs()
  expect(readRobots(text, "Dateline").allows(`/${"a".repeat(8_000)}b`)).toBe(true)
  expect(processorMs() - begun).toBeLessThan(3_000)
})
