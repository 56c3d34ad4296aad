import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import pino from "pino"
import { afterAll, beforeAll, expect, test } from "vitest"
import { loadSample } from "../../src/load-sample.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "../support/database.ts"
import { pipelineOver } from "../support/pipeline.ts"

const SAMPLE = fileURLToPath(new URL("../../fixtures/sample", import.meta.url))
const folderByUrl = new Map(
  readdirSync(SAMPLE, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [/^URL: (.*)$/m.exec(readFileSync(join(SAMPLE, name), "utf8"))![1]!, dirname(name)]),
)

let database: Database
let run: ReturnType<typeof pipelineOver>

beforeAll(async () => {
  database = await testDatabase()
  run = pipelineOver(database)
  const deps = { database, log: pino({ level: "silent" }), now: () => new Date("2025-11-01T00:00:00Z") }
  expect(await loadSample(deps)).toBe(43)
}, 120_000)
afterAll(() => database.close())

test("no story mixes the happenings of the sample corpus, not even two ferry accidents in one week", async () => {
  const folders = new Map<string, Set<string>>()
  for (const { url, story_id } of await run.rows(
    "select url, story_id from article join story_article on article_id = id",
  )) {
    const folder = folderByUrl.get(url)!
    folders.set(story_id, (folders.get(story_id) ?? new Set()).add(folder))
  }
  expect([...folders.values()].filter((of) => of.size > 1)).toEqual([])
  expect(folders.size).toBeLessThanOrEqual(9)
})

test("what a story shows is what its articles have", async () => {
  const wrong = await run.rows(`
    select se.story_id, se.entity_id from story_entity se
    full join (
      select sa.story_id, ae.entity_id, count(*)::int as articles, sum(ae.mention_count)::int as mentions
      from story_article sa join article_entity ae using (article_id) group by 1, 2
    ) now on now.story_id = se.story_id and now.entity_id = se.entity_id
    where (se.article_count, se.mention_count) is distinct from (now.articles, now.mentions)`)
  expect(wrong).toEqual([])
  expect(
    await run.rows(
      "select id from story s where article_count <> (select count(*) from story_article where story_id = s.id)",
    ),
  ).toEqual([])
})

test("a story has each quotation once, though several of its articles print it", async () => {
  const repeated = await run.rows(`
    select sq.story_id, q.text_key from story_quotation sq join quotation q on q.id = sq.quotation_id
    group by 1, 2 having count(*) > 1`)
  expect(repeated).toEqual([])
  expect((await run.rows("select max(article_count) as most from story_quotation"))[0].most).toBeGreaterThan(1)
})

test("several articles report one event, and it is surer for it", async () => {
  const events = await run.rows("select confidence from event where article_count > 1")
  expect(events.length).toBeGreaterThan(0)
  expect(events.every((event) => event.confidence > 0 && event.confidence <= 1)).toBe(true)
})

test("every event has evidence, and every article's counts are right", async () => {
  expect(
    await run.rows("select id from event e where not exists (select from event_evidence where event_id = e.id)"),
  ).toEqual([])
  expect(
    await run.rows(
      "select id from publisher p where article_count <> (select count(*) from article where publisher_id = p.id)",
    ),
  ).toEqual([])
})

test("the change log names each node that was made, once", async () => {
  const missing = await run.rows(`
    select 'ARTICLE' as type, id from article
    union all select 'STORY', id from story union all select 'EVENT', id from event
    union all select type::text, id from entity union all select 'QUOTATION', id from quotation
    union all select 'MEDIA_ITEM', id from media_item union all select 'PUBLISHER', id from publisher
    except select type::text, node_id from change where kind = 'CREATED'`)
  expect(missing).toEqual([])
})

test("a story tells how it came about, each article in its turn", async () => {
  const [first, ...rest] = await run.rows(
    "select kind from story_change where story_id = (select min(id) from story) order by id",
  )
  expect(first).toEqual({ kind: "ARTICLE_ADDED" })
  expect(rest.filter((change) => change.kind === "ARTICLE_ADDED")).toHaveLength(6)
})
