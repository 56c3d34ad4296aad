import { type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType, parse } from "graphql"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createSchema } from "../../src/serve/schema.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const schema = createSchema()
const series = '(interval: DAY, from: "2021-08-20", to: "2021-09-01")'

/** The root lists: name and type of their rows. */
const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !type.name.endsWith("Connection")) return []
  return [[field.name, getNamedType(type.getFields().nodes!.type) as GraphQLObjectType] as const]
})

const select = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type)
  const args = field.name === "timeSeries" ? series : ""
  const isConnection = isObjectType(type) && type.name.endsWith("Connection")
  return `${field.name}${args} { ${isConnection ? "nodes { __typename }" : "__typename"} }`
}

/** Every field of a row that leads to other rows. */
const ties = lists.flatMap(([list, type]) =>
  Object.values(type.getFields())
    .filter((field) => isCompositeType(getNamedType(field.type)))
    .map((field) => [`${list}.${field.name}`, list, select(field)] as const),
)

describe("whatever hangs on the rows of a list takes as many statements for a hundred rows as for one", () => {
  test.each(ties)("%s", async (_name, list, selection) => {
    const statements = async (first: number) => {
      const run = await api.run(parse(`{ ${list}(first: ${first}) { nodes { ${selection} } } }`) as never)
      expect(run.errors).toEqual([])
      return run.statements
    }
    const many = await statements(100)
    expect(many).toBeLessThanOrEqual(4)
    // One row may have nothing to look for; it never takes more.
    expect(await statements(1)).toBeLessThanOrEqual(many)
  })
})

test("there are lists, and ties on each", () => {
  expect(lists.map(([name]) => name)).toEqual(
    expect.arrayContaining(["articles", "stories", "events", "people", "organizations", "places", "mediaItems"]),
  )
  expect(ties.length).toBeGreaterThan(60)
})
