import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Database } from "../../../src/store/database/database.ts"
import { reportEntities } from "../../../src/store/entities/report-entities.ts"
import { testDatabase } from "../../support/database.ts"
import { someone, storeOver } from "../../support/understood.ts"

let database: Database
let run: ReturnType<typeof storeOver>
beforeAll(async () => {
  database = await testDatabase()
  run = storeOver(database)
})
afterAll(() => database.close())

let articles = 0
const url = () => `https://echo.example/${++articles}`
/** Stores an article that names these; answers with what was told of the first. */
const tell = async (...entities: ReturnType<typeof someone>[]) =>
  run.told(await run.store({ url: url(), entities }), entities[0]!.name)

test("a full name is the same person in every article, whatever its case and accents", async () => {
  const first = await tell(someone("PERSON", "José Almunia", { also: ["Almunia"] }))
  expect(first).toMatchObject({ decision: "CREATED", reason: "NEW_NAME" })
  expect(await tell(someone("PERSON", "Jose ALMUNIA"))).toMatchObject({
    ...{ decision: "JOINED", reason: "SAME_NAME", entity: first.entity },
  })
  expect((await tell(someone("PLACE", "José Almunia"))).entity).not.toBe(first.entity)
})

describe("a surname alone", () => {
  test("is nobody's without company, and not a first name's bearer", async () => {
    const ada = await tell(someone("PERSON", "Ada Torvik", { also: ["Torvik", "Ada"] }))
    const lone = await tell(someone("PERSON", "Torvik"))
    expect(lone).toMatchObject({ decision: "KEPT_APART", reason: "TOO_LITTLE" })
    expect(lone.candidates[0]).toMatchObject({ id: ada.entity })
    expect((await tell(someone("PERSON", "Torvik"))).entity).not.toBe(lone.entity)
    expect((await tell(someone("PERSON", "Ada"))).entity).not.toBe(ada.entity)
  })

  test("is the bearer's who was named with the same few", async () => {
    const [yard, mayor] = [someone("ORGANIZATION", "Kelby Shipyard"), someone("PERSON", "Olaf Brandt")]
    const erik = await tell(someone("PERSON", "Erik Sandvoll", { also: ["Sandvoll"] }), yard, mayor)
    const lone = await tell(someone("PERSON", "Sandvoll"), yard, mayor)
    expect(lone).toMatchObject({ decision: "JOINED", reason: "COMPANY", entity: erik.entity })
    expect(lone.candidates[0].reasons.join()).toContain("Kelby Shipyard")
  })

  test("is neither of two who keep the same company", async () => {
    const company = [someone("ORGANIZATION", "Mirren Rovers"), someone("PLACE", "Mirren")]
    const both = [someone("PERSON", "Ian Galt", { also: ["Galt"] }), someone("PERSON", "Tom Galt", { also: ["Galt"] })]
    const id = await run.store({ url: url(), entities: [...both, ...company] })
    const lone = await tell(someone("PERSON", "Galt"), ...company)
    expect(lone).toMatchObject({ decision: "KEPT_APART", reason: "ALIKE" })
    expect([(await run.told(id, "Ian Galt")).entity, (await run.told(id, "Tom Galt")).entity]).not.toContain(
      lone.entity,
    )
  })
})

