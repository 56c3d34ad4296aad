import { afterAll, beforeEach, describe, expect, test } from "vitest"
import type { ArticleInput } from "../../src/model/article-input.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"
import { pipelineOver } from "../support/pipeline.ts"

let database: Database | null = null
let run: ReturnType<typeof pipelineOver>

beforeEach(async () => {
  await database?.close()
  database = await testDatabase()
  run = pipelineOver(database)
})
afterAll(() => database?.close())

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
    ["behind a date line", { articleBody: `LOWER MARLOW, May 14 (Reuters) - ${BODY}` }, "SAME_TEXT"],
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
      await database?.close()
      database = await testDatabase()
      run = pipelineOver(database)
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
