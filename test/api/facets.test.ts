import { afterAll, beforeAll, expect, test } from "vitest"
import { graphql } from "../generated/gql.ts"
import { type Api, startApi } from "../support/api.ts"

const report = (
  publisher: string,
  articleSection: string,
  datePublished: string,
  headline: string,
  articleBody: string,
) => ({
  publisher,
  articleSection,
  datePublished,
  headline,
  articleBody,
})

const quist = "Mayor Nora Quist told fishermen in Lisbon that the price of diesel would fall."
const abara = "Minister Jon Abara opened a school for 400 children in Lisbon with Mayor Nora Quist."
const lindt = "Edda Lindt won the marathon in Nairobi in two hours and nineteen minutes."

let api: Api

beforeAll(async () => {
  api = await startApi({
    articles: [
      report("Quay News", "Politics", "2024-06-03T08:00:00Z", "Nora Quist promises cheaper diesel", quist),
      report("Quay News", "Politics", "2024-06-04T08:00:00Z", "Jon Abara opens school in Lisbon", abara),
      report("Hill Times", "Sport", "2024-06-06T08:00:00Z", "Edda Lindt wins marathon in Nairobi", lindt),
    ],
  })
})
afterAll(() => api.close())

const FACETS = graphql(`
  query ArticleFacets($filter: ArticleFilter, $first: Int!) {
    articles(first: 1, filter: $filter) {
      totalCount
      facets {
        publishers(first: $first) {
          count
          publisher {
            name
          }
        }
        people(first: $first) {
          count
          entity {
            name
          }
        }
        places(first: $first) {
          count
          entity {
            __typename
            name
          }
        }
        topics(first: $first) {
          count
          topic {
            qcode
          }
        }
        languages(first: $first) {
          count
          value
        }
        sections(first: $first) {
          count
          value
        }
      }
    }
  }
`)

test("facets count the whole list, whatever the page, most frequent first", async () => {
  const { data, errors } = await api.run(FACETS, { first: 10 })
  expect(errors).toEqual([])
  const facets = data.articles.facets!
  expect(facets.publishers).toEqual([
    { count: 2, publisher: { name: "Quay News" } },
    { count: 1, publisher: { name: "Hill Times" } },
  ])
  expect(facets.people[0]).toEqual({ count: 2, entity: { name: "Nora Quist" } })
  expect(facets.people.map(({ entity }) => entity.name)).toEqual(expect.arrayContaining(["Edda Lindt", "Jon Abara"]))
  expect(facets.places[0]).toEqual({ count: 2, entity: { __typename: "Place", name: "Lisbon" } })
  expect(facets.languages.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  expect(facets.sections).toEqual([
    { count: 2, value: "Politics" },
    { count: 1, value: "Sport" },
  ])
})

test("facets count what a filter leaves, and no more than asked", async () => {
  const filter = { people: { anyOfNames: ["Jon Abara"] } }
  const { data } = await api.run(FACETS, { first: 1, filter })
  expect(data.articles.totalCount).toBe(1)
  expect(data.articles.facets?.people).toHaveLength(1)
  expect(data.articles.facets?.publishers).toEqual([{ count: 1, publisher: { name: "Quay News" } }])
})

test("each facet is a statement, and each table of what it counts", async () => {
  const { statements } = await api.run(FACETS, { first: 10 })
  // The page, its count, six facets; publishers, entities and topics.
  expect(statements).toBe(11)
})

const OF_PEOPLE = graphql(`
  query FacetsOfPeople($first: Int!) {
    people(first: $first) {
      nodes {
        name
        articles(first: 1) {
          facets {
            sections {
              value
              count
            }
          }
          timeSeries(interval: DAY, from: "2024-06-03", to: "2024-06-06") {
            start
            count
          }
        }
      }
    }
  }
`)

test("the facets and series of many lists take as many statements as those of one", async () => {
  const one = await api.run(OF_PEOPLE, { first: 1 })
  const all = await api.run(OF_PEOPLE, { first: 10 })
  expect([one.statements, all.statements]).toEqual([4, 4])
  const person = new Map(all.data.people.nodes.map(({ name, articles }) => [name, articles!]))
  expect(person.get("Nora Quist")?.facets?.sections).toEqual([{ value: "Politics", count: 2 }])
  expect(person.get("Nora Quist")?.timeSeries?.map(({ count }) => count)).toEqual([1, 1, 0])
  expect(person.get("Edda Lindt")?.timeSeries?.map(({ count }) => count)).toEqual([0, 0, 0])
})
