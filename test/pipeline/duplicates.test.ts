import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest"
import type { ArticleInput } from "../../src/model/article-input.ts"
import type { Database } from "../../src/store/database/database.ts"
import { openServer } from "../../src/store/database/server.ts"
import { testDatabase } from "../support/database.ts"
import { databaseUrl } from "../support/global-setup.ts"
import { pipelineOver } from "../support/pipeline.ts"

let database: Database
let run: ReturnType<typeof pipelineOver>

beforeAll(async () => {
  database = await testDatabase()
  run = pipelineOver(database)
})
beforeEach(() => empty())
afterAll(() => database.close())

/** Far quicker than a database for each test, or than to truncate so many tables. */
const empty = async () => {
  await run.rows("alter table story disable trigger story_stays")
  for (const table of ["duplicate_group", "story", "article", "publisher", "entity", "media_item", "change"])
    await run.rows(`delete from ${table}`)
}

const PARAGRAPHS = [
  "The council of Lower Marlow voted on Tuesday to reopen the old ferry landing, eleven years after a flood washed its pier away.",
  "Engineers had warned that the river bed has shifted so far that a floating stage would be needed, and that it would have to be towed in each autumn.",
  "“Nobody here wants to drive forty minutes to a bridge they can see from their kitchen,” said councillor Edda Voss, who put the motion forward.",
  "The cost is put at 2.4 million crowns, of which the county has promised a third on condition that cyclists travel free.",
  "Opponents said that the money would be better spent on the school roof, which has leaked since the same flood.",
  "Work is due to begin once the spring high water has passed, and the first crossing is hoped for before the harvest fair.",
]
const BODY = PARAGRAPHS.join("\n\n")

const report = (host: string, given: Partial<ArticleInput> = {}): ArticleInput => ({
  url: `https://${host}.example/ferry`,
  headline: "Ferry landing to reopen",
  articleBody: BODY,
  datePublished: "2024-05-14T10:00:00Z",
  ...given,
})

const take = async (input: ArticleInput): Promise<number> => {
  const result = await run.ingest(input)
  if (result.kind === "refused") throw new Error(JSON.stringify(result.errors))
  return result.articleId
}

const members = () =>
  run.rows("select article_id, reason, is_copy from duplicate_member order by group_id, article_id") as Promise<
    { article_id: number; reason: string; is_copy: boolean }[]
  >
const groups = () => run.rows("select canonical_id from duplicate_group order by id")

describe("a text under another address", () => {
  test.each<[string, Partial<ArticleInput>, string]>([
    ["with another headline", { headline: "River crossing returns" }, "SAME_TEXT"],
    ["with its tail cut", { articleBody: PARAGRAPHS.slice(0, 3).join("\n\n") }, "NEAR_TEXT"],
    ["with a first line added", { articleBody: `From our partners along the river.\n\n${BODY}` }, "NEAR_TEXT"],
    [
      "with a notice at its end",
      { articleBody: `${BODY}\n\nAll rights are kept. Ask us before you print this.` },
      "NEAR_TEXT",
    ],
    ["behind a date line", { articleBody: `LOWER PLUMSOW, May 14 (Reuters) - ${BODY}` }, "SAME_TEXT"],
    [
      "with words changed here and there",
      { articleBody: BODY.replace("washed", "swept").replace("hoped for", "planned") },
      "NEAR_TEXT",
    ],
  ])("%s joins the group of the first", async (_, given, reason) => {
    const first = await take(report("marlow-post"))
    const second = await take(report("county-herald", { datePublished: "2024-05-15T08:00:00Z", ...given }))
    expect(await members()).toEqual([
      { article_id: first, reason: "SAME_TEXT", is_copy: false },
      { article_id: second, reason, is_copy: true },
    ])
  })

  test.each<[string, Partial<ArticleInput>]>([
    [
      "told by another hand",
      {
        articleBody:
          "Lower Marlow is to get its ferry back. Councillors backed the plan by nine votes to four after a long evening in the town hall, where farmers, cyclists and parents filled the benches and argued over pier, price and roof until the clerk put out the lights.",
      },
    ],
    [
      "nearly the same a month before",
      { articleBody: `${BODY}\n\nSo it is planned.`, datePublished: "2024-04-10T10:00:00Z" },
    ],
    ["no more than its first paragraph", { articleBody: PARAGRAPHS[0]! }],
  ])("%s stays by itself", async (_, given) => {
    await take(report("marlow-post"))
    await take(report("county-herald", given))
    expect(await members()).toEqual([])
  })

  test("in the same form with other figures is another report", async () => {
    const rates = (figures: string[]) =>
      `The harbour board set its daily dues. Coasters under 40 metres pay ${figures[0]} crowns, trawlers ${figures[1]} crowns and ferries ${figures[2]} crowns a berth, while the pilot fee stands at ${figures[3]} crowns. Water was at ${figures[4]} centimetres at noon and ships waited ${figures[5]} hours on average at the outer buoy.`
    await take(report("marlow-post", { articleBody: rates(["120", "85", "310", "44", "212", "3"]) }))
    await take(report("county-herald", { articleBody: rates(["125", "81", "305", "47", "198", "5"]) }))
    expect(await members()).toEqual([])
  })

  test("of few words is a copy only under the same headline", async () => {
    const short = "The landing opens on Monday at nine."
    await take(report("marlow-post", { articleBody: short }))
    await take(report("county-herald", { articleBody: short, headline: "In brief" }))
    expect(await members()).toEqual([])
    await take(report("river-times", { articleBody: short, headline: "Ferry landing to reopen" }))
    expect(await members()).toHaveLength(2)
  })
})

