import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type MediaDraft, mediaOf } from "../../../src/model/media.ts"
import type { Database } from "../../../src/store/database/database.ts"
import { testDatabase } from "../../support/database.ts"
import { storeOver } from "../../support/understood.ts"

let database: Database
let run: ReturnType<typeof storeOver>
beforeAll(async () => {
  database = await testDatabase()
  run = storeOver(database)
})
afterAll(() => database.close())

const picture = (contentUrl: string | null, given: Partial<MediaDraft> = {}): MediaDraft => ({
  ...{ ...mediaOf("IMAGE"), contentUrl },
  ...given,
})
const credited = {
  caption: "Fishermen mend nets on the quay at Storvik",
  creditText: "Photo: Lise Arden/Quay Wire",
  creators: ["Lise Arden"],
}

let articles = 0
/** The media of an article that has these, by their ids. */
const idsOf = async (...media: MediaDraft[]) => {
  const id = await run.store({ url: `https://echo.example/${++articles}`, media, text: `Text of article ${articles}.` })
  return (await run.rows("select media_id from article_media where article_id = $1 order by position", id)).map(
    (row) => row.media_id,
  )
}

describe("the same photograph", () => {
  test.each([
    ["in another size", "https://cdn.example/p/storm.jpg?w=300", "https://www.cdn.example/p/storm.jpg?w=1200&q=80"],
    ["by its path", "https://cdn.example/p/gale-300x200.jpg", "https://cdn.example/p/gale-1024x683.jpg"],
    ["through a proxy", "https://cdn.example/p/tide.jpg", "https://i0.wp.com/cdn.example/p/tide.jpg?resize=600"],
  ])("%s", async (_, one, other) => {
    expect(await idsOf(picture(other))).toEqual(await idsOf(picture(one)))
  })

  test("with the same words and maker, at another address or at none", async () => {
    const first = await idsOf(picture("https://a.example/1.jpg", credited))
    expect(
      await idsOf(picture("https://b.example/xyz.jpg", { ...credited, creditText: "Lise Arden / Quay Wire" })),
    ).toEqual(first)
    expect(await idsOf(picture(null, credited))).toEqual(first)
  })

  test("keeps what it has, learns what it lacks, and the larger file", async () => {
    const [id] = await idsOf(
      picture("https://cdn.example/reef.jpg?w=200", { caption: "The reef", width: 200, height: 100 }),
    )
    await idsOf(
      picture("https://cdn.example/reef.jpg?w=900", {
        caption: "A reef",
        creditText: "Ann Roe",
        width: 900,
        height: 450,
      }),
    )
    await idsOf(picture("https://cdn.example/reef.jpg?w=90", { width: 90, height: 45 }))
    expect(await run.rows("select caption, credit_text, width, content_url from media_item where id = $1", id)).toEqual(
      [{ caption: "The reef", credit_text: "Ann Roe", width: 900, content_url: "https://cdn.example/reef.jpg?w=900" }],
    )
  })
})

describe("another photograph", () => {
  test("by another maker, or of few words, or of nobody's", async () => {
    const own = await idsOf(picture("https://a.example/2.jpg", { ...credited, creators: ["Per Dahl"] }))
    const others = [
      picture("https://b.example/2.jpg", { ...credited, creators: ["Eva Lund"] }),
      picture("https://c.example/2.jpg", { caption: "The author", creators: ["Per Dahl"] }),
      picture("https://d.example/2.jpg", { caption: "The author", creators: ["Per Dahl"] }),
      picture("https://e.example/2.jpg", { caption: credited.caption }),
      picture("https://f.example/2.jpg", { caption: credited.caption }),
      picture(null, { caption: "The author" }),
      picture(null, { caption: "The author" }),
    ]
    const ids = [...own]
    for (const each of others) ids.push(...(await idsOf(each)))
    expect(new Set(ids).size).toBe(others.length + 1)
  })

  test("of a series in one article under one caption", async () => {
    const series = ["1", "2", "3"].map((n, i) =>
      picture(`https://s.example/${n}-net.jpg`, {
        ...credited,
        caption: "Nets are mended at Storvik all winter",
        position: i + 1,
      }),
    )
    const ids = await idsOf(...series)
    expect(new Set(ids).size).toBe(3)
    expect(await idsOf(...series)).toEqual(ids)
  })
})

test("what an article alone has is as the article has it now", async () => {
  const store = (given: Partial<MediaDraft>, text: string) =>
    run.store({ url: "https://echo.example/alone", text, media: [picture("https://cdn.example/alone.jpg", given)] })
  const id = await store({ caption: "Photo by Ann Roe", creators: ["Photo Ann"] }, "First text.")
  await store({ caption: "The mole at night", creators: ["Ann Roe"] }, "Second text.")
  expect(
    await run.rows(
      `select m.caption, e.name from article_media l join media_item m on m.id = l.media_id
       join media_creator c on c.media_id = m.id join entity e on e.id = c.entity_id where l.article_id = $1`,
      id,
    ),
  ).toEqual([{ caption: "The mole at night", name: "Ann Roe" }])
})
