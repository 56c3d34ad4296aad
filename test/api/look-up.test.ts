import { afterAll, beforeAll, expect, test } from "vitest"
import { nodeId } from "../../src/store/read/node-id.ts"
import { graphql } from "../generated/gql.ts"
import { ArticlePageDocument, PersonPageDocument } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const NODES = graphql(`
  query Nodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
    }
  }
`)
const STORY = graphql(`
  query StoryByKey($id: ID, $slug: String) {
    story(id: $id, slug: $slug) {
      id
      slug
      formerIds
    }
  }
`)
const ONE_OF_EACH = graphql(`
  query OneOfEach {
    articles(first: 1) {
      nodes {
        id
      }
    }
    stories(first: 2) {
      nodes {
        id
        slug
      }
    }
    events(first: 1) {
      nodes {
        id
      }
    }
    people(first: 1) {
      nodes {
        id
      }
    }
    organizations(first: 1) {
      nodes {
        id
      }
    }
    places(first: 1) {
      nodes {
        id
      }
    }
    mediaItems(first: 1) {
      nodes {
        id
      }
    }
    quotations(first: 1) {
      nodes {
        id
      }
    }
    publishers(first: 1) {
      nodes {
        id
      }
    }
  }
`)

const URL_OF_ARTICLE = "https://www.thequillon.example/world/2021/aug/31/american-war-ends-at-kabul-airport"

test("what a list gives as id is what node takes, for every type, one statement a type", async () => {
  const { data } = await api.run(ONE_OF_EACH)
  const ids = Object.values(data).map((list) => list.nodes[0]!.id)
  const { data: found, statements } = await api.run(NODES, { ids })
  expect(found.nodes.map((node) => node?.id)).toEqual(ids)
  expect(new Set(found.nodes.map((node) => node?.__typename)).size).toBe(9)
  // People, organizations and places share a table.
  expect(statements).toBe(7)
})

test("ids of nothing, of nonsense or of another type are null, in their places", async () => {
  const { data, errors } = await api.run(NODES, {
    ids: [
      nodeId("Article", 999_999),
      "nonsense",
      "",
      nodeId("Nothing", 1),
      nodeId("Article", 1),
      `${nodeId("Article", 1)}=`,
    ],
  })
  expect(errors).toEqual([])
  expect(data.nodes.map((node) => node?.__typename ?? null)).toEqual([null, null, null, null, "Article", null])
})

test("more than a hundred ids are refused", async () => {
  const { errors } = await api.run(NODES, { ids: Array.from({ length: 101 }, (_, i) => nodeId("Article", i + 1)) })
  expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT")
})

test("an article is found by any address it is known by", async () => {
  const bare = URL_OF_ARTICLE.replace("https://www.", "http://")
  for (const url of [URL_OF_ARTICLE, `${URL_OF_ARTICLE}?utm_source=mail#top`, `${URL_OF_ARTICLE}/`, bare]) {
    const { data } = await api.run(ArticlePageDocument, { url })
    expect(data.article?.headline).toContain("ends at an airport")
  }
  expect(
    (await api.run(ArticlePageDocument, { url: "https://www.thequillon.example/elsewhere" })).data.article,
  ).toBeNull()
})

test("an article page shows every fact with its evidence, whose offsets fit the body", async () => {
  const { data, errors, statements } = await api.run(ArticlePageDocument, { url: URL_OF_ARTICLE })
  expect(errors).toEqual([])
  expect(statements).toBeLessThanOrEqual(17)
  const article = data.article!
  for (const { evidence } of article.mentionedDates!)
    expect(article.articleBody!.slice(evidence.start, evidence.end)).toBe(evidence.text)
  for (const quotation of article.quotations!.nodes)
    expect(article.articleBody!.slice(quotation.evidence.start, quotation.evidence.end)).toContain(
      quotation.text.slice(0, 10),
    )
  expect(article.people!.edges.length).toBeGreaterThan(0)
  expect(article.related!.length).toBeGreaterThan(0)
})

test("a person page has roles, stories, quotations and company", async () => {
  const { data, errors } = await api.run(PersonPageDocument, { slug: "joe-biden" })
  expect(errors).toEqual([])
  expect(data.person).toMatchObject({ name: "Joe Biden", alternateNames: ["Biden"] })
  expect(data.person!.stories!.nodes.length).toBeGreaterThan(0)
  expect(data.person!.articles!.nodes.length).toBeGreaterThan(1)
})

test("a look-up takes exactly one key", async () => {
  expect((await api.run(STORY, {})).errors[0]?.extensions?.code).toBe("BAD_USER_INPUT")
  expect((await api.run(STORY, { id: "x", slug: "y" })).errors[0]?.extensions?.code).toBe("BAD_USER_INPUT")
})

test("the id and the slug of a story merged away answer with the story that took it in", async () => {
  const { data } = await api.run(ONE_OF_EACH)
  const [kept, gone] = data.stories.nodes
  await api.database.pool.query(
    "update story set merged_into_id = (select id from story where slug = $1) where slug = $2",
    [kept!.slug, gone!.slug],
  )
  for (const key of [{ id: gone!.id }, { slug: gone!.slug }])
    expect((await api.run(STORY, key)).data.story).toEqual({
      id: kept!.id,
      slug: kept!.slug,
      formerIds: expect.arrayContaining([gone!.id]),
    })
  expect((await api.run(NODES, { ids: [gone!.id] })).data.nodes[0]?.id).toBe(kept!.id)
})
