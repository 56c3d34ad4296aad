import { afterAll, beforeAll, expect, test } from "vitest"
import { graphql } from "../generated/gql.ts"
import { StoryBundleDocument, TopStoriesDocument } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const BUNDLES = graphql(`
  query Bundles($first: Int!) {
    stories(first: $first) {
      nodes {
        ...StoryBundle
      }
    }
  }
`)

test("a story bundle answers in one request, in at most fourteen statements", async () => {
  const { data, errors, statements } = await api.run(StoryBundleDocument, {
    slug: await api.slugOfStoryWith("Deadly attack at Kabul airport"),
  })
  expect(errors).toEqual([])
  expect(statements).toBeLessThanOrEqual(14)
  const story = data.story!
  expect(story.articles?.edges.length).toBe(story.articleCount)
  expect(story.people?.edges.map(({ node }) => node.name)).toContain("Joe Biden")
  expect(story.organizations?.edges.map(({ node }) => node.name)).toContain("Taliban")
  expect(story.places?.edges.map(({ node }) => node.name)).toContain("Kabul")
  expect(story.media?.nodes.every((item) => !item.caption?.includes(item.creditText ?? "©"))).toBe(true)
  expect(story.publishers?.[0]?.isFirst).toBe(true)
})

test("fifty bundles take exactly as many statements as one", async () => {
  const one = await api.run(BUNDLES, { first: 1 })
  const fifty = await api.run(BUNDLES, { first: 50 })
  expect(fifty.data.stories.nodes.length).toBeGreaterThanOrEqual(6)
  expect(fifty.statements).toBe(one.statements)
  expect(one.statements).toBeLessThanOrEqual(14)
})

test("a timeline runs from the earliest event to the latest, each with the words it rests on", async () => {
  const { data } = await api.run(BUNDLES, { first: 50 })
  for (const story of data.stories.nodes) {
    const starts = story.events!.nodes.map((event) => event.date.start)
    expect(starts).toEqual([...starts].sort())
    for (const event of story.events!.nodes) expect(event.evidence.length).toBeGreaterThan(0)
  }
})

test("the articles of a story come newest first, and each says why it is there", async () => {
  const { data } = await api.run(BUNDLES, { first: 50 })
  for (const story of data.stories.nodes) {
    const dates = story.articles!.edges.map(({ node }) => node.datePublished)
    expect(dates).toEqual([...dates].sort().reverse())
    for (const { reasons } of story.articles!.edges) expect(reasons.length).toBeGreaterThan(0)
  }
})

test("the top stories come most reported first, in five statements", async () => {
  const { data, errors, statements } = await api.run(TopStoriesDocument, { first: 3 })
  expect(errors).toEqual([])
  expect(statements).toBe(5)
  const scores = data.stories.nodes.map((story) => story.trendingScore)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test("a section that fails is null with a masked error, and the rest of the bundle stands", async () => {
  await api.database.pool.query("alter table story_quotation rename to gone")
  try {
    const { data, errors } = await api.run(StoryBundleDocument, {
      slug: await api.slugOfStoryWith("Deadly attack at Kabul airport"),
    })
    expect(data.story?.quotations).toBeNull()
    expect(data.story?.people?.edges.length).toBeGreaterThan(0)
    expect(data.story?.headline).toBeTruthy()
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      path: ["story", "quotations"],
      extensions: { code: "INTERNAL_SERVER_ERROR", errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    })
    expect(JSON.stringify(errors)).not.toMatch(/story_quotation|stack|select/i)
  } finally {
    await api.database.pool.query("alter table gone rename to story_quotation")
  }
})
