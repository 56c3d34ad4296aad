import { afterAll, beforeAll, expect, test } from "vitest"
import type { Database } from "../../../src/store/database/database.ts"
import { undoDecision } from "../../../src/store/entities/undo-decision.ts"
import { write } from "../../../src/store/write.ts"
import { testDatabase } from "../../support/database.ts"
import { someone, storeOver } from "../../support/understood.ts"

let database: Database
let run: ReturnType<typeof storeOver>
beforeAll(async () => {
  database = await testDatabase()
  run = storeOver(database)
})
afterAll(() => database.close())

const undo = (id: number) => write(database, new Date("2024-06-01T00:00:00Z"), (tx) => undoDecision(tx, id))

/** All that is stored of entities, but for the decisions. */
const state = async (...entities: number[]) => ({
  entities: await run.rows(
    `select id, name, mention_count, first_mentioned, last_mentioned, honorific_prefix, job_title, country_code, merged_into_id
     from entity where id = any($1::int[]) order by id`,
    entities,
  ),
  names: await run.rows(
    "select entity_id, key, name from entity_name where entity_id = any($1::int[]) order by 1, 2",
    entities,
  ),
  counts: await run.rows(
    "select * from article_entity where entity_id = any($1::int[]) order by article_id, entity_id",
    entities,
  ),
  mentions: await run.rows(
    "select article_id, entity_id, text from mention where entity_id = any($1::int[]) order by id",
    entities,
  ),
  speakers: await run.rows(
    "select article_id, speaker_id from quotation where speaker_id = any($1::int[]) order by id",
    entities,
  ),
  affiliations: await run.rows(
    "select article_id, person_id from affiliation where person_id = any($1::int[]) order by id",
    entities,
  ),
  participants: await run.rows(
    "select * from event_participant where entity_id = any($1::int[]) order by event_id",
    entities,
  ),
  authored: await run.rows(
    "select article_id, person_id from article_author where person_id = any($1::int[]) order by 1",
    entities,
  ),
  stories: await run.rows(
    "select story_id, entity_id, article_count, mention_count from story_entity where entity_id = any($1::int[]) order by 1, 2",
    entities,
  ),
})

const meeting = (entity: number) => ({
  name: "meeting",
  description: null,
  eventType: "MEETING" as const,
  date: { edtf: "2024-05-18", text: null },
  isExpected: false,
  places: [],
  participants: [{ entity, role: "AGENT" as const }],
  figures: [],
  confidence: 0.5,
  evidence: [{ field: "BODY" as const, start: 0, end: 5, text: "Named" }],
})

test("a name that was joined wrongly stands for itself again, and nothing of it stays behind", async () => {
  const first = await run.store({
    url: "https://a.example/1",
    entities: [
      someone("PERSON", "Ann Holt", { also: ["Holt"], jobTitle: "mayor" }),
      someone("ORGANIZATION", "Tarn Council"),
    ],
  })
  const ann = (await run.told(first, "Ann Holt")).entity
  const before = await state(ann)
  const second = await run.store({
    url: "https://a.example/2",
    datePublished: "2024-05-20T08:00:00Z",
    entities: [
      someone("PERSON", "Ann Holt", { also: ["Annie Holt"], honorificPrefix: "Dr", jobTitle: "author" }),
      someone("ORGANIZATION", "Vale Press"),
    ],
    events: [meeting(0)],
    affiliations: [{ person: 0, organization: 1, jobTitle: "author" }],
    speaker: 0,
    authors: ["Ann Holt"],
  })
  const joined = await run.told(second, "Ann Holt")
  expect(joined.entity).toBe(ann)
  const own = await undo(joined.id)
  expect(await state(ann)).toEqual(before)
  const moved = await state(own!)
  expect(moved).toMatchObject({
    entities: [{ name: "Ann Holt", mention_count: 1, honorific_prefix: "Dr", job_title: "author" }],
    names: [{ key: "ann holt" }, { key: "annie holt" }],
    counts: [{ article_id: second, mention_count: 1, role_text: "Dr, author" }],
    mentions: [{ article_id: second }],
    speakers: [{ article_id: second }],
    affiliations: [{ article_id: second }],
    participants: [{ role: "AGENT" }],
    authored: [{ article_id: second }],
  })
  expect(moved.stories).toHaveLength(1)
  expect(await run.told(second, "Ann Holt")).toMatchObject({
    decision: "KEPT_APART",
    reason: "EDITOR",
    slug: "ann-holt-2",
  })
  expect(await undo(joined.id)).toBeNull()
  // Read again, the article keeps to what the editor said.
  await run.store({ url: "https://a.example/2", entities: [someone("PERSON", "Ann Holt"), someone("PLACE", "Tarn")] })
  expect((await run.told(second, "Ann Holt")).entity).toBe(own)
})

test("entities that were merged part again as they were, and are not merged anew", async () => {
  const company = [someone("ORGANIZATION", "Skerry Trust"), someone("PLACE", "Skerry Point")]
  const early = await run.store({
    url: "https://b.example/1",
    entities: [someone("PERSON", "Rask", { honorificPrefix: "Captain" }), ...company],
    events: [meeting(0)],
    affiliations: [{ person: 0, organization: 1, jobTitle: "captain" }],
    speaker: 0,
  })
  const lone = (await run.told(early, "Rask")).entity
  const before = await state(lone)
  const full = [someone("PERSON", "Inga Rask", { also: ["Rask"], jobTitle: "harbour master" }), ...company]
  const late = await run.store({ url: "https://b.example/2", entities: full })
  const inga = (await run.told(late, "Inga Rask")).entity
  expect((await run.told(early, "Rask")).entity).toBe(inga)
  expect((await state(lone)).mentions).toEqual([])
  const [merger] = await run.rows(
    "select id from entity_decision where decision = 'MERGED' and from_entity_id = $1",
    lone,
  )
  expect(await undo(merger.id)).toBe(lone)
  expect(await state(lone)).toEqual(before)
  expect(await state(inga)).toMatchObject({
    entities: [{ mention_count: 1, honorific_prefix: null, job_title: "harbour master" }],
    counts: [{ article_id: late }],
    speakers: [],
    affiliations: [],
    participants: [],
  })
  await run.store({ url: "https://b.example/3", entities: full })
  expect((await run.told(early, "Rask")).entity).toBe(lone)
})

test("a decision that joined nothing cannot be undone", async () => {
  const id = await run.store({ url: "https://c.example/1", entities: [someone("PERSON", "Una Field")] })
  expect(await undo((await run.told(id, "Una Field")).id)).toBeNull()
})