describe("the canonical article", () => {
  test("is the earliest, and changes when an earlier one comes", async () => {
    const late = await take(report("marlow-post", { datePublished: "2024-05-15T10:00:00Z" }))
    await take(report("county-herald", { datePublished: "2024-05-15T12:00:00Z" }))
    expect(await groups()).toEqual([{ canonical_id: late }])
    const early = await take(report("river-times", { datePublished: "2024-05-15T06:00:00Z" }))
    expect(await groups()).toEqual([{ canonical_id: early }])
    const last = await run.rows("select node_id from change where type = 'ARTICLE' order by id desc limit 3")
    expect(last.map((change) => change.node_id)).toEqual(expect.arrayContaining([early, late]))
  })

  test("is the agency's own where the others credit it, however late that came", async () => {
    await take(report("marlow-post", { byline: "Reuters" }))
    const agency = await take(
      report("www.reuters", { url: "https://www.reuters.com/ferry", datePublished: "2024-05-14T15:00:00Z" }),
    )
    expect(await groups()).toEqual([{ canonical_id: agency }])
  })

  test("is the same whichever comes first", async () => {
    const inputs = [
      report("marlow-post", { datePublished: "2024-05-14T12:00:00Z" }),
      report("county-herald", { articleBody: PARAGRAPHS.slice(0, 4).join("\n\n") }),
      report("river-times", {
        articleBody: `${BODY}\n\nAsk us before you print this.`,
        datePublished: "2024-05-15T12:00:00Z",
      }),
    ]
    const seen = new Set<string>()
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await empty()
      for (const i of order) await take(inputs[i]!)
      const rows = await run.rows(
        "select a.url, m.is_copy, m.reason, m.similarity from duplicate_member m join article a on a.id = m.article_id order by 1",
      )
      seen.add(JSON.stringify(rows))
    }
    expect([...seen]).toHaveLength(1)
    expect(JSON.parse([...seen][0]!)).toHaveLength(3)
  })
})

describe("groups", () => {
  test("end when an edit leaves one article, and form again when it is taken back", async () => {
    await take(report("marlow-post"))
    await take(report("county-herald"))
    const other = "A wholly new piece about orchards and the price of plums, which have nothing to do with any boat."
    await take(report("county-herald", { articleBody: other }))
    expect(await members()).toEqual([])
    expect(await groups()).toEqual([])
    await take(report("county-herald"))
    expect(await members()).toHaveLength(2)
  })

  test("merge when an article is a copy of both", async () => {
    const head = PARAGRAPHS.slice(0, 3).join("\n\n")
    const tail = PARAGRAPHS.slice(3).join("\n\n")
    for (const host of ["one", "two"]) await take(report(host, { articleBody: head }))
    for (const host of ["three", "four"]) await take(report(host, { articleBody: tail }))
    expect(await groups()).toHaveLength(2)
    await take(report("five"))
    expect(await groups()).toHaveLength(1)
    expect(await members()).toHaveLength(5)
    // Without the whole text between them the halves part again.
    await take(
      report("five", { articleBody: "Nothing is known of the ferry any more, the council said in a short note." }),
    )
    expect(await groups()).toHaveLength(2)
    expect(await members()).toHaveLength(4)
  })

  test("hold each article once, one of them canonical, whatever comes at once", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => take(report(`paper-${i}`))))
    await Promise.all(
      Array.from({ length: 8 }, (_, i) => take(report(`paper-${i}`, { articleBody: `${BODY}\n\nUpdate ${i}.` }))),
    )
    expect(await groups()).toHaveLength(1)
    const all = await members()
    expect(all).toHaveLength(8)
    expect(all.filter((member) => !member.is_copy)).toHaveLength(1)
  })
})

const PLUMS = "A wholly new piece about orchards and the price of plums, which have nothing to do with any boat."

