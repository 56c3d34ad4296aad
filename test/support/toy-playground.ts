import { fileURLToPath } from "node:url"
import fastify, { type FastifyInstance } from "fastify"
import { buildSchema, graphql } from "graphql"
import { registerPlayground } from "../../src/serve/playground.ts"

const schema = buildSchema(`
  type Query {
    story(slug: String!): Story
    stories: [Story!]!
  }
  type Story { slug: String! headline: String! people: [Person!]! }
  type Person { name: String! jobTitle: String }
`)

const bridge = {
  slug: "harbour-bridge",
  headline: "Harbour bridge closed",
  people: [{ name: "Ada Diaz", jobTitle: "harbour master" }],
}

const rootValue = {
  stories: [bridge],
  story: ({ slug }: { slug: string }) => (slug === bridge.slug ? bridge : null),
}

type Params = { query: string; variables?: Record<string, unknown>; operationName?: string }

/** A server with a playground, two example operations and a toy schema with one story. The caller closes it. */
export async function toyPlayground(assetsDir: string): Promise<FastifyInstance> {
  const app = fastify()
  const operationsDir = fileURLToPath(new URL("../fixtures/playground-operations/", import.meta.url))
  const playground = await registerPlayground(app, { assetsDir, operationsDir, endpoint: "/graphql" })
  app.get("/graphql", { onRequest: playground.answerBrowser }, () => ({ api: true }))
  app.post<{ Body: Params }>("/graphql", ({ body }) =>
    graphql({
      schema,
      rootValue,
      source: body.query,
      variableValues: body.variables,
      operationName: body.operationName,
    }),
  )
  return app
}
