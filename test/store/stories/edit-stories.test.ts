import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { clustering } from "../../../src/cluster/clustering.ts"
import type { Database } from "../../../src/store/database/database.ts"
import { editStory, mergeStories, moveArticle, splitStory } from "../../../src/store/stories/edit-stories.ts"
import { moveArticles } from "../../../src/store/stories/move-articles.ts"
import { survivingStory } from "../../../src/store/stories/shown-stories.ts"
import { type Write, write } from "../../../src/store/write.ts"
import { testDatabase } from "../../support/database.ts"
import { someone, storeOver, type Understood } from "../../support/understood.ts"

let database: Database
let store: ReturnType<typeof storeOver>
let count = 0
/** Happenings of a month of their own for each test. */
let fire: number[]
let vote: number[]

beforeAll(async () => {
  database = await testDatabase()
  store = storeOver(database)
})
afterAll(() => database.close())

const sweep = (name: string) => ({
  name: `Fire in ${name}`,
  description: null,
  eventType: "DISASTER" as const,
  date: { edtf: "2023-01-18", text: "Saturday" },
  isExpected: false,
  places: [0],
  participants: [],
  figures: [],
  confidence: 0.6,
  evidence: [{ field: "BODY" as const, start: 0, end: 4, text: "Fire" }],
})

beforeEach(async () => {
  count += 1
  const towns = [`Brindle${count}`, `Marlow${count}`]
  const fires = (n: number): Understood => ({
    url: `https://echo${n}.example/fire-${count}`,
    publisher: `Echo ${n}`,
    headline: `Fire destroys warehouse${count} quay${count} ${towns[0]}`,
    text: `Fire fighters${count} saved grain${count} silo${count} beside quay${count}, chief${count} said, report ${n}.`,
    entities: [someone("PLACE", towns[0]!)],
    events: [sweep(towns[0]!)],
    datePublished: `2023-${String(count).padStart(2, "0")}-19T0${n}:00:00Z`,
  })
  const votes = (n: number): Understood => ({
    url: `https://post${n}.example/vote-${count}`,
    publisher: `Post ${n}`,
    headline: `Council${count} votes ferry${count} landing${count} ${towns[1]}`,
    text: `Councillors${count} voted pier${count} cyclists${count} landing${count}, mayor${count} said, report ${n}.`,
    entities: [someone("PLACE", towns[1]!)],
    datePublished: `2023-${String(count).padStart(2, "0")}-19T1${n}:00:00Z`,
  })
  fire = []
  vote = []
  for (const n of [1, 2, 3]) fire.push(await store.store(fires(n)))
  for (const n of [1, 2]) vote.push(await store.store(votes(n)))
  await gathered(fire)
  await gathered(vote)
})

/** Has articles be in one story, whatever they are taken for. */
const gathered = async (ids: readonly number[]) => {
  const to = await storyOf(ids[0]!)
  const moves = ids.map((articleId) => ({ articleId, to, score: 1, reasons: [] }))
  await edit((tx) => moveArticles(tx, moves, clustering))
}

const storyOf = async (article: number): Promise<number> =>
  (await store.rows("select story_id from story_article where article_id = $1", article))[0].story_id
const story = async (id: number) => (await store.rows("select * from story where id = $1", id))[0]
const changes = async (id: number, after = 0) =>
  (
    await store.rows(
      "select kind, node_type, node_id from story_change where story_id = $1 and id > $2 order by id",
      id,
      after,
    )
  ).map(({ kind, node_type, node_id }) => `${kind} ${node_type} ${node_id}`)
const lastChange = async () => (await store.rows("select max(id) as id from story_change"))[0].id as number
const edit = <T>(work: (tx: Write) => Promise<T>) => write(database, new Date("2024-05-20T13:00:00Z"), work)

test("a merged story leads to the survivor for ever, also by way of another merger", async () => {
  const [from, into] = [await storyOf(fire[0]!), await storyOf(vote[0]!)]
  const before = [await story(from), await story(into)]
  const since = await lastChange()
  expect(await edit((tx) => mergeStories(tx, { into, from: [from] }, clustering))).toBe(into)
  expect(await story(into)).toMatchObject({
    slug: before[1].slug,
    article_count: 5,
    publisher_count: 5,
    is_arranged: true,
  })
  expect(await story(from)).toMatchObject({ slug: before[0].slug, merged_into_id: into, article_count: 0 })
  expect(await changes(from, since)).toEqual([`STORY_MERGED STORY ${into}`])
  expect((await changes(into, since)).slice(0, 4)).toEqual([
    `STORY_MERGED STORY ${from}`,
    ...fire.map((id) => `ARTICLE_ADDED ARTICLE ${id}`),
  ])
  expect((await story(into)).revision).toBe(before[1].revision + 1)
  const third = await edit((tx) => splitStory(tx, { storyId: into, articleIds: [vote[1]!] }, clustering))
  expect(await edit((tx) => mergeStories(tx, { into: third!, from: [from] }, clustering))).toBe(third)
  expect((await story(from)).merged_into_id).toBe(third)
  expect(await survivingStory(database, from)).toBe(third)
})