describe("an edit", () => {
  test("of the canonical article to another text leaves its copies to the next", async () => {
    const hosts = ["marlow-post", "county-herald", "river-times"]
    const [first, second, third] = [
      await take(report(hosts[0]!)),
      await take(report(hosts[1]!)),
      await take(report(hosts[2]!)),
    ]
    await take(report("marlow-post", { articleBody: PLUMS }))
    expect(await groups()).toEqual([{ canonical_id: second }])
    expect((await members()).map((member) => [member.article_id, member.is_copy])).toEqual([
      [second, false],
      [third, true],
    ])
    expect(await run.rows("select is_copy from duplicate_member where article_id = $1", [first])).toEqual([])
  })

  test("that moves the date moves the canonical article", async () => {
    const first = await take(report("marlow-post"))
    const second = await take(report("county-herald", { datePublished: "2024-05-14T11:00:00Z" }))
    expect(await groups()).toEqual([{ canonical_id: first }])
    await take(report("marlow-post", { datePublished: "2024-05-14T12:00:00Z" }))
    expect(await groups()).toEqual([{ canonical_id: second }])
  })

  test("takes an article from one group to another", async () => {
    const plums = `${PLUMS} ${PARAGRAPHS[4]} It was a good year, the growers said, and the barns are full to the rafters.`
    await take(report("marlow-post"))
    await take(report("county-herald"))
    const mover = await take(report("river-times"))
    await take(report("orchard-news", { articleBody: plums }))
    await take(report("river-times", { articleBody: plums }))
    const rows = await run.rows("select article_id from duplicate_member order by group_id, article_id")
    expect(rows.map((row) => row.article_id)).toEqual([mover - 2, mover - 1, mover, mover + 1])
    expect(await groups()).toHaveLength(2)
  })

  test("that is none changes nothing", async () => {
    await take(report("marlow-post"))
    await take(report("county-herald"))
    const before = await run.rows("select count(*) from change")
    await take(report("county-herald"))
    expect(await run.rows("select count(*) from change")).toEqual(before)
  })
})

test("two articles that turn out to be at one address are a group, whatever their words", async () => {
  const first = await take(report("marlow-post"))
  const second = await take(report("marlow-post", { url: "https://marlow-post.example/m/ferry", articleBody: PLUMS }))
  const html = `<html><head><link rel="canonical" href="https://marlow-post.example/ferry"></head>
    <body><article><h1>Ferry landing to reopen</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join("")}<p>It is settled.</p></article></body></html>`
  expect(await take({ url: "https://marlow-post.example/m/ferry", html })).toBe(first)
  expect(await members()).toEqual([
    { article_id: first, reason: "SAME_TEXT", is_copy: false },
    { article_id: second, reason: "SAME_URL", is_copy: true },
  ])
})

describe("the story of a copy", () => {
  const placements = () => run.rows("select article_id, story_id, reasons from story_article order by article_id")

  test("is that of the text that it copies, and says why", async () => {
    await take(report("marlow-post"))
    await take(report("county-herald", { headline: "In brief", articleBody: PARAGRAPHS.slice(0, 3).join("\n\n") }))
    const [first, second] = await placements()
    expect(second!.story_id).toBe(first!.story_id)
    expect(second!.reasons[0]).toMatchObject({ value: expect.any(String), weight: expect.any(Number) })
    expect(await run.rows("select article_count, publisher_count from story")).toEqual([
      { article_count: 2, publisher_count: 2 },
    ])
  })

  test("is another when that story has long ended", async () => {
    await take(report("marlow-post", { datePublished: "2024-03-14T10:00:00Z" }))
    await take(report("county-herald"))
    expect(await members()).toHaveLength(2)
    expect(new Set((await placements()).map((placement) => placement.story_id)).size).toBe(2)
  })
})

test("a group that grows is a change of its canonical article", async () => {
  const first = await take(report("marlow-post"))
  await take(report("county-herald"))
  const [{ last }] = (await run.rows("select max(id) as last from change")) as [{ last: number }]
  await take(report("river-times"))
  const changed = await run.rows("select node_id, kind from change where type = 'ARTICLE' and id > $1 order by 1", [
    last,
  ])
  expect(changed).toEqual([
    { node_id: first, kind: "UPDATED" },
    { node_id: first + 2, kind: "CREATED" },
  ])
})

// The embedded database has one connection: there nothing runs at once.
describe.skipIf(inject("databaseTemplate").kind === "embedded")("two processes", () => {
  test("that store near copies at once make one group of them", async () => {
    const template = inject("databaseTemplate")
    if (template.kind === "embedded") throw new Error("skipped there")
    const [{ name }] = (await run.rows("select current_database() as name")) as [{ name: string }]
    const other = openServer(databaseUrl(template.url, name))
    const runs = [run, pipelineOver(other)]
    const texts = Array.from({ length: 16 }, (_, i) => `${BODY}\n\n${"Ask us before you print this. ".repeat(i % 4)}`)
    try {
      await Promise.all(texts.map((articleBody, i) => runs[i % 2]!.ingest(report(`paper-${i}`, { articleBody }))))
      await Promise.all(
        texts.map((articleBody, i) =>
          runs[i % 2]!.ingest(
            report(`paper-${i}`, { articleBody: i % 3 === 0 ? `${PLUMS} ${i}` : `${articleBody} Updated.` }),
          ),
        ),
      )
    } finally {
      await other.close()
    }
    const rows = await run.rows("select group_id, count(*)::int as count from duplicate_member group by 1")
    expect(rows).toEqual([{ group_id: expect.any(Number), count: 10 }])
  })
})
