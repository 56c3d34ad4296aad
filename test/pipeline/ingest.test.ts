import { afterAll, beforeAll, describe, expect, test } from "vitest"
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

const TABLES = [
  "article",
  "article_version",
  "mention",
  "quotation",
  "event",
  "entity",
  "media_item",
  "story",
  "change",
]

const counts = async (): Promise<Record<string, number>> => {
  const found = await Promise.all(TABLES.map((table) => run.rows(`select count(*)::int as count from ${table}`)))
  return Object.fromEntries(TABLES.map((table, i) => [table, found[i]![0].count]))
}

const idOf = (result: Awaited<ReturnType<typeof run.ingest>>): number => {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.errors))
  return result.articleId
}

describe("an article that comes again", () => {
  const url = "https://www.brindle-echo.example/fire?utm_source=mail"

  test("is unchanged and writes nothing when its source says nothing new", async () => {
    const first = await run.ingest(harbourFire({ url }))
    expect(first).toMatchObject({ kind: "stored", outcome: "CREATED" })
    const before = await counts()
    // Over http, without www, with a fragment: the same page by custom.
    for (const spelled of [url, "https://brindle-echo.example/fire", "http://www.brindle-echo.example/fire#top"])
      expect(await run.ingest(harbourFire({ url: spelled }))).toEqual({ ...first, outcome: "UNCHANGED" })
    expect((await counts()).article).toBe(before.article!)
    const elsewhere = await run.ingest(harbourFire({ url: "https://live.brindle-echo.example/fire" }))
    expect(elsewhere).toMatchObject({ outcome: "CREATED" })
  })

  test("is updated when it was edited, and keeps the body that it had", async () => {
    const before = harbourFire({ url: "https://tidewire.example/brindle" })
    const id = idOf(await run.ingest(before))
    const edited = harbourFire({
      url: "https://tidewire.example/brindle#top",
      headline: "Fire destroys three warehouses in Brindle Harbour",
      articleBody: before.articleBody!.replace("two warehouses", "three warehouses"),
    })
    expect(await run.ingest(edited)).toEqual({ kind: "stored", outcome: "UPDATED", articleId: id })
    const [article] = await run.rows("select headline, article_body, headline_changed from article where id = $1", [id])
    expect(article).toEqual({ headline: edited.headline, article_body: edited.articleBody, headline_changed: true })
    const versions = await run.rows(
      "select headline, article_body, headline_changed from article_version where article_id = $1 order by id",
      [id],
    )
    expect(versions).toEqual([
      { headline: before.headline, article_body: before.articleBody, headline_changed: false },
      { headline: edited.headline, article_body: null, headline_changed: true },
    ])
  })

  test("keeps the ids of quotations that stay, and its story", async () => {
    const given = harbourFire({ url: "https://kestrel.example/brindle" })
    const id = idOf(await run.ingest(given))
    const facts = () =>
      Promise.all([
        run.rows("select id, text from quotation where article_id = $1 order by start_offset", [id]),
        run.rows("select story_id from story_article where article_id = $1", [id]),
      ])
    const before = await facts()
    expect(before[0].length).toBeGreaterThan(0)
    await run.ingest({ ...given, articleBody: `${given.articleBody}\n\nThe cause is not known.` })
    expect(await facts()).toEqual(before)
  })

  test("leaves the counts of its entities as if only its last version had ever been", async () => {
    const given = harbourFire({ url: "https://quillon.example/brindle" })
    await run.ingest(given)
    await run.ingest({
      ...given,
      articleBody: "A fire in Brindle Harbour is out, Mayor Anton Reuss said on Sunday.",
      headline: "Fire is out",
    })
    const wrong = await run.rows(`
      select e.name, e.mention_count, count(m.id)::int as mentions
      from entity e left join mention m on m.entity_id = e.id group by e.id having e.mention_count <> count(m.id)`)
    expect(wrong).toEqual([])
  })
})

