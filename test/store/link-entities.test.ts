import { afterAll, beforeAll, expect, test } from "vitest"
import { type EntityDraft, type EntityType, entityNamed } from "../../src/model/entity.ts"
import type { Database } from "../../src/store/database/database.ts"
import { linkEntities, otherNameRows } from "../../src/store/entities/link-entities.ts"
import { reportEntities } from "../../src/store/entities/report-entities.ts"
import { insertRows } from "../../src/store/insert-rows.ts"
import { write } from "../../src/store/write.ts"
import { testDatabase } from "../support/database.ts"

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const named = (type: EntityType, name: string, ...alternateNames: string[]): EntityDraft => ({
  ...entityNamed(type, name),
  alternateNames,
})

/** What one article does: links its entities and adds their other names. */
const link = (...entities: EntityDraft[]): Promise<readonly number[]> =>
  write(database, new Date(), async (tx) => {
    const { entityIds } = await linkEntities(tx, entities, [])
    await insertRows(tx, "entity_name", otherNameRows(entities, entityIds))
    return entityIds
  })

const slugs = async (ids: readonly number[]) =>
  (
    await database.pool.query(
      "select slug from entity where id = any($1::int[]) order by array_position($1::int[], id)",
      [ids],
    )
  ).rows.map((row) => row.slug)

test("a full name is the same person in every article, whatever its case and accents", async () => {
  const [first] = await link(named("PERSON", "José Almunia", "Almunia"))
  expect(await link(named("PERSON", "Jose ALMUNIA"))).toEqual([first])
  expect(await link(named("PLACE", "José Almunia"))).not.toEqual([first])
})

test("a surname alone is the one person who has it, and nobody once two have", async () => {
  const [ada] = await link(named("PERSON", "Ada Torvik", "Torvik"))
  expect(await link(named("PERSON", "Torvik"))).toEqual([ada])
  const [bo] = await link(named("PERSON", "Bo Torvik", "Torvik"))
  const [unknown] = await link(named("PERSON", "Torvik"))
  expect([ada, bo]).not.toContain(unknown)
})

test("a first name alone is nobody else's", async () => {
  const [cleo] = await link(named("PERSON", "Cleo Andermatt", "Cleo", "Andermatt"))
  expect(await link(named("PERSON", "Cleo"))).not.toEqual([cleo])
})

test("slugs are readable and each its own", async () => {
  const ids = await link(named("PLACE", "Łódź"), named("ORGANIZATION", "北京大学"), named("PLACE", "Lodz."))
  const [first, second, third] = await slugs(ids)
  expect(first).toBe("lodz")
  expect(second).toMatch(/^organization-[0-9a-f]{8}$/)
  expect(third).toBe("lodz-2")
})

test("the latest report of a role wins, and silence overwrites nothing", async () => {
  const [id] = await link(named("PERSON", "Dora Lindqvist"))
  const report = (date: string, honorificPrefix: string | null, jobTitle: string | null) =>
    reportEntities(database, date, [{ id: id!, mention_count: 1, has_facts: true, honorificPrefix, jobTitle }])
  const role = async () =>
    (await database.pool.query("select honorific_prefix, job_title, mention_count from entity where id = $1", [id]))
      .rows[0]
  await report("2024-05-02T00:00:00Z", null, "mayor")
  await report("2024-05-01T00:00:00Z", "Ms", "candidate")
  expect(await role()).toEqual({ honorific_prefix: "Ms", job_title: "mayor", mention_count: 2 })
  await report("2024-05-03T00:00:00Z", null, "former mayor")
  expect(await role()).toEqual({ honorific_prefix: "Ms", job_title: "former mayor", mention_count: 3 })
})
