import { expect, test } from "vitest"
import { markEntries } from "../../src/jobs/entry-mark.ts"
import { sightRedirect } from "../../src/jobs/sight-redirect.ts"
import type { FeedEntry } from "../../src/model/feed.ts"

const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  guid: null,
  url: null,
  title: null,
  summary: null,
  content: null,
  authors: [],
  source: null,
  datePublished: null,
  dateModified: null,
  categories: [],
  inLanguage: null,
  media: [],
  ...given,
})
const names = (...entries: Partial<FeedEntry>[]) => markEntries(entries.map(entry)).map(({ guid }) => guid)

test("an entry is known by its guid, else by its address, else by its words", () => {
  expect(names({ guid: "a", url: "https://x.example/1" }, { url: "https://x.example/2?utm_source=f" })).toEqual([
    "a",
    "https://x.example/2",
  ])
  const [words] = names({ title: "Ferry runs again" })
  expect(words).toMatch(/^[0-9a-f]{64}$/)
  expect(names({ title: "Ferry runs again" })).toEqual([words])
})

test("a guid that a feed gives to several entries is no name", () => {
  const two = names({ guid: "same", url: "https://x.example/1" }, { guid: "same", url: "https://x.example/2" })
  expect(two).toEqual(["https://x.example/1", "https://x.example/2"])
})

test("an entry that stands in the feed twice is one", () => {
  expect(names({ guid: "a", title: "T" }, { guid: "a", title: "T" })).toEqual(["a"])
})

test("a guid that no database takes is known by its hash", () => {
  for (const guid of ["a".repeat(600), "a\u0000b", "a\ud800"]) expect(names({ guid })[0]).toMatch(/^[0-9a-f]{64}$/)
})

test("what an entry says tells one state of it from another, its guid does not", () => {
  const hash = (given: Partial<FeedEntry>) => markEntries([entry(given)])[0]!.hash
  expect(hash({ guid: "a", title: "T" })).toBe(hash({ guid: "b", title: "T" }))
  expect(hash({ guid: "a", title: "T" })).not.toBe(hash({ guid: "a", title: "U" }))
})

test("a feed moves when permanent redirects led to one place three times in a row", () => {
  const there = "https://new.example/feed"
  const first = sightRedirect({ redirectUrl: null, redirectCount: 0 }, there)
  const second = sightRedirect(first, there)
  expect([first, second]).toEqual([
    { redirectUrl: there, redirectCount: 1 },
    { redirectUrl: there, redirectCount: 2 },
  ])
  expect(sightRedirect(second, there).moveTo).toBe(there)
  expect(sightRedirect(second, "https://other.example/")).toEqual({
    redirectUrl: "https://other.example/",
    redirectCount: 1,
  })
  expect(sightRedirect(second, null)).toEqual({ redirectUrl: null, redirectCount: 0 })
})
