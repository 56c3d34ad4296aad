import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { ArticleInput } from "../../src/model/article-input.ts"
import { graphql } from "../generated/gql.ts"
import type { ArticleFilter } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

const FERRY = [
  "The council of Lower Marlow voted on Tuesday to reopen the old ferry landing, eleven years after a flood washed its pier away.",
  "Engineers had warned that the river bed has shifted so far that a floating stage would be needed, towed in each autumn.",
  "“Nobody here wants to drive forty minutes to a bridge they can see from their kitchen,” said councillor Edda Voss.",
].join("\n\n")
const MILL = [
  "A paper mill at Upper Marlow will close in June after ninety years, its owners told the workers on Wednesday morning.",
  "Edda Voss, who sits on the council, said that the town would ask the county to keep the training workshop open.",
  "The last rolls are to leave by barge, as the first did, and a museum has asked for the oldest of the three machines.",
].join("\n\n")

const report = (publisher: string, text: string, hour: number, given: Partial<ArticleInput> = {}): ArticleInput => ({
  url: `https://${publisher}.example/${text === FERRY ? "ferry" : "mill"}`,
  headline: text === FERRY ? "Ferry landing to reopen" : "Paper mill closes",
  articleBody: text,
  publisher,
  datePublished: `2024-05-14T${String(hour).padStart(2, "0")}:00:00Z`,
  ...given,
})

let api: Api

beforeAll(async () => {
  api = await startApi({
    articles: [
      report("herald", FERRY, 9, { articleBody: `${FERRY}\n\nAsk us before you print this.` }),
      report("post", FERRY, 8),
      report("courier", FERRY, 10, { headline: "River crossing returns" }),
      report("post", MILL, 11),
      report("herald", MILL, 12),
      report(
        "gazette",
        "Two beekeepers of Hollins won the county prize for heather honey, and their fair moves to October.",
        13,
      ),
    ],
  })
})
afterAll(() => api.close())

const LISTED = graphql(`
  query ListedArticles($filter: ArticleFilter) {
    articles(filter: $filter, orderBy: OLDEST) {
      totalCount
      nodes {
        url
      }
      facets {
        publishers {
          count
        }
      }
      timeSeries(interval: DAY, from: "2024-05-14T00:00:00Z", to: "2024-05-15T00:00:00Z") {
        count
      }
    }
  }
`)

const listed = async (filter: ArticleFilter | null) => {
  const { data, errors } = await api.run(LISTED, { filter })
  expect(errors).toEqual([])
  const { nodes, totalCount, facets, timeSeries } = data.articles
  // Whatever is said of the whole list is said of these very articles.
  expect(totalCount).toBe(nodes.length)
  expect(facets!.publishers.reduce((sum, { count }) => sum + count, 0)).toBe(nodes.length)
  expect(timeSeries!.map(({ count }) => count)).toEqual([nodes.length])
  return nodes.map(({ url }) => url!.replace(".example", "").replace("https://", ""))
}

const canonical = ["post/ferry", "post/mill", "gazette/mill"]
const all = ["post/ferry", "herald/ferry", "courier/ferry", "post/mill", "herald/mill", "gazette/mill"]

describe("a list of articles", () => {
  test.each<[string, ArticleFilter | null, string[]]>([
    ["without a filter", null, canonical],
    ["with an empty filter", {}, canonical],
    ["that asks for canonical articles", { duplicates: "CANONICAL" }, canonical],
    ["that leaves the mode to us", { duplicates: null }, canonical],
    ["that asks for all", { duplicates: "ALL" }, all],
    ["of a publisher of copies", { publishers: { anyOfNames: ["herald"] } }, []],
    [
      "of all that it has",
      { publishers: { anyOfNames: ["herald"] }, duplicates: "ALL" },
      ["herald/ferry", "herald/mill"],
    ],
    [
      "of none of its own",
      { not: { publishers: { anyOfNames: ["herald"] } }, duplicates: "ALL" },
      all.filter((each) => !each.startsWith("herald")),
    ],
    ["with a mode inside alone", { and: [{ duplicates: "ALL" }] }, canonical],
    ["with another mode inside", { or: [{ duplicates: "CANONICAL" }], duplicates: "ALL" }, all],
  ])("%s has the canonical of each group, or all if it says so", async (_, filter, urls) => {
    expect(await listed(filter)).toEqual(urls)
  })
})

const WHOLE = graphql(`
  query WholeLists {
    articles(orderBy: OLDEST, first: 1) {
      nodes {
        story {
          articleCount
          articles {
            totalCount
          }
        }
      }
    }
    publishers {
      nodes {
        domain
        articles {
          totalCount
        }
      }
    }
    stories(filter: { articles: { publishers: { anyOfNames: ["courier"] } } }) {
      totalCount
    }
    people(filter: { mentionedIn: { publishers: { anyOfNames: ["courier"] } } }) {
      nodes {
        name
        canonical: articles {
          totalCount
        }
        all: articles(filter: { duplicates: ALL }) {
          totalCount
        }
      }
    }
  }
`)

test("the lists of a story and of a publisher have copies, and what is asked of other things counts them", async () => {
  const { data, errors } = await api.run(WHOLE)
  expect(errors).toEqual([])
  expect(data.articles.nodes[0]!.story).toEqual({ articleCount: 3, articles: { totalCount: 3 } })
  const counts = data.publishers.nodes.map(({ domain, articles }) => [domain, articles!.totalCount])
  expect(Object.fromEntries(counts)).toMatchObject({ "herald.example": 2, "post.example": 2, "courier.example": 1 })
  expect(data.stories.totalCount).toBe(1)
  expect(data.people.nodes).toContainEqual({ name: "Edda Voss", canonical: { totalCount: 2 }, all: { totalCount: 5 } })
})

const GROUPS = graphql(`
  query DuplicateGroups($filter: ArticleFilter, $first: Int) {
    articles(filter: $filter, orderBy: OLDEST, first: $first) {
      nodes {
        url
        duplicateGroup {
          canonical {
            url
          }
          articles {
            article {
              url
            }
            similarity
            reason
          }
        }
      }
    }
  }
`)

test("a group names its canonical article first, and how much each is like it, from wherever it is read", async () => {
  const { data } = await api.run(GROUPS, { filter: { duplicates: "ALL" }, first: 3 })
  const [group, ...others] = data.articles.nodes.map(({ duplicateGroup }) => duplicateGroup!)
  expect(group!.canonical.url).toBe("https://post.example/ferry")
  expect(group!.articles).toEqual([
    { article: { url: "https://post.example/ferry" }, similarity: 1, reason: "SAME_TEXT" },
    { article: { url: "https://herald.example/ferry" }, similarity: expect.closeTo(0.95, 1), reason: "NEAR_TEXT" },
    { article: { url: "https://courier.example/ferry" }, similarity: 1, reason: "SAME_TEXT" },
  ])
  expect(others).toEqual([group, group])
})

test("an article without copies is in no group, and groups take as many statements for one article as for many", async () => {
  const one = await api.run(GROUPS, { filter: { duplicates: "ALL" }, first: 1 })
  const many = await api.run(GROUPS, { filter: { duplicates: "ALL" }, first: 100 })
  expect(many.data.articles.nodes.at(-1)!.duplicateGroup).toBeNull()
  expect([one.statements, many.statements]).toEqual([3, 3])
})
