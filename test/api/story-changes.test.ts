import { afterAll, beforeAll, expect, test } from "vitest"
import { graphql } from "../generated/gql.ts"
import { type Api, startApi } from "../support/api.ts"

const first = {
  publisher: "Lakeside Courier",
  url: "https://lakesidecourier.example/dam",
  datePublished: "2024-05-02T09:00:00Z",
  headline: "Crack found in Orrin Dam, village of Tarnbeck told to leave",
  articleBody:
    'Engineers found a crack in the Orrin Dam on Thursday, and the 340 people of Tarnbeck were told to leave their homes.\n\nThe crack is six metres long, said Ilse Varga, the head of the Northmoor Water Authority. "We are lowering the lake as fast as the valley can take the water," Varga said.',
}
const second = {
  publisher: "Moor Radio",
  url: "https://moorradio.example/tarnbeck",
  datePublished: "2024-05-03T07:30:00Z",
  headline: "Tarnbeck still empty as lake behind Orrin Dam is lowered",
  articleBody:
    'The village of Tarnbeck stayed empty on Friday while the lake behind the cracked Orrin Dam was lowered.\n\nThe Northmoor Water Authority needs four more days to lower the lake, said Edwin Sarr, its chief engineer. "The crack in the dam has not grown overnight," Sarr said.',
}

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: [first] })
})
afterAll(() => api.close())

const CHANGES = graphql(`
  query Changes($since: String, $first: Int) {
    stories {
      nodes {
        changes(since: $since, first: $first) {
          cursor
          at
          kind
          before
          after
          node {
            __typename
            id
            ... on Article {
              headline
            }
            ... on Person {
              name
            }
          }
        }
      }
    }
  }
`)

const changes = async (since?: string, count?: number) => {
  const { data, errors, statements } = await api.run(CHANGES, { since, first: count })
  expect(errors).toEqual([])
  expect(data.stories.nodes).toHaveLength(1)
  return { changes: data.stories.nodes[0]!.changes, statements }
}

test("the changes of a story tell how it grew, and a client goes on after the last that it knows", async () => {
  const begun = (await changes()).changes
  expect(begun[0]).toMatchObject({ kind: "ARTICLE_ADDED", node: { __typename: "Article", headline: first.headline } })
  expect(begun).toContainEqual(
    expect.objectContaining({ kind: "PERSON_ADDED", node: expect.objectContaining({ name: "Ilse Varga" }) }),
  )
  const last = begun.at(-1)!.cursor
  expect((await changes(last)).changes).toEqual([])

  await api.ingest(second)
  const news = (await changes(last)).changes
  expect(news[0]).toMatchObject({ kind: "ARTICLE_ADDED", node: { headline: second.headline } })
  expect(news.map(({ node }) => node)).toContainEqual(expect.objectContaining({ name: "Edwin Sarr" }))
  expect((await changes()).changes).toEqual([...begun, ...news])
})

test("page by page gives the same changes", async () => {
  const { changes: all } = await changes()
  const paged: typeof all = []
  for (;;) {
    const { changes: page } = await changes(paged.at(-1)?.cursor, 3)
    if (page.length === 0) break
    paged.push(...page)
  }
  expect(paged).toEqual(all)
})

test("changes take one statement, and one for each table of what changed", async () => {
  const { changes: all, statements } = await changes()
  const types = all.flatMap(({ node }) => (node ? [node.__typename] : []))
  const tables = new Set(types.map((type) => (["Person", "Organization", "Place"].includes(type) ? "Entity" : type)))
  expect(tables.size).toBeGreaterThan(2)
  expect(statements).toBe(2 + tables.size)
})

test.each(["nonsense", "WzEsMl0", "WyJhIl0", ""])("%j is no cursor", async (since) => {
  const { errors } = await api.run(CHANGES, { since })
  expect(errors[0]).toMatchObject({ extensions: { code: "INVALID_CURSOR" } })
})