test("a story is never deleted", async () => {
  await expect(store.rows("delete from story where id = $1", await storyOf(fire[0]!))).rejects.toThrow("never deleted")
})

test("of a story that is split the part with the oldest article keeps id and slug, whichever part is named", async () => {
  const id = await storyOf(fire[0]!)
  const { slug, revision } = await story(id)
  const since = await lastChange()
  const own = await edit((tx) => splitStory(tx, { storyId: id, articleIds: [fire[0]!, fire[2]!] }, clustering))
  expect(await Promise.all(fire.map(storyOf))).toEqual([id, own, id])
  expect(await story(id)).toMatchObject({ slug, article_count: 2, revision: revision + 1 })
  expect(await story(own!)).toMatchObject({
    article_count: 1,
    revision: 1,
    is_arranged: true,
    lead_article_id: fire[1],
  })
  expect((await changes(id, since)).slice(0, 2)).toEqual([
    `STORY_SPLIT STORY ${own}`,
    `ARTICLE_REMOVED ARTICLE ${fire[1]}`,
  ])
  expect((await changes(own!)).slice(0, 2)).toEqual([`STORY_SPLIT STORY ${id}`, `ARTICLE_ADDED ARTICLE ${fire[1]}`])
  expect(await edit((tx) => splitStory(tx, { storyId: id, articleIds: [] }, clustering))).toBe(null)
  expect(await edit((tx) => splitStory(tx, { storyId: id, articleIds: fire }, clustering))).toBe(null)
})

test("an article that is moved says that an editor did it; a story that it leaves empty becomes the other", async () => {
  const [from, to] = [await storyOf(vote[0]!), await storyOf(fire[0]!)]
  const since = await lastChange()
  expect(await edit((tx) => moveArticle(tx, { articleId: vote[0]!, to }, clustering))).toBe(to)
  const [membership] = await store.rows("select * from story_article where article_id = $1", vote[0])
  expect(membership).toMatchObject({ story_id: to, is_pinned: true, score: 1, reasons: [{ kind: "EDITOR" }] })
  expect((await changes(from, since))[0]).toBe(`ARTICLE_REMOVED ARTICLE ${vote[0]}`)
  expect((await changes(to, since))[0]).toBe(`ARTICLE_ADDED ARTICLE ${vote[0]}`)
  expect((await story(from)).merged_into_id).toBe(null)
  await edit((tx) => moveArticle(tx, { articleId: vote[1]!, to }, clustering))
  expect((await story(from)).merged_into_id).toBe(to)
  expect(await edit((tx) => moveArticle(tx, { articleId: vote[1]!, to: 999_999 }, clustering))).toBe(null)
})

test("events part and unite with their articles", async () => {
  const events = () =>
    store.rows(
      `select e.article_count, array_agg(l.article_id order by l.article_id) as articles,
         (select array_agg(story_id) from story_event where event_id = e.id) as stories
       from event e join article_event l on l.event_id = e.id where l.article_id = any($1::int[])
       group by e.id order by e.article_count desc`,
      fire,
    )
  const id = await storyOf(fire[0]!)
  expect(await events()).toEqual([{ article_count: 3, articles: fire, stories: [id] }])
  const own = await edit((tx) => splitStory(tx, { storyId: id, articleIds: [fire[1]!] }, clustering))
  expect(await events()).toEqual([
    { article_count: 2, articles: [fire[0], fire[2]], stories: [id] },
    { article_count: 1, articles: [fire[1]], stories: [own] },
  ])
  await edit((tx) => mergeStories(tx, { into: id, from: [own!] }, clustering))
  expect(await events()).toEqual([{ article_count: 3, articles: fire, stories: [id] }])
})

test("what an editor chose to show stays, and no revision is without a difference", async () => {
  const id = await storyOf(fire[0]!)
  const { headline, revision } = await story(id)
  const edited = { headline: "Quay fire: what is known", leadArticleId: fire[2]! }
  await edit((tx) => editStory(tx, id, edited, clustering))
  await edit((tx) => editStory(tx, id, edited, clustering))
  expect(await story(id)).toMatchObject({ headline: edited.headline, lead_article_id: fire[2], revision: revision + 1 })
  await edit((tx) => splitStory(tx, { storyId: id, articleIds: [fire[1]!] }, clustering))
  expect(await story(id)).toMatchObject({ headline: edited.headline, lead_article_id: fire[2], revision: revision + 2 })
  await edit((tx) => editStory(tx, id, { headline: null }, clustering))
  expect((await story(id)).headline).toBe(headline)
})
