import { afterAll, beforeAll, expect, test } from "vitest"
import { clustering } from "../../../src/cluster/clustering.ts"
import { settleStories } from "../../../src/jobs/settle-stories.ts"
import { mediaOf } from "../../../src/model/media.ts"
import type { Database } from "../../../src/store/database/database.ts"
import { mergeStories, moveArticle, splitStory } from "../../../src/store/stories/edit-stories.ts"
import { checkCounts } from "../../../src/store/stories/recount/check-counts.ts"
import { type Write, write } from "../../../src/store/write.ts"
import { testDatabase } from "../../support/database.ts"
import { happenings, randomFrom } from "../../support/happenings.ts"
import { someone, storeOver, type Understood } from "../../support/understood.ts"

const NOW = new Date("2024-05-20T12:00:00Z")
let database: Database
let store: ReturnType<typeof storeOver>

beforeAll(async () => {
  database = await testDatabase()
  store = storeOver(database, NOW.toISOString())
})
afterAll(() => database.close())

const NAMES = ["Ada Diaz", "Bo Li", "Cara Mendes", "Dov Adler"]
const PLACES = ["Brindle", "Marlow"]

/** An article of the happening with names, an event, a picture and words that come again. */
const withFacts = (article: Understood, random: () => number): Understood => {
  const names = NAMES.filter(() => random() < 0.5)
  const place = PLACES[Math.floor(random() * PLACES.length)]!
  return {
    ...article,
    text: `${article.text}. “We saw ${place} burn that night.” ${[...names, place].join(" and ")} were named.`,
    entities: [someone("PLACE", place), ...names.map((name) => someone("PERSON", name))],
    speaker: names.length > 0 ? 1 : undefined,
    media: [{ ...mediaOf("IMAGE"), contentUrl: `https://img.example/${place}.jpg` }],
    events: [
      {
        ...{ name: `Fire in ${place}`, description: null, eventType: "DISASTER", isExpected: false, figures: [] },
        date: { edtf: article.datePublished!.slice(0, 10), text: "Friday" },
        places: [0],
        participants: names.length > 0 ? [{ entity: 1, role: "AFFECTED" }] : [],
        confidence: 0.5 + random() / 3,
        evidence: [{ field: "BODY", start: 0, end: 4, text: "Fire" }],
      },
    ],
  }
}

const check = (repair = false) => checkCounts(database, { repair, now: NOW, clustering })
const right = new Map(
  ["story", "story_entity", "story_event", "story_media", "story_quotation", "publisher", "event", "entity"].map(
    (table) => [table, 0] as const,
  ),
)

test("whatever comes, is edited, moved, merged, split and settled, every count is that of a recount", async () => {
  const random = randomFrom(11)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const articles = happenings(4, { articles: 5, hoursApart: 100, seed: 3 })
  const edit = <T>(work: (tx: Write) => Promise<T>) => write(database, NOW, work)
  const column = async (text: string): Promise<number[]> => (await store.rows(text)).map(({ id }) => id)
  const acts = [
    async () => void (await store.store(withFacts(pick(articles), random))),
    async (stories: number[]) => {
      const [into, from] = [pick(stories), pick(stories)]
      await edit((tx) => mergeStories(tx, { into, from: [from] }, clustering))
    },
    async (stories: number[], placed: number[]) => {
      const [storyId, articleIds] = [pick(stories), placed.filter(() => random() < 0.4)]
      await edit((tx) => splitStory(tx, { storyId, articleIds }, clustering))
    },
    async (stories: number[], placed: number[]) => {
      const [articleId, to] = [pick(placed), pick(stories)]
      await edit((tx) => moveArticle(tx, { articleId, to }, clustering))
    },
    async () => void (await settleStories({ database, now: () => NOW })),
  ]
  for (const article of articles) await store.store(withFacts(article, random))
  expect(await check()).toEqual(right)
  for (let turn = 0; turn < 30; turn++) {
    const stories = await column("select id from story order by id")
    const placed = await column("select article_id as id from story_article order by 1")
    await acts[turn % acts.length]!(stories, placed)
    expect(await check(), `after act ${turn}`).toEqual(right)
  }
  const dead = await store.rows("select id from story where article_count = 0 and merged_into_id is null")
  expect(dead).toEqual([])
})

test("a count that is wrong is found and mended", async () => {
  const [story] = await store.rows("select id from story where article_count > 1 limit 1")
  await store.rows("update story set trending_key = 0, article_count = 7 where id = $1", story.id)
  await store.rows("update story_entity set mention_count = mention_count + 1 where story_id = $1", story.id)
  await store.rows("delete from story_event where story_id = $1", story.id)
  await store.rows("update publisher set article_count = 99 where id = (select min(id) from publisher)")
  const found = await check(true)
  expect([...found].filter(([, count]) => count > 0).map(([table]) => table)).toEqual([
    ...["story", "story_entity", "story_event", "publisher"],
  ])
  expect(await check()).toEqual(right)
})
