import { createHash } from "node:crypto"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"
import { harbourFire, pipelineOver } from "../support/pipeline.ts"

let database: Database
let run: ReturnType<typeof pipelineOver>
beforeAll(async () => {
  database = await testDatabase()
  run = pipelineOver(database)
})
afterAll(() => database.close())

let count = 0
const publisherOf = async (given: { url?: string; publisher?: string }) => {
  const articleBody = `The ferry to Brindle sails again, the harbour office said in notice ${++count}.`
  const result = await run.ingest(harbourFire({ publisher: null, ...given, articleBody }))
  if (result.kind === "refused") throw new Error(JSON.stringify(result.errors))
  const [row] = await run.rows(
    "select p.id, p.name, p.domain from article a left join publisher p on p.id = a.publisher_id where a.id = $1",
    [result.articleId],
  )
  return row as { id: number | null; name: string | null; domain: string | null }
}

test("a publisher is known by the host of its addresses, without www", async () => {
  const first = await publisherOf({ url: "https://www.oakley-news.example/1", publisher: "Oakley News" })
  expect(first).toMatchObject({ name: "Oakley News", domain: "oakley-news.example" })
  expect(await publisherOf({ url: "https://oakley-news.example/2" })).toEqual(first)
  expect(await publisherOf({ publisher: "oakley-news.example" })).toEqual(first)
  expect(await publisherOf({ publisher: "OAKLEY NEWS" })).toEqual(first)
})

test("a publisher known by name alone takes the host that it comes with later", async () => {
  const first = await publisherOf({ publisher: "The Mill Post" })
  expect(first.domain).toBe("the-mill-post.invalid")
  const later = await publisherOf({ publisher: "the mill post", url: "https://millpost.example/a" })
  expect(later).toEqual({ ...first, domain: "millpost.example" })
})

test("a publisher known by host alone takes the name that it comes with later", async () => {
  const first = await publisherOf({ url: "https://weir.example/1" })
  expect(first.name).toBe("weir.example")
  expect(await publisherOf({ url: "https://weir.example/2", publisher: "Weir Weekly" })).toEqual({
    ...first,
    name: "Weir Weekly",
  })
})

test("one name at two hosts is two publishers, and no name is none", async () => {
  const one = await publisherOf({ url: "https://globe-east.example/1", publisher: "Globe" })
  const two = await publisherOf({ url: "https://globe-west.example/1", publisher: "Globe" })
  expect(one.id).not.toBe(two.id)
  expect((await publisherOf({})).id).toBeNull()
})

test("an address of any length that is accepted can be stored", async () => {
  const noise = Array.from({ length: 100 }, (_, i) => createHash("sha256").update(`${i}`).digest("hex")).join("")
  for (const length of [1_900, 2_500, 3_900]) {
    const url = `https://long.example/${noise.slice(0, length)}`
    const result = await run.ingest(harbourFire({ url, articleBody: `The quay of ${length} metres is open.` }))
    expect(result.kind === "stored" ? "stored" : result.errors[0]!.code).toBe(length < 2_000 ? "stored" : "TOO_LONG")
  }
})
