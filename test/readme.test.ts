import { readFile } from "node:fs/promises"
import { parse } from "graphql"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Api, startApi } from "./support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const blockOf = (text: string, language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]+?)\`\`\``).exec(text)![1]!

test("the first query of the README has the answer that stands there", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8")
  const { data, errors } = await api.run(parse(blockOf(readme, "graphql")) as never)
  expect(errors).toEqual([])
  expect({ data }).toEqual(JSON.parse(blockOf(readme, "json")))
})
