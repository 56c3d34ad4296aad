import { expect, test } from "vitest"
import { readFeedInTime } from "../../../src/ingest/feed/feed-reader.ts"
import { readFeed } from "../../../src/ingest/feed/read-feed.ts"

const known = { url: "https://ledger.example/feed" }
const feedOf = (count: number) => {
  const items = Array.from(
    { length: count },
    (_, n) =>
      `<item><title>Ledger ${n}</title><link>/${n}</link><pubDate>Mon, 20 May 2024 10:00:00 GMT</pubDate></item>`,
  )
  return `<rss version="2.0"><channel><title>Ledger</title>${items.join("")}</channel></rss>`
}

test.each([
  ["short", 3],
  ["long", 3_000],
])("a %s feed is read as it is", async (_, count) => {
  const read = await readFeedInTime(feedOf(count), known)
  expect(read).toEqual(readFeed(feedOf(count), known))
  expect(read.kind === "ok" && read.value.entries.length).toBe(count)
})

test("what is long and no feed is refused, and the next one is read", async () => {
  const nothing = `<a>${"<b>no feed</b>".repeat(20_000)}`
  const [refused, read] = await Promise.all([readFeedInTime(nothing, known), readFeedInTime(feedOf(2_000), known)])
  expect(refused).toMatchObject({ kind: "error", errors: [{ code: "UNREADABLE", path: ["feed"] }] })
  expect(read.kind).toBe("ok")
})
