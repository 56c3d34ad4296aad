import { afterAll, beforeAll, expect, test } from "vitest"
import { settleStories } from "../../src/jobs/settle-stories.ts"
import { trendingScore } from "../../src/model/trending.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"
import { harbourFire, pipelineOver } from "../support/pipeline.ts"

const NOW = new Date("2024-05-20T12:00:00Z")
let database: Database
let run: ReturnType<typeof pipelineOver>
let fire: string

const FERRY = {
  headline: "Council of Lower Marlow votes to reopen ferry landing",
  articleBody: [
    "The council of Lower Marlow voted on Sunday to reopen the old ferry landing, eleven years after a flood washed its pier away.",
    "Engineers warned that the river bed has shifted so far that a floating stage would be needed.",
    "“Nobody here wants to drive forty minutes to a bridge,” said councillor Edda Voss, who put the motion forward.",
  ].join("\n\n"),
  datePublished: "2024-05-19T10:00:00Z",
}

beforeAll(async () => {
  database = await testDatabase()
  run = pipelineOver(database, NOW.toISOString())
  for (const n of [1, 2, 3])
    await run.ingest(
      harbourFire({
        url: `https://paper${n}.example/fire`,
        publisher: `Paper ${n}`,
        datePublished: `2024-05-19T0${n}:00:00Z`,
      }),
    )
  for (const n of [1, 2])
    await run.ingest({ ...FERRY, url: `https://paper${n}.example/ferry`, publisher: `Paper ${n}` })
  await settle()
  fire = await storyAt("https://paper1.example/fire")
  expect((await story(fire)).article_count).toBe(3)
})
afterAll(() => database.close())

const settle = () => settleStories({ database, now: () => NOW })
const storyAt = async (url: string) =>
  (await run.rows("select story_id from story_article join article on id = article_id where url = $1", [url]))[0]
    .story_id
const story = async (id: string) => (await run.rows("select * from story where id = $1", [id]))[0]
const changes = async (id: string) =>
  (await run.rows("select kind from story_change where story_id = $1 order by id", [id])).map(({ kind }) => kind)

test("a live blog that comes each minute is noticed when it says something else, and only then", async () => {
  const live = (minute: number, more: string[]) => {
    const given = harbourFire({ url: "https://live.example/fire", publisher: "Live" })
    const dateModified = `2024-05-19T09:${String(minute).padStart(2, "0")}:00Z`
    return { ...given, articleBody: [given.articleBody!, ...more].join("\n\n"), dateModified }
  }
  await run.ingest(live(0, []))
  expect(await storyAt("https://live.example/fire")).toBe(fire)
  const [before, told] = [await story(fire), await changes(fire)]
  for (const minute of [1, 2, 3, 4]) await run.ingest(live(minute, []))
  expect(await story(fire)).toEqual(before)
  for (const minute of [5, 6]) await run.ingest(live(minute, [`At ${minute} past nine the wind had turned.`]))
  await settle()
  expect(await story(fire)).toMatchObject({
    revision: before.revision + 2,
    headline: before.headline,
    article_count: 4,
  })
  const kinds = (await changes(fire)).slice(told.length)
  expect(kinds).not.toContain("ARTICLE_ADDED")
  expect(kinds).not.toContain("HEADLINE_CHANGED")
})

test("a flood of one publisher makes a story trend less than two publishers do", async () => {
  const brief = (n: number) => ({
    ...{ url: `https://flood.example/${n}`, publisher: "Flood", headline: "Weather for the coast" },
    articleBody: `Winds of ${n} knots are forecast for the coast on Monday, with showers until ${n % 12} o'clock and swell of ${n} feet at the bar.`,
    datePublished: "2024-05-20T09:00:00Z",
  })
  for (let n = 1; n <= 15; n++) await run.ingest(brief(n))
  await settle()
  const [most] = await run.rows(`
    select max(trending_key) as key from story s join story_article sa on sa.story_id = s.id join article a on a.id = sa.article_id
    where a.url like 'https://flood.example/%'`)
  expect(trendingScore(most.key, new Date("2024-05-20T09:00:00Z"))).toBeLessThan(2)
})

test("an article whose date is wrong by a year joins its story once the date is mended", async () => {
  const wrong = harbourFire({
    url: "https://late.example/fire",
    publisher: "Late",
    datePublished: "2023-05-19T08:00:00Z",
  })
  await run.ingest(wrong)
  await settle()
  const own = await storyAt("https://late.example/fire")
  expect(own).not.toBe(fire)
  await run.ingest({ ...wrong, datePublished: "2024-05-19T08:00:00Z" })
  await settle()
  expect(await storyAt("https://late.example/fire")).toBe(fire)
  expect((await story(own)).merged_into_id).toBe(fire)
  expect((await changes(fire)).filter((kind) => kind === "STORY_MERGED")).toHaveLength(1)
})

test("an article that is rewritten about something else leaves its story, and both say so", async () => {
  const before = (await story(fire)).article_count
  await run.ingest({ ...FERRY, url: "https://paper3.example/fire", publisher: "Paper 3" })
  expect(await storyAt("https://paper3.example/fire")).toBe(fire)
  await settle()
  const ferry = await storyAt("https://paper1.example/ferry")
  expect(await storyAt("https://paper3.example/fire")).toBe(ferry)
  expect((await story(fire)).article_count).toBe(before - 1)
  expect((await changes(fire)).filter((kind) => kind === "ARTICLE_REMOVED")).toHaveLength(1)
  expect((await changes(ferry)).filter((kind) => kind === "ARTICLE_ADDED")).toHaveLength(3)
})
