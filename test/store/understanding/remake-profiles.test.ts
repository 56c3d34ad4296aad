import { afterAll, beforeAll, expect, test } from "vitest"
import { clustering } from "../../../src/cluster/clustering.ts"
import { profileArticle } from "../../../src/cluster/profile-article.ts"
import type { Database } from "../../../src/store/database/database.ts"
import { lackProfiles, remakeProfiles } from "../../../src/store/understanding/remake-profiles.ts"
import { testDatabase } from "../../support/database.ts"
import { harbourFire, pipelineOver } from "../../support/pipeline.ts"

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test("profiles that an upgrade has done away with are made anew, and what they decide is settled", async () => {
  const { ingest, rows } = pipelineOver(database)
  await ingest(harbourFire({ url: "https://echo.example/fire" }))
  const articleBody = "A fire destroyed two mills near Lyon in France on Saturday, Mayor Anton Reuss said in Paris."
  await ingest(harbourFire({ url: "https://post.example/fire", publisher: "Quay Post", articleBody }))
  const profiles = () =>
    rows("select 'article' as of, id, profile from article union all select 'story', id, profile from story")
  const before = await profiles()
  await rows("delete from unsettled_article")
  expect(await lackProfiles(database)).toBe(false)
  await rows("update article set profile = null")
  await rows("update story set profile = null")
  expect(await lackProfiles(database)).toBe(true)
  await remakeProfiles(database, (article) => profileArticle({ ...article, id: "" }), clustering)
  expect(await profiles()).toEqual(before)
  expect(await rows("select article_id from unsettled_article")).toHaveLength(2)
})
