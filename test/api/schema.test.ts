import { readFile } from "node:fs/promises"
import { type GraphQLField, type GraphQLNamedType, isObjectType, printSchema } from "graphql"
import { expect, test } from "vitest"
import { createSchema } from "../../src/serve/schema.ts"

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"))
const ofSpecification = new Set(["Query", "Mutation", "ID", "Int", "Float", "String", "Boolean"])

test("schema.graphql is what the server prints: after a change, `npm run schema`", async () => {
  const printed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8")
  expect(`${printSchema(schema)}\n`).toBe(printed)
})

test("every type says what it is", () => {
  const silent = types.filter((type: GraphQLNamedType) => !type.description && !ofSpecification.has(type.name))
  expect(silent.map(({ name }) => name)).toEqual([])
})

test("every list is a connection, or a plain list of things that come with their parent", () => {
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith("Connection"))
  for (const connection of connections) {
    const fields: Record<string, GraphQLField<unknown, unknown>> = connection.getFields()
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(["nodes", "edges", "pageInfo", "totalCount"]))
  }
  expect(connections.length).toBeGreaterThan(10)
})
