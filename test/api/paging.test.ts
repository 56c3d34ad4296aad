import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { graphql } from "../generated/gql.ts"
import type { ArticlesPageQuery } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

const article = (number: number) => ({
  url: `https://paper${number % 3}.example/article-${number}`,
  headline: `Report number ${number}`,
  articleBody: `The council of town ${number} met on Monday to speak about the bridge over river ${number}.`,
  // Three share each date, so that the key must break the tie.
  datePublished: new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 3))).toISOString(),
})

beforeAll(async () => {
  api = await startApi({ articles: Array.from({ length: 25 }, (_, i) => article(i)) })
})
afterAll(() => api.close())

const PAGE = graphql(`
  query ArticlesPage($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArticleOrder) {
    articles(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      totalCount
      nodes {
        headline
        datePublished
      }
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`)

const forward = async (first: number, orderBy: "NEWEST" | "OLDEST" | "FIRST_SEEN", between = async () => {}) => {
  const seen: string[] = []
  let after: string | null = null
  for (;;) {
    const page: ArticlesPageQuery["articles"] = (await api.run(PAGE, { first, after, orderBy })).data.articles
    seen.push(...page.nodes.map((node) => node.headline))
    if (!page.pageInfo.hasNextPage) return seen
    after = page.pageInfo.endCursor
    await between()
  }
}

describe("paging", () => {
  test.each([1, 2, 7, 25, 100])("forwards by %i meets every article once, in every order", async (first) => {
    for (const orderBy of ["NEWEST", "OLDEST", "FIRST_SEEN"] as const) {
      const seen = await forward(first, orderBy)
      expect(seen).toHaveLength(25)
      expect(new Set(seen).size).toBe(25)
    }
  })

  test("backwards it meets the same articles, each page in the list's order", async () => {
    const seen: string[] = []
    let before: string | null = null
    for (;;) {
      const page: ArticlesPageQuery["articles"] = (await api.run(PAGE, { last: 4, before })).data.articles
      seen.unshift(...page.nodes.map((node) => node.headline))
      if (!page.pageInfo.hasPreviousPage) break
      before = page.pageInfo.startCursor
    }
    expect(seen).toEqual(await forward(100, "NEWEST"))
  })

  test("the count is taken only when asked for", async () => {
    const counted = await api.run(PAGE, { first: 3 })
    expect(counted.data.articles.totalCount).toBe(25)
    expect(counted.statements).toBe(2)
    const uncounted = await api.run(graphql(`query Uncounted { articles(first: 3) { nodes { headline } } }`))
    expect(uncounted.statements).toBe(1)
  })

  test("articles that arrive meanwhile make no row come twice and none be skipped", async () => {
    let next = 100
    const seen = await forward(4, "NEWEST", async () => {
      await api.ingest({ ...article(next), datePublished: "2024-06-01T00:00:00Z" })
      next++
    })
    expect(seen.filter((headline) => Number(headline.split(" ").at(-1)) < 100)).toHaveLength(25)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test.each([
    [{ first: 0 }, "BAD_USER_INPUT"],
    [{ first: 101 }, "BAD_USER_INPUT"],
    [{ first: -1 }, "BAD_USER_INPUT"],
    [{ first: 1, last: 1 }, "BAD_USER_INPUT"],
    [{ last: 0 }, "BAD_USER_INPUT"],
    [{ first: 1, after: "nonsense" }, "INVALID_CURSOR"],
    [{ first: 1, after: "" }, "INVALID_CURSOR"],
    [{ first: 1, after: Buffer.from('["a",1]').toString("base64url") }, "INVALID_CURSOR"],
    [{ first: 1, after: Buffer.from("[1,1,1]").toString("base64url") }, "INVALID_CURSOR"],
    [{ first: 1, after: Buffer.from('["99999999999999999999",1]').toString("base64url") }, "INVALID_CURSOR"],
  ])("%j is refused as %s", async (variables, code) => {
    const { errors } = await api.run(PAGE, variables)
    expect(errors[0]?.extensions?.code).toBe(code)
  })
})
