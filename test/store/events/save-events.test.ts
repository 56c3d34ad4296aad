import { afterAll, beforeAll, expect, test } from "vitest"
import type { EventDraft } from "../../../src/model/event.ts"
import type { Database } from "../../../src/store/database/database.ts"
import { splitEvents } from "../../../src/store/events/split-events.ts"
import { write } from "../../../src/store/write.ts"
import { testDatabase } from "../../support/database.ts"
import { someone, storeOver, type Understood } from "../../support/understood.ts"

let database: Database
let run: ReturnType<typeof storeOver>
beforeAll(async () => {
  database = await testDatabase()
  run = storeOver(database)
})
afterAll(() => database.close())

const evidence = (text: string) => ({ field: "BODY" as const, start: 0, end: text.length, text })
const dead = (value: number, qualifier: "EXACT" | "AT_LEAST" = "EXACT") => ({
  ...{ kind: "dead", value, qualifier, evidence: evidence(`${value} dead`) },
})

const happening = (given: Partial<EventDraft> = {}): EventDraft => ({
  ...{ name: "ferry fire", description: null, eventType: "ACCIDENT", isExpected: false, confidence: 0.5 },
  ...{ date: { edtf: "2024-05-18", text: "Saturday" }, places: [2], participants: [{ entity: 1, role: "AGENT" }] },
  ...{ figures: [], evidence: [evidence("A ferry burned.")] },
  ...given,
})

/** Reports of the fire on a ferry of one harbour, in one story for its words. */
const report = (harbour: string, n: number, events: EventDraft[], given: Partial<Understood> = {}) =>
  run.store({
    url: `https://paper-${n}.example/${harbour}`,
    publisher: `Paper ${n}`,
    headline: `Ferry burns in ${harbour} harbour`,
    text: `The ferry of the ${harbour} line burned in ${harbour} harbour on Saturday; the ${harbour} coast guard saved all, report ${n} says.`,
    datePublished: `2024-05-19T0${n}:00:00Z`,
    entities: [
      someone("PERSON", `Captain ${harbour} Moe`),
      someone("ORGANIZATION", `${harbour} Line`),
      someone("PLACE", harbour),
    ],
    events,
    ...given,
  })

const eventsOf = async (harbour: string) =>
  run.rows(
    `select distinct e.* from event e join article_event l on l.event_id = e.id join article a on a.id = l.article_id
     where a.url like $1 order by e.id`,
    `%/${harbour}`,
  )
const shown = async (harbour: string) =>
  (await eventsOf(harbour)).map(({ name, edtf, confidence, article_count, is_expected }) => ({
    ...{ name, edtf, confidence: Number(confidence.toFixed(4)), article_count, is_expected },
  }))

test("articles of one story tell one event, surer with each publisher, and all evidence stays", async () => {
  await report("Alnes", 1, [happening({ figures: [dead(2)] })])
  await report("Alnes", 2, [
    happening({
      name: "fire aboard a ferry",
      date: { edtf: "2024-05-18T21:30", text: "9.30pm on Saturday" },
      confidence: 0.6,
      figures: [dead(5, "AT_LEAST")],
    }),
  ])
  const [two] = await shown("Alnes")
  expect(await shown("Alnes")).toHaveLength(1)
  expect(two).toMatchObject({ name: "fire aboard a ferry", edtf: "2024-05-18T21:30", article_count: 2 })
  expect(two!.confidence).toBe(0.65)
  // The same publisher again says nothing new.
  await report("Alnes", 3, [happening({ confidence: 0.4 })], {
    publisher: "Paper 2",
    url: "https://paper-2.example/more/Alnes",
  })
  expect((await shown("Alnes"))[0]).toMatchObject({ confidence: 0.65, article_count: 3 })
  expect(
    await run.rows(
      "select count(*)::int as n from event_evidence v join article a on a.id = v.article_id where a.url like '%/Alnes'",
    ),
  ).toEqual([{ n: 3 }])
})

test("what an event shows does not depend on the order of its reports", async () => {
  const drafts = [
    happening({ confidence: 0.5, places: [] }),
    happening({
      name: "blaze",
      confidence: 0.7,
      participants: [
        { entity: 1, role: "AFFECTED" },
        { entity: 0, role: "AGENT" },
      ],
    }),
    happening({ date: { edtf: "2024-05-18T20:00", text: "Saturday at 8pm" }, confidence: 0.3 }),
  ]
  const told = async (harbour: string, order: number[]) => {
    for (const i of order) await report(harbour, i + 1, [drafts[i]!])
    const [event, ...others] = await shown(harbour)
    expect(others).toEqual([])
    const [{ id }] = await eventsOf(harbour)
    const ties = await run.rows(
      `select replace(e.name, $2, '') as name, p.role, p.position from event_participant p join entity e on e.id = p.entity_id
       where event_id = $1 order by p.position`,
      id,
      harbour,
    )
    return { ...event, ties }
  }
  const first = await told("Borvik", [0, 1, 2])
  expect(first).toMatchObject({ name: "blaze", edtf: "2024-05-18T20:00" })
  expect(await told("Corsund", [2, 1, 0])).toEqual(first)
  expect(await told("Dalsnes", [1, 2, 0])).toEqual(first)
})

test("two happenings of one article are not one for another's sake", async () => {
  await report("Elvnes", 1, [happening({ name: "first fire" }), happening({ name: "second fire" })])
  await report("Elvnes", 2, [happening({ name: "second fire" }), happening({ name: "first fire" })])
  expect((await shown("Elvnes")).map(({ name, article_count }) => [name, article_count])).toEqual([
    ["first fire", 2],
    ["second fire", 2],
  ])
})

test("what was expected has happened once it is told as past, and an edit takes back what it no longer reports", async () => {
  await report("Farsund", 1, [happening({ isExpected: true, name: "launch", confidence: 0.4 })])
  await report("Farsund", 2, [happening({ name: "launching" })])
  const [{ id }] = await eventsOf("Farsund")
  expect(await shown("Farsund")).toMatchObject([{ is_expected: false, article_count: 2, name: "launching" }])
  await report("Farsund", 2, [], { headline: "Ferry of Farsund harbour: correction" })
  expect(await eventsOf("Farsund")).toMatchObject([{ id, name: "launch", is_expected: true, article_count: 1 }])
  await report("Farsund", 1, [], { headline: "Ferry of Farsund harbour: correction" })
  expect(await eventsOf("Farsund")).toEqual([])
})

test("an article that leaves the story takes its report along", async () => {
  await report("Gjerdet", 1, [happening({ figures: [dead(1)] })])
  const second = await report("Gjerdet", 2, [happening({ name: "blaze", figures: [dead(3)], confidence: 0.6 })])
  expect(await shown("Gjerdet")).toMatchObject([{ article_count: 2 }])
  await write(database, new Date(), (tx) => splitEvents(tx, [second]))
  expect(await shown("Gjerdet")).toMatchObject([
    { name: "ferry fire", article_count: 1, confidence: 0.5 },
    { name: "blaze", article_count: 1, confidence: 0.6 },
  ])
  const figures = await run.rows(
    "select f.value, f.event_id from event_figure f join article_event l using (event_id, article_id) join article a on a.id = l.article_id where a.url like '%/Gjerdet' order by value",
  )
  const [first, other] = await eventsOf("Gjerdet")
  expect(figures).toEqual([
    { value: 1, event_id: first.id },
    { value: 3, event_id: other.id },
  ])
  expect(await run.rows("select count(*)::int as n from event_participant where event_id = $1", other.id)).toEqual([
    { n: 1 },
  ])
})
