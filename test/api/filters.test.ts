import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { nodeId } from "../../src/store/read/node-id.ts"
import { graphql } from "../generated/gql.ts"
import type { ArticleFilter } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const ARTICLES = graphql(`
  query FilteredArticles($filter: ArticleFilter) {
    articles(filter: $filter, first: 100) {
      totalCount
      nodes {
        id
        datePublished
        publisher {
          id
          name
          domain
        }
        people(first: 100) {
          nodes {
            name
          }
        }
        organizations(first: 100) {
          nodes {
            name
          }
        }
        story {
          id
          slug
        }
      }
    }
  }
`)

type Found = Awaited<ReturnType<typeof found>>[number]

const found = async (filter: ArticleFilter | null) => {
  const { data, errors } = await api.run(ARTICLES, { filter })
  expect(errors).toEqual([])
  expect(data.articles.totalCount).toBe(data.articles.nodes.length)
  return data.articles.nodes
}

const names = (list: { nodes: { name: string }[] } | null) => list!.nodes.map((node) => node.name)
const from = "2024-01-01T00:00:00.000Z"
const tidewire: ArticleFilter = { publishers: { anyOfNames: ["TIDEWIRE"] } }
const biden: ArticleFilter = { people: { anyOfNames: ["joe biden"] } }

const cases: [string, ArticleFilter, (article: Found) => boolean][] = [
  ["a publisher's name in any case", tidewire, (a) => a.publisher?.name === "Tidewire"],
  [
    "a publisher's domain",
    { publishers: { anyOfNames: ["tidewire.example"] } },
    (a) => a.publisher?.domain === "tidewire.example",
  ],
  ["no publisher of a name", { publishers: { noneOfNames: ["Tidewire"] } }, (a) => a.publisher?.name !== "Tidewire"],
  ["a person", biden, (a) => names(a.people).includes("Joe Biden")],
  [
    "all of several organizations",
    { organizations: { allOfNames: ["Taliban", "Islamic State"] } },
    (a) => ["Taliban", "Islamic State"].every((name) => names(a.organizations).includes(name)),
  ],
  ["a stretch of time", { datePublished: { from } }, (a) => a.datePublished >= from],
  ["not", { not: biden }, (a) => !names(a.people).includes("Joe Biden")],
  [
    "or",
    { or: [biden, { datePublished: { from } }] },
    (a) => names(a.people).includes("Joe Biden") || a.datePublished >= from,
  ],
  ["and", { and: [biden, tidewire] }, (a) => names(a.people).includes("Joe Biden") && a.publisher?.name === "Tidewire"],
  ["an empty anyOf", { people: { anyOf: [] } }, () => false],
  ["an empty or", { or: [] }, () => false],
  ["an empty filter", {}, () => true],
]

describe("a filter of articles leaves what a naive one leaves", () => {
  test.each(cases)("%s", async (_name, filter, holds) => {
    const all = await found(null)
    expect((await found(filter)).map((a) => a.id)).toEqual(all.filter(holds).map((a) => a.id))
  })
})

test("stories go by id and by slug", async () => {
  const [first] = await found(null)
  const story = first!.story!
  const byId = await found({ stories: { anyOf: [story.id] } })
  expect(byId.every((article) => article.story?.id === story.id)).toBe(true)
  expect(await found({ stories: { anyOfNames: [story.slug] } })).toEqual(byId)
})

test("a date that articles speak of is found whenever they were published", async () => {
  const speaking = await found({ mentionsDate: { from: "2021-08-26T00:00:00Z", to: "2021-08-27T00:00:00Z" } })
  expect(speaking.length).toBeGreaterThan(1)
  expect(speaking.some((article) => article.datePublished > "2021-08-27")).toBe(true)
})

test.each([
  ["an id of another type", { people: { anyOf: [nodeId("Article", 1)] } }, "people"],
  ["an id that is none", { stories: { noneOf: ["nonsense"] } }, "stories"],
  ["too many names", { places: { anyOfNames: Array.from({ length: 101 }, (_, i) => `n${i}`) } }, "places"],
  ["too many parts", { or: Array.from({ length: 51 }, () => ({})) }, "parts"],
])("%s is refused by the name of the field", async (_name, filter, word) => {
  const { errors } = await api.run(ARTICLES, { filter })
  expect(errors[0]).toMatchObject({ message: expect.stringContaining(word), extensions: { code: "BAD_USER_INPUT" } })
})

const OTHERS = graphql(`
  query OtherFilters {
    stories(filter: { minArticles: 7, articles: { people: { anyOfNames: ["Joe Biden"] } } }) {
      nodes {
        articleCount
        people {
          nodes {
            name
          }
        }
      }
    }
    events(filter: { types: [ATTACK], date: { from: "2021-08-26T00:00:00Z", to: "2021-08-27T00:00:00Z" }, minConfidence: 0.5 }) {
      nodes {
        eventType
        confidence
        date {
          start
          end
        }
      }
    }
    people(filter: { minMentions: 3, mentionedIn: { publishers: { anyOfNames: ["Tidewire"] } } }, orderBy: NAME) {
      nodes {
        name
        mentionCount
      }
    }
    mediaItems(filter: { agencies: { anyOfNames: ["Tidewire"] }, hasCredit: true, types: [IMAGE] }) {
      nodes {
        mediaType
        creditText
        agencies {
          name
        }
      }
    }
    quotations(filter: { speakers: { anyOfNames: ["Joe Biden"] } }) {
      nodes {
        speaker {
          name
        }
      }
    }
  }
`)

test("stories, events, people, media and quotations have filters of their own", async () => {
  const { data, errors, statements } = await api.run(OTHERS)
  expect(errors).toEqual([])
  // Five lists, the people of the stories, agencies and speakers.
  expect(statements).toBe(7)
  for (const list of Object.values(data)) expect(list.nodes.length).toBeGreaterThan(0)
  expect(data.stories.nodes.every((s) => s.articleCount >= 7 && names(s.people).includes("Joe Biden"))).toBe(true)
  expect(data.events.nodes.every((e) => e.eventType === "ATTACK" && e.confidence >= 0.5)).toBe(true)
  expect(data.people.nodes.every((p) => p.mentionCount >= 3)).toBe(true)
  expect(data.mediaItems.nodes.every((m) => m.creditText && m.agencies.some((a) => a.name === "Tidewire"))).toBe(true)
  expect(data.quotations.nodes.every((q) => q.speaker?.name === "Joe Biden")).toBe(true)
})
