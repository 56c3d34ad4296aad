import { Buffer } from "node:buffer"
import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { createSchema } from "../../src/serve/schema.ts"
import { type Api, startApi } from "../support/api.ts"
import { awkwardValues } from "../support/awkward-values.ts"
import { type Operation, randomOperation } from "../support/random-operation.ts"

const SECONDS = 6

/** The codes that say that a client erred; docs/errors.md lists them. */
const CLIENT_CODES = ["BAD_USER_INPUT", "INVALID_CURSOR", "QUERY_TOO_COMPLEX"]

let api: Api
beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const post = async (operation: Operation) => {
  const response = await fetch(api.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(operation),
  })
  return { status: response.status, text: await response.text() }
}

/** Ids, cursors, slugs and names that the server has given out, and ids of what it does not have. */
const givenOut = async (): Promise<string[]> => {
  const page = (fields: string) => `(first: 3) { edges { cursor node { id ${fields} } } }`
  const { text } = await post({
    query: `{ articles${page("")} stories${page("slug changes(first: 2) { cursor }")} people${page("slug name")}
      organizations${page("slug name")} places${page("slug name")} events${page("")} mediaItems${page("")}
      quotations${page("")} publishers${page("domain")} }`,
    variables: {},
  })
  const values = [...text.matchAll(/"(?:id|cursor|slug|name|domain)":("(?:[^"\\]|\\.)*")/g)]
  const nowhere = ["Article:2147483647", "Story:99999", "Person:1", "Planet:1"]
  return [
    ...values.map(([, value]) => JSON.parse(value!) as string),
    ...nowhere.map((id) => Buffer.from(id).toString("base64url")),
  ]
}

/** What is wrong with an answer; nothing when it is right. */
const faultOf = ({ status, text }: Awaited<ReturnType<typeof post>>): string | undefined => {
  if (status !== 200 && status !== 400) return `status ${status}: ${text}`
  const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] }
  const ours = errors.filter(({ extensions }) => !CLIENT_CODES.includes(extensions?.code ?? ""))
  return ours.length ? JSON.stringify(ours) : undefined
}

it("answers any operation of its schema, whatever the arguments, or says what the client has wrong", async () => {
  const schema = createSchema()
  const values = awkwardValues(await givenOut())
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
      const operation = randomOperation(schema, values, seed)
      expect(faultOf(await post(operation)), JSON.stringify(operation)).toBeUndefined()
    }),
    { numRuns: 400, interruptAfterTimeLimit: SECONDS * 1000 },
  )
})

it.each([
  { query: '{ person(slug: "a\\u0000b") { id } }', variables: {} },
  { query: "query ($slug: String) { person(slug: $slug) { id } }", variables: { slug: "a\0b" } },
  {
    query: "query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }",
    variables: { filter: { not: { people: { anyOfNames: ["\0"] } } } },
  },
])("refuses a text that no text of the database can equal: $query", async (operation) => {
  const { status, text } = await post(operation)
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"])
})
