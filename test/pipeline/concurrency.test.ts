import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { clustering } from "../../src/cluster/clustering.ts"
import type { Database } from "../../src/store/database/database.ts"
import { editStory } from "../../src/store/stories/edit-stories.ts"
import { write } from "../../src/store/write.ts"
import { testDatabase } from "../support/database.ts"
import { harbourFire, pipelineOver } from "../support/pipeline.ts"

// The embedded database has one connection: there nothing runs at once.
describe.skipIf(inject("databaseTemplate").kind === "embedded")("workers that write at once", () => {
  let database: Database
  let run: ReturnType<typeof pipelineOver>
  beforeAll(async () => {
    database = await testDatabase()
    run = pipelineOver(database)
  })
  afterAll(() => database.close())

  test("make one article of one text, and start one story for one happening", async () => {
    const same = Array.from({ length: 6 }, () => run.ingest(harbourFire({ url: "https://one.example/fire" })))
    const others = Array.from({ length: 12 }, (_, i) =>
      run.ingest(harbourFire({ url: `https://paper-${i}.example/fire`, publisher: `Paper ${i}` })),
    )
    const outcomes = (await Promise.all(same)).map((result) => result.kind === "stored" && result.outcome)
    await Promise.all(others)
    expect(outcomes.sort()).toEqual(["CREATED", ...Array.from({ length: 5 }, () => "UNCHANGED")])
    expect(await run.rows("select article_count from story")).toEqual([{ article_count: 13 }])
  })

  test("make one entity of one name, with the mentions of all", async () => {
    // A lone word taken for somebody stands apart until company tells whom it means, which no writer sees of the others yet.
    const twice =
      "select type, name from entity where type <> 'PERSON' or name like '% %' group by 1, 2 having count(*) > 1"
    expect(await run.rows(twice)).toEqual([])
    const wrong = await run.rows(`
      select e.name from entity e left join mention m on m.entity_id = e.id
      group by e.id having e.mention_count <> count(m.id)`)
    expect(wrong).toEqual([])
  })

  test("edit and add without waiting for each other for ever", async () => {
    const edits = Array.from({ length: 24 }, (_, i) => {
      const given = harbourFire({ url: `https://paper-${i % 12}.example/fire`, publisher: `Paper ${i % 12}` })
      const [first, ...rest] = given.articleBody!.split("\n\n")
      const articleBody = [first, ...(i % 2 ? rest : rest.reverse()), `Update ${i}.`].join("\n\n")
      return run.ingest({ ...given, articleBody })
    })
    for (const result of await Promise.all(edits)) expect(result).toMatchObject({ outcome: "UPDATED" })
  })

  test("number the changes of a story in the order in which they can be read", async () => {
    const [{ id }] = await run.rows("select id from story order by article_count desc limit 1")
    const numbers = async () =>
      (await run.rows("select id from story_change where story_id = $1", [id])).map((row) => row.id)
    const before = await numbers()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const edit = (headline: string, work = async () => {}) =>
      write(database, new Date(), async (tx) => {
        await editStory(tx, id, { headline }, clustering)
        await work()
      })
    const slow = edit("Said first, and read first", () => held)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const quick = edit("Said next")
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await numbers()).toEqual(before)
    release()
    await Promise.all([slow, quick])
    const rows = await run.rows("select after from story_change where story_id = $1 order by id desc limit 2", [id])
    expect(rows.map(({ after }) => after)).toEqual(["Said next", "Said first, and read first"])
  })
})