describe("an article without an address", () => {
  test("is known by its words within its publisher", async () => {
    const given = harbourFire({ publisher: "Nowhere Gazette" })
    const id = idOf(await run.ingest(given))
    const spaced = { ...given, articleBody: given.articleBody!.replace(/ /g, "  ") }
    expect(idOf(await run.ingest(spaced))).toBe(id)
    expect(idOf(await run.ingest({ ...given, publisher: "Somewhere Gazette" }))).not.toBe(id)
  })

  test("takes the address that it comes with later, and is found by it", async () => {
    const given = harbourFire({
      publisher: "Late Post",
      articleBody: "The harbour of Late is closed until Monday, Late Port said.",
    })
    const id = idOf(await run.ingest(given))
    const url = "https://latepost.example/harbour"
    expect(idOf(await run.ingest({ ...given, url }))).toBe(id)
    expect(
      idOf(await run.ingest({ ...given, url, articleBody: "The harbour of Late is open again, Late Port said." })),
    ).toBe(id)
    expect(await run.rows("select domain from publisher where name = 'Late Post'")).toEqual([
      { domain: "latepost.example" },
    ])
  })
})

test("the next version of a ninjs item is known by its uri, whether or not that is an address", async () => {
  const item = { uri: "urn:quay-wire:77", type: "text", copyrightholder: "Quay Wire", headline: "Crane falls" }
  const id = idOf(await run.ingest({ ninjs: { ...item, body_text: "A crane fell into the dock at Brindle." } }))
  const next = { ...item, body_text: "A crane fell into the dock at Brindle. Nobody was hurt, the port said." }
  expect(await run.ingest({ ninjs: next })).toEqual({ kind: "stored", outcome: "UPDATED", articleId: id })
  expect(await run.ingest({ ninjs: [next, next] })).toMatchObject({ kind: "refused", errors: [{ code: "TOO_MANY" }] })
})

test("bad input is refused with a code and leaves no row", async () => {
  const before = await counts()
  const bad = [
    {},
    { text: "" },
    { text: "   \n " },
    { articleBody: "Fine.", datePublished: "never" },
    { html: "<nav>No article.</nav>" },
    { feed: "no feed" },
    { ninjs: "{}" },
  ]
  for (const input of bad) {
    const result = await run.ingest(input)
    expect(result).toMatchObject({ kind: "refused" })
    if (result.kind === "refused") expect(result.errors[0]!.code).toMatch(/^(?:INVALID|UNREADABLE)$/)
  }
  expect(await counts()).toEqual(before)
})

test.each([
  ["one line of a megabyte", "The fire at the quay went on. ".repeat(35_000)],
  ["ten thousand quotation marks", `He said ${'"a" '.repeat(5_000)}`],
  ["control characters and a lone surrogate", "The \u0000 fire \u0007 of \ud800 Brindle went out on Sunday."],
  ["dates at the ends of time", "The bond runs until 31 December 9999, and the town was founded on 1 January 0001."],
])("%s is a sane article", async (_, articleBody) => {
  expect(await run.ingest({ articleBody })).toMatchObject({ kind: "stored", outcome: "CREATED" })
})

test("a failure at any statement leaves no row behind", async () => {
  const given = harbourFire({ url: "https://halfway.example/fire", publisher: "Halfway" })
  const before = await counts()
  const failingAt = (text: RegExp): Database => ({
    ...database,
    transaction: (work) =>
      database.transaction((tx) =>
        work({
          query: (statement) =>
            text.test(statement.text) ? Promise.reject(new Error("injected")) : tx.query(statement),
        }),
      ),
  })
  for (const text of [
    /into "quotation"/,
    /into story_article/,
    /update entity/,
    /into story_term/,
    /"story_change"/,
    /"change"/,
  ])
    await expect(pipelineOver(failingAt(text)).ingest(given)).rejects.toThrow("injected")
  expect(await counts()).toEqual(before)
  expect(await run.rows("select * from publisher where name = 'Halfway'")).toEqual([])
})
