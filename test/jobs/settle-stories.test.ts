import { afterAll, expect, test } from "vitest"
import { clusterArticles } from "../../src/cluster/cluster-articles.ts"
import { clustering } from "../../src/cluster/clustering.ts"
import { settleStories } from "../../src/jobs/settle-stories.ts"
import type { Database } from "../../src/store/database/database.ts"
import { mergeStories, moveArticle, splitStory } from "../../src/store/stories/edit-stories.ts"
import type { SettleCounts } from "../../src/store/stories/settling/apply-moves.ts"
import { markAllUnsettled } from "../../src/store/stories/settling/unsettled.ts"
import { type Write, write } from "../../src/store/write.ts"
import { testDatabase } from "../support/database.ts"
import { happenings, randomFrom, shuffled } from "../support/happenings.ts"
import { storeOver, type Understood } from "../support/understood.ts"

const NOW = "2024-05-20T12:00:00Z"
const articles = happenings(8, { articles: 4, hoursApart: 50 })
const opened: Opened[] = []
afterAll(() => Promise.all(opened.map(({ database }) => database.close())))

type Opened = {
  database: Database
  rows: ReturnType<typeof storeOver>["rows"]
  storeAll: (given: readonly Understood[]) => Promise<void>
  partition: () => Promise<string[]>
  settle: () => Promise<SettleCounts>
}

const open = async (): Promise<Opened> => {
  const database = await testDatabase()
  const { store, rows } = storeOver(database, NOW)
  const partition = async () => {
    const stories = await rows(
      "select array_agg(url order by url) as urls from story_article join article on id = article_id group by story_id",
    )
    return stories.map(({ urls }) => urls.join(" ")).sort()
  }
  const storeAll = async (given: readonly Understood[]) => {
    for (const each of given) await store(each)
  }
  const settle = () => settleStories({ database, now: () => new Date(NOW) })
  const over = { database, rows, storeAll, partition, settle }
  opened.push(over)
  return over
}

/** As `dateline cluster` has it, without a database. */
const expected = () => {
  const stories = clusterArticles(
    articles.map(({ url, headline, text, datePublished }) => ({
      ...{ id: url, headline: headline!, articleBody: text!, datePublished: datePublished!, entities: [] },
    })),
  )
  const urls = new Map<string, string[]>()
  for (const [url, story] of stories) urls.set(story, [...(urls.get(story) ?? []), url])
  return [...urls.values()].map((of) => of.sort().join(" ")).sort()
}

const everything = ({ rows }: Opened) =>
  Promise.all([
    rows("select id, slug, headline, revision, merged_into_id, article_count from story order by id"),
    rows("select article_id, story_id, score, reasons from story_article order by article_id"),
    rows("select count(*) from change"),
    rows("select count(*) from story_change"),
  ])

const nothing = { moved: 0, merged: 0, started: 0 }
let moved = 0

test.each([1, 2, 3])("whatever order articles come in, they are settled into the same stories (%i)", async (seed) => {
  const over = await open()
  const order = shuffled(articles, randomFrom(seed))
  await over.storeAll(order.slice(0, 12))
  if (seed > 1) moved += (await over.settle()).moved
  await over.storeAll(order.slice(12))
  moved += (await over.settle()).moved
  expect(await over.partition()).toEqual(expected())
})

test("these orders had been a difference before", () => expect(moved).toBeGreaterThan(0))

test("to settle what is settled changes nothing, nor does a block that is looked at again", async () => {
  const [over] = opened
  const before = await everything(over!)
  expect(await over!.settle()).toEqual(nothing)
  await over!.rows("insert into unsettled_article (block, article_id) select block, 1 from settled_block")
  expect(await over!.settle()).toEqual(nothing)
  expect(await over!.rows("select from unsettled_article")).toEqual([])
  expect(await everything(over!)).toEqual(before)
})

test("what an editor decided outlasts settling", async () => {
  const { database, rows, settle } = opened[1]!
  const edit = <T>(work: (tx: Write) => Promise<T>) => write(database, new Date(NOW), work)
  const idsIn = async (storyId: number): Promise<number[]> =>
    (await rows("select article_id as id from story_article where story_id = $1 order by 1", storyId)).map(
      (row) => row.id,
    )
  const [{ id: first }] = await rows("select id from story order by article_count desc, id limit 1")
  const [oldest, ...others] = await idsIn(first)
  expect(others.length).toBeGreaterThan(2)
  const second = await edit((tx) => splitStory(tx, { storyId: first, articleIds: others }, clustering))
  const third = await edit((tx) => splitStory(tx, { storyId: second!, articleIds: others.slice(0, 1) }, clustering))
  await edit((tx) => mergeStories(tx, { into: first, from: [third!] }, clustering))
  await edit((tx) => moveArticle(tx, { articleId: oldest!, to: second! }, clustering))
  const held = [first, second!]
  const decided = await Promise.all(held.map(idsIn))
  await markAllUnsettled(database, clustering)
  await settle()
  for (const [i, story] of held.entries()) expect(await idsIn(story)).toEqual(expect.arrayContaining(decided[i]!))
})
