import { afterAll, beforeAll, expect, test } from "vitest"
import { topicsOf } from "../../../src/enrich/find-topics.ts"
import { articleDraft } from "../../../src/model/article.ts"
import type { Database } from "../../../src/store/database/database.ts"
import { testDatabase } from "../../support/database.ts"
import { harbourFire, pipelineOver } from "../../support/pipeline.ts"

const url = "https://brindle.example/fire"
const cupTie = harbourFire({
  url,
  headline: "Late goal sends Harrow Town through",
  articleBody:
    "Harrow Town reached the semi-final of the cup with a goal in the last minute.\n\nThe striker headed in a free kick after the goalkeeper had saved two penalties. The coach praised his players.",
})

let database: Database
let run: ReturnType<typeof pipelineOver>
beforeAll(async () => {
  database = await testDatabase()
  run = pipelineOver(database)
})
afterAll(() => database.close())

const codesIn = ({ headline, articleBody }: ReturnType<typeof harbourFire>) =>
  topicsOf(articleDraft({ headline: headline!, articleBody: articleBody! })).map(({ qcode }) => qcode)
const stored = async () =>
  (
    await run.rows(`
      select qcode from article_topic a join topic t on t.id = a.topic_id order by relevance desc, t.id`)
  ).map(({ qcode }) => qcode)

test("an article's topics are stored, each below its top level", async () => {
  await run.ingest(harbourFire({ url }))
  expect((await stored()).sort()).toEqual(codesIn(harbourFire()).sort())
  const wrong = await run.rows(`
    select t.qcode from topic t left join topic p on p.id = t.parent_id
    where (t.qcode like 'medtop:2%') <> (p.id is not null) or p.qcode like 'medtop:2%'`)
  expect(wrong).toEqual([])
  expect(codesIn(harbourFire()).filter((code) => code.startsWith("medtop:2"))).not.toEqual([])
  const created = await run.rows("select count(*)::int from change where type = 'TOPIC' and kind = 'CREATED'")
  expect(created).toEqual([{ count: codesIn(harbourFire()).length }])
})

test("another article of the same topics makes no new ones", async () => {
  const before = await run.rows("select id from topic")
  await run.ingest(harbourFire({ url: "https://other.example/fire", publisher: "Other Paper" }))
  expect(await run.rows("select id from topic")).toEqual(before)
  expect(await run.rows("select count(*)::int from article_topic")).toEqual([{ count: 2 * before.length }])
})

test("an edit has the topics of its new text alone", async () => {
  await run.ingest(cupTie)
  const rows = await run.rows(
    "select qcode from article_topic a join topic t on t.id = a.topic_id join article on article.id = a.article_id where article.url = $1",
    [url],
  )
  expect(rows.map(({ qcode }) => qcode).sort()).toEqual(codesIn(cupTie).sort())
  expect(codesIn(cupTie)).toContain("medtop:15000000")
})