describe("what speaks against it keeps a name apart", () => {
  test.each([
    ["PERSON", "Paul Ridley", { jobTitle: "striker" }, { jobTitle: "home secretary" }],
    ["PERSON", "Kim Larsen", { honorificPrefix: "Mr" }, { honorificPrefix: "Mrs" }],
    ["PLACE", "Birgham", { countryCode: "GB" }, { countryCode: "US" }],
    ["PLACE", "Sankt Veit", { latitude: 48.1, longitude: 13 }, { latitude: 46.7, longitude: 19 }],
    ["ORGANIZATION", "Falcon", { organizationType: "SPORTS" }, { organizationType: "COMPANY" }],
  ] as const)("%s %s", async (type, name, one, other) => {
    const first = await tell(someone(type, name, one))
    const second = await tell(someone(type, name, other))
    expect(second).toMatchObject({ decision: "KEPT_APART", reason: "CONTRARY" })
    expect(second.entity).not.toBe(first.entity)
    // Each is found again by what is said of it.
    expect((await tell(someone(type, name, one))).entity).toBe(first.entity)
    expect((await tell(someone(type, name, other))).entity).toBe(second.entity)
  })

  test("but a title not, where company says that it is the same person", async () => {
    const company = [someone("ORGANIZATION", "Ostrava Forum"), someone("PERSON", "Lena Havel")]
    const first = await tell(someone("PERSON", "Marek Dvorsky", { jobTitle: "goalkeeper" }), ...company)
    const second = await tell(someone("PERSON", "Marek Dvorsky", { jobTitle: "mayor of Ostrava" }), ...company)
    expect(second).toMatchObject({ decision: "JOINED", reason: "COMPANY", entity: first.entity })
  })

  test("and of two of one name the company tells", async () => {
    const bank = [someone("ORGANIZATION", "Dunmore Bank"), someone("PLACE", "Dunmore")]
    const club = [someone("ORGANIZATION", "Arlen Athletic"), someone("PLACE", "Arlen Park")]
    const banker = await tell(someone("PERSON", "Sam Price", { jobTitle: "banker" }), ...bank)
    const winger = await tell(someone("PERSON", "Sam Price", { jobTitle: "winger" }), ...club)
    expect((await tell(someone("PERSON", "Sam Price"), ...club)).entity).toBe(winger.entity)
    expect((await tell(someone("PERSON", "Sam Price"), ...bank)).entity).toBe(banker.entity)
    expect(await tell(someone("PERSON", "Sam Price"))).toMatchObject({ decision: "KEPT_APART", reason: "ALIKE" })
  })
})

describe("one who stood apart for want of evidence", () => {
  test("becomes the person whom a later article names in full in the same company", async () => {
    const company = [someone("ORGANIZATION", "Harl Lifeboats"), someone("PLACE", "Harl Sound")]
    const early = await run.store({ url: url(), entities: [someone("PERSON", "Quist"), ...company], speaker: 0 })
    const lone = (await run.told(early, "Quist")).entity
    const full = await tell(someone("PERSON", "Mona Quist", { also: ["Quist"] }), ...company)
    expect((await run.told(early, "Quist")).entity).toBe(full.entity)
    const [merger] = await run.rows(
      "select * from entity_decision where decision = 'MERGED' and from_entity_id = $1",
      lone,
    )
    expect(merger).toMatchObject({ reason: "COMPANY", entity_id: full.entity, name: "Quist" })
    expect(await run.rows("select speaker_id from quotation where article_id = $1", early)).toEqual([
      { speaker_id: full.entity },
    ])
    expect(
      await run.rows("select mention_count from entity where id = any($1::int[]) order by id", [lone, full.entity]),
    ).toEqual([{ mention_count: 0 }, { mention_count: 2 }])
  })

  test("stays apart while the company is another", async () => {
    const early = await run.store({ url: url(), entities: [someone("PERSON", "Zeller"), someone("PLACE", "Oberdorf")] })
    const full = await tell(someone("PERSON", "Ruth Zeller", { also: ["Zeller"] }), someone("PLACE", "Niederwald"))
    expect((await run.told(early, "Zeller")).entity).not.toBe(full.entity)
  })
})

