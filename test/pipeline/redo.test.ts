import { afterAll, beforeAll, expect, test } from "vitest"
import { steps } from "../../src/enrich/enrich.ts"
import { redo } from "../../src/pipeline.ts"
import type { Database } from "../../src/store/database/database.ts"
import { countOutdated, outdatedArticles } from "../../src/store/understanding/outdated-articles.ts"
import { testDatabase } from "../support/database.ts"
import { harbourFire, pipelineOver } from "../support/pipeline.ts"

let database: Database
let run: ReturnType<typeof pipelineOver>
let id: number
const media = [
  {
    mediaType: "IMAGE" as const,
    contentUrl: "https://img.example/fire.jpg",
    caption: "Smoke over the quay in Brindle Harbour on Saturday. Photo: Lise Arden/Quay Wire",
  },
]

beforeAll(async () => {
  database = await testDatabase()
  run = pipelineOver(database)
  const result = await run.ingest(harbourFire({ url: "https://echo.example/fire", media }))
  if (result.kind === "refused") throw new Error(JSON.stringify(result.errors))
  id = result.articleId
  await run.ingest(harbourFire({ url: "https://post.example/fire", publisher: "Quay Post", media }))
})
afterAll(() => database.close())

const TABLES = [
  ...["article", "article_version", "article_address", "entity", "entity_name", "entity_decision", "mention"],
  ...["article_entity", "affiliation", "quotation", "date_mention", "event", "event_participant", "event_place"],
  ...[
    "event_figure",
    "event_evidence",
    "article_event",
    "media_item",
    "media_creator",
    "media_agency",
    "article_media",
  ],
  ...["media_depiction", "story_article", "story_entity", "story_event", "story_quotation", "story_change"],
]
const SERIAL = ["mention", "affiliation", "event_figure", "event_evidence", "entity_decision"]

/** All rows; numbers that nobody is shown are left out. */
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => {
        const rows = await run.rows(
          `select to_jsonb(t)${SERIAL.includes(table) ? " - 'id'" : ""} as row from "${table}" t order by 1`,
        )
        return [table, rows.map(({ row }) => row)] as const
      }),
    ),
  )
const logged = async () => Number((await run.rows("select count(*) from change"))[0].count)
const again = () => redo({ database, now: () => new Date("2024-06-01T00:00:00Z") }, id)

test("an article of which a step is old is found, and no longer once it is redone", async () => {
  const dates = steps.find(({ name }) => name === "find-dates")!
  expect(await outdatedArticles(database, [dates], { after: 0, limit: 9 })).toEqual([])
  await run.rows("update step_run set version = 0 where step = 'find-dates' and article_id = $1", [id])
  await run.rows("update date_mention set extractor_version = 0 where article_id = $1", [id])
  expect(await outdatedArticles(database, [dates], { after: 0, limit: 9 })).toEqual([id])
  expect(await outdatedArticles(database, [dates], { after: id, limit: 9 })).toEqual([])
  const older = await countOutdated(database, steps)
  expect(older).toEqual(steps.map(({ name }) => (name === "find-dates" ? 1 : 0)))
  expect(await again()).toEqual({ outcome: "SAME", failures: [] })
  expect(await countOutdated(database, steps)).toEqual(steps.map(() => 0))
  const [row] = await run.rows("select min(extractor_version) from date_mention where article_id = $1", [id])
  expect(row.min).toBe(dates.version)
})

test("to redo what comes out the same leaves every row and the change log as they are", async () => {
  const [before, changes] = [await everything(), await logged()]
  expect((await again()).outcome).toBe("SAME")
  expect(await everything()).toEqual(before)
  expect(await logged()).toBe(changes)
})

test("facts written anew have the ids they had, and nothing that is the same is logged as changed", async () => {
  const [before, changes] = [await everything(), await logged()]
  await run.rows("update article set facts_hash = 'of another version' where id = $1", [id])
  expect((await again()).outcome).toBe("CHANGED")
  expect(await everything()).toEqual(before)
  const since = await run.rows("select type, kind from change order by id offset $1", [changes])
  expect(since.filter(({ type }) => type !== "STORY")).toEqual([])
})

test("what an older version found otherwise is mended, and told", async () => {
  const before = await everything()
  const changes = await logged()
  const [quotation] = await run.rows("select id from quotation where article_id = $1", [id])
  await run.rows("update article set facts_hash = null, in_language = 'xx' where id = $1", [id])
  await run.rows("update quotation set verb = 'sang', speaker_id = null where article_id = $1", [id])
  await run.rows("delete from date_mention where article_id = $1", [id])
  await run.rows("delete from event_figure where article_id = $1", [id])
  expect((await again()).outcome).toBe("CHANGED")
  expect(await everything()).toEqual(before)
  const since = await run.rows("select type, node_id from change order by id offset $1", [changes])
  expect(since).toContainEqual({ type: "QUOTATION", node_id: quotation.id })
  expect(since.filter(({ type }) => type === "ARTICLE" || type === "PERSON")).toEqual([])
})

test("an article that is gone, or was edited in the meantime, is left alone", async () => {
  expect(await redo({ database, now: () => new Date() }, 999_999)).toMatchObject({ outcome: "GONE" })
})