test("a body that was met under two names is one of them from then on, and not a third", async () => {
  const party = { organizationType: "PARTY" as const }
  await tell(someone("ORGANIZATION", "Reform Alliance", party), someone("PERSON", "Lena Falk"))
  await tell(
    someone("ORGANIZATION", "Reform Alliance Party", { ...party, also: ["Reform Alliance"] }),
    someone("PLACE", "Osk"),
  )
  const tellParty = () => tell(someone("ORGANIZATION", "Reform Alliance", party), someone("PLACE", "Osk"))
  const first = await tellParty()
  expect(first.decision).toBe("JOINED")
  expect((await tellParty()).entity).toBe(first.entity)
})

test("the same article again names the same, by the same decisions", async () => {
  const address = url()
  const entities = [someone("PERSON", "Nils Berg"), someone("PERSON", "Aho"), someone("PLACE", "Berghaven")]
  const id = await run.store({ url: address, entities })
  const before = await run.rows(
    "select name, entity_id, decision, reason, at from entity_decision where article_id = $1 order by position",
    id,
  )
  const count = await run.rows("select count(*) from entity")
  expect(await run.store({ url: address, entities })).toBe(id)
  expect(
    await run.rows(
      "select name, entity_id, decision, reason, at from entity_decision where article_id = $1 order by position",
      id,
    ),
  ).toEqual(before)
  expect(await run.rows("select count(*) from entity")).toEqual(count)
  // What the article no longer names, no decision speaks of.
  await run.store({ url: address, entities: entities.slice(0, 1) })
  expect(await run.rows("select name from entity_decision where article_id = $1", id)).toEqual([{ name: "Nils Berg" }])
})

test("slugs are readable and each its own", async () => {
  const id = await run.store({
    url: url(),
    entities: [someone("PLACE", "Łódź"), someone("ORGANIZATION", "北京大学"), someone("PLACE", "Lodz.")],
  })
  const [first, second, third] = await run.rows(
    "select slug from entity e join entity_decision d on d.entity_id = e.id where article_id = $1 order by position",
    id,
  )
  expect(first.slug).toBe("lodz")
  expect(second.slug).toMatch(/^organization-[0-9a-f]{8}$/)
  expect(third.slug).toBe("lodz-2")
})

test("the latest report of a role wins, and silence overwrites nothing", async () => {
  const { entity: id } = await tell(someone("PERSON", "Dora Lindqvist"))
  const report = (date: string, honorificPrefix: string | null, jobTitle: string | null) =>
    reportEntities(database, date, [{ id, mention_count: 1, has_facts: true, honorificPrefix, jobTitle }])
  const role = async () =>
    (await run.rows("select honorific_prefix, job_title, mention_count from entity where id = $1", id))[0]
  await report("2024-05-02T00:00:00Z", null, "mayor")
  await report("2024-05-01T00:00:00Z", "Ms", "candidate")
  expect(await role()).toEqual({ honorific_prefix: "Ms", job_title: "mayor", mention_count: 3 })
  await report("2024-05-03T00:00:00Z", null, "former mayor")
  expect(await role()).toEqual({ honorific_prefix: "Ms", job_title: "former mayor", mention_count: 4 })
})

test("what names cost in statements does not grow with their number, nor with how many bear them", async () => {
  const crowd = (n: number) => Array.from({ length: n }, (_, i) => someone("PERSON", `Person${i % 7} Crowd${i}`))
  const company = [someone("ORGANIZATION", "Crowd Club"), someone("PLACE", "Crowdton")]
  const counting = async (entities: ReturnType<typeof someone>[]) => {
    let statements = 0
    const stop = database.observe(() => statements++)
    await run.store({ url: url(), entities })
    stop()
    return statements
  }
  const few = await counting([...crowd(2), ...company])
  for (let i = 0; i < 12; i++)
    await run.store({ url: url(), entities: [someone("PERSON", "Smythe"), someone("PLACE", `Far ${i}`)] })
  const many = await counting([...crowd(120), someone("PERSON", "Smythe"), ...company])
  // One more: the company of those who may be meant.
  expect(many).toBeLessThanOrEqual(few + 1)
  expect(many).toBeLessThanOrEqual(25)
})
