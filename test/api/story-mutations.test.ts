import { afterAll, beforeAll, expect, test } from "vitest"
import { settleStories } from "../../src/jobs/settle-stories.ts"
import { nodeId } from "../../src/store/read/node-id.ts"
import { graphql } from "../generated/gql.ts"
import type { TrendingQuery, UpdateStoryInput } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api
let round = 0

/** Two happenings of a month of their own for each test: a dam that cracks, a council that votes. */
let dam: string[]
let vote: string[]

const town = () => `Tarnbeck${round}`
const month = () => String(round).padStart(2, "0")

const damReport = (n: number) => ({
  publisher: `Courier ${n}`,
  url: `https://courier${n}.example/dam-${round}`,
  datePublished: `2023-${month()}-05T0${n}:00:00Z`,
  headline: `Crack number ${n} found in Orrin${round} Dam above ${town()}`,
  articleBody: `Engineers of the Orrin${round} Dam found a crack in the wall above ${town()} on Thursday, and the lake${round} behind the dam is being lowered.\n\nReport ${n} says the wall${round} of the Orrin${round} Dam is watched by divers.`,
})
const voteReport = (n: number) => ({
  publisher: `Gazette ${n}`,
  url: `https://gazette${n}.example/vote-${round}`,
  datePublished: `2023-${month()}-05T1${n}:00:00Z`,
  headline: `Council of Velm${round} votes for ferry landing, count ${n}`,
  articleBody: `Councillors of Velm${round} voted for a new ferry landing${round} beside the old pier${round} after a night of debate.\n\nCount ${n} of the ballot${round} gave the landing${round} a majority of three.`,
})

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
/** Takes both happenings in; answers with the ids of their stories. */
const begin = async () => {
  round += 1
  dam = []
  vote = []
  for (const n of [1, 2, 3]) dam.push(nodeId("Article", await api.ingest(damReport(n))))
  for (const n of [1, 2]) vote.push(nodeId("Article", await api.ingest(voteReport(n))))
  const stories = await Promise.all([...dam, ...vote].map(storyIdOf))
  expect(new Set(stories).size).toBe(2)
  return [stories[0]!, stories[4]!] as const
}

const settle = () => settleStories({ database: api.database, now: () => new Date() })

const ARTICLE = graphql(`
  query StoryOfArticle($id: ID!) {
    article(id: $id) {
      headline
      story {
        id
      }
      storyMembership {
        score
        reasons {
          kind
          value
          weight
        }
      }
    }
  }
`)
const STORY = graphql(`
  query StoryAfterEdit($id: ID, $slug: String) {
    story(id: $id, slug: $slug) {
      id
      slug
      headline
      revision
      isPinned
      articleCount
      formerIds
      leadArticle {
        id
      }
      articles {
        nodes {
          id
        }
        edges {
          reasons {
            kind
          }
        }
      }
      changes(first: 100) {
        kind
        before
        after
        node {
          id
        }
      }
    }
  }
`)

const UPDATE = graphql(`
  mutation UpdateStory($input: UpdateStoryInput!) {
    updateStory(input: $input) {
      story {
        id
        headline
        revision
        isPinned
        leadArticle {
          id
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`)
const MERGE = graphql(`
  mutation MergeStories($into: ID!, $from: [ID!]!) {
    mergeStories(into: $into, from: $from) {
      story {
        id
        articleCount
        formerIds
      }
      errors {
        code
        path
      }
    }
  }
`)
const SPLIT = graphql(`
  mutation SplitStory($id: ID!, $articles: [ID!]!) {
    splitStory(id: $id, articles: $articles) {
      story {
        id
        articleCount
        articles {
          nodes {
            id
          }
        }
      }
      errors {
        code
        path
      }
    }
  }
`)
const MOVE = graphql(`
  mutation MoveArticle($article: ID!, $to: ID!) {
    moveArticle(article: $article, to: $to) {
      story {
        id
        articleCount
      }
      errors {
        code
        path
      }
    }
  }
`)

const article = async (id: string) => (await api.run(ARTICLE, { id })).data.article!
const storyIdOf = async (id: string) => (await article(id)).story!.id
const story = async (key: { id?: string; slug?: string }) => (await api.run(STORY, key)).data.story!
const update = async (input: UpdateStoryInput) => (await api.run(UPDATE, { input })).data.updateStory
const kinds = (changes: readonly { kind: string }[]) => changes.map(({ kind }) => kind)
/** What happened in a story while `work` ran, and its revisions before and after. */
const during = async <T>(id: string, work: () => Promise<T>) => {
  const before = await story({ id })
  const result = await work()
  const after = await story({ id })
  return { result, before, after, changes: after.changes.slice(before.changes.length) }
}

test("an editor's headline and lead outrank what the articles say, through later articles and settling", async () => {
  const [id] = await begin()
  const chosen = { headline: "  Dam above the valley\ncracks ", leadArticle: dam[2]! }
  const { result, before, after, changes } = await during(id, () => update({ id, ...chosen }))
  expect(result).toMatchObject({ errors: [], story: { headline: "Dam above the valley cracks" } })
  expect(result.story?.leadArticle.id).toBe(dam[2])
  expect(before.leadArticle.id).not.toBe(dam[2])
  expect(changes).toMatchObject([
    { kind: "HEADLINE_CHANGED", before: before.headline, after: "Dam above the valley cracks" },
    { kind: "LEAD_CHANGED", node: { id: dam[2] } },
  ])
  expect(after.revision).not.toBe(before.revision)
  expect(after.slug).toBe(before.slug)

  await api.ingest(damReport(4))
  await settle()
  const later = await story({ id })
  expect(later).toMatchObject({ headline: "Dam above the valley cracks", leadArticle: { id: dam[2] }, articleCount: 4 })

  const given = await update({ id, headline: null, leadArticle: null })
  expect(given.story).toMatchObject({ headline: before.headline, leadArticle: { id: before.leadArticle.id } })
})

test("what an update does not name stays, and one that changes nothing makes no revision", async () => {
  const [id] = await begin()
  await update({ id, headline: "Dam cracks" })
  const { result, before, after, changes } = await during(id, () => update({ id, headline: "Dam cracks" }))
  expect(result.errors).toEqual([])
  expect(after.revision).toBe(before.revision)
  expect(changes).toEqual([])
  expect((await update({ id, leadArticle: dam[1]! })).story).toMatchObject({
    headline: "Dam cracks",
    leadArticle: { id: dam[1] },
  })
})

test("a pinned story comes first among those that trend, page by page too, until it is pinned no more", async () => {
  const TRENDING = graphql(`
    query Trending($after: String) {
      stories(orderBy: TRENDING, first: 1, after: $after) {
        nodes {
          id
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `)
  const paged = async () => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const { stories }: TrendingQuery = (await api.run(TRENDING, { after })).data
      ids.push(...stories.nodes.map((node) => node.id))
      after = stories.pageInfo.hasNextPage ? stories.pageInfo.endCursor! : null
    } while (after !== null)
    return ids
  }
  await begin()
  const byTrend = await paged()
  const last = byTrend.at(-1)!
  const { before, after } = await during(last, () => update({ id: last, isPinned: true }))
  expect(after.isPinned).toBe(true)
  expect(after.revision).not.toBe(before.revision)
  expect(await paged()).toEqual([last, ...byTrend.slice(0, -1)])
  expect((await update({ id: last, isPinned: null })).story?.isPinned).toBe(true)
  expect((await update({ id: last, isPinned: false })).story?.isPinned).toBe(false)
  expect(await paged()).toEqual(byTrend)
})

test("a merged story leads to the one that took it in, by id and slug, and settling keeps them together", async () => {
  const [into, from] = await begin()
  const gone = await story({ id: from })
  const { result, before, after, changes } = await during(into, () => api.run(MERGE, { into, from: [from] }))
  expect(result.data.mergeStories).toEqual({ story: { id: into, articleCount: 5, formerIds: [from] }, errors: [] })
  expect(kinds(changes).slice(0, 3)).toEqual(["STORY_MERGED", "ARTICLE_ADDED", "ARTICLE_ADDED"])
  expect(changes[0]?.node?.id).toBe(from)
  expect(after.revision).not.toBe(before.revision)

  await api.ingest(voteReport(3))
  await settle()
  for (const key of [{ id: from }, { slug: gone.slug }])
    expect((await story(key)).articles?.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([...dam, ...vote]))
  expect((await article(vote[0]!)).storyMembership).toMatchObject({
    score: 1,
    reasons: expect.arrayContaining([{ kind: "EDITOR", value: "", weight: 1 }]),
  })
  const again = await api.run(MERGE, { into, from: [from] })
  expect(again.data.mergeStories).toMatchObject({ errors: [], story: { id: into } })
  expect((await update({ id: from, headline: "Merged" })).story).toMatchObject({ id: into, headline: "Merged" })

  const undone = (await api.run(SPLIT, { id: into, articles: vote })).data.splitStory
  await settle()
  expect(undone).toMatchObject({ errors: [], story: { articleCount: 2 } })
  expect(await Promise.all([...dam, ...vote].map(storyIdOf))).toEqual([
    ...dam.map(() => into),
    ...vote.map(() => undone.story!.id),
  ])
})

test("articles that were split off stay apart, the older part with its address", async () => {
  const [id] = await begin()
  const { result, before, after, changes } = await during(id, () => api.run(SPLIT, { id, articles: [dam[2]!] }))
  const own = result.data.splitStory.story!
  expect(result.data.splitStory.errors).toEqual([])
  expect(own.id).not.toBe(id)
  expect(own.articles?.nodes).toEqual([{ id: dam[2] }])
  expect(changes.slice(0, 2)).toMatchObject([
    { kind: "STORY_SPLIT", node: { id: own.id } },
    { kind: "ARTICLE_REMOVED", node: { id: dam[2] } },
  ])
  expect(after).toMatchObject({ slug: before.slug, articleCount: 2 })
  expect(after.revision).not.toBe(before.revision)
  await settle()
  expect(await Promise.all(dam.map(storyIdOf))).toEqual([id, id, own.id])

  const oldest = await api.run(SPLIT, { id, articles: [dam[0]!] })
  expect(oldest.data.splitStory.story).toMatchObject({ id, articleCount: 1 })
})

test("an article that was moved stays where it was put, and in its own story it is held", async () => {
  const [id, to] = await begin()
  const { result, after, changes } = await during(id, () => api.run(MOVE, { article: dam[1]!, to }))
  expect(result.data.moveArticle).toEqual({ story: { id: to, articleCount: 3 }, errors: [] })
  expect(changes[0]).toMatchObject({ kind: "ARTICLE_REMOVED", node: { id: dam[1] } })
  expect(after.articleCount).toBe(2)
  const held = await api.run(MOVE, { article: dam[0]!, to: id })
  expect(held.data.moveArticle).toMatchObject({ story: { id }, errors: [] })
  await settle()
  expect(await storyIdOf(dam[1]!)).toBe(to)
  expect(await storyIdOf(dam[0]!)).toBe(id)
  await api.run(MOVE, { article: dam[1]!, to: id })
  expect(await storyIdOf(dam[1]!)).toBe(id)
  for (const each of [dam[0]!, dam[1]!])
    expect((await article(each)).storyMembership?.reasons.map(({ kind }) => kind)).toContain("EDITOR")
})

test("a lead that leaves its story leads it no more", async () => {
  const [id, to] = await begin()
  await update({ id, leadArticle: dam[1]! })
  await api.run(MOVE, { article: dam[1]!, to })
  expect((await story({ id })).leadArticle.id).not.toBe(dam[1])
})

const nothing = nodeId("Story", 999_999)
const nobody = nodeId("Article", 999_999)

test("what can't be updated is refused, and nothing changes", async () => {
  const [id] = await begin()
  const { before, after } = await during(id, async () => {
    const refused = async (input: UpdateStoryInput) =>
      (await update(input)).errors.map(({ code, path }) => [code, ...path])
    expect(await refused({ id: nothing, headline: "x" })).toEqual([["NOT_FOUND", "id"]])
    expect(await refused({ id: dam[0]!, headline: "x" })).toEqual([["NOT_FOUND", "id"]])
    expect(await refused({ id: "nonsense", isPinned: true })).toEqual([["NOT_FOUND", "id"]])
    expect(await refused({ id, headline: " \n", isPinned: true })).toEqual([["INVALID", "headline"]])
    expect(await refused({ id, headline: "x".repeat(301) })).toEqual([["TOO_LONG", "headline"]])
    expect(await refused({ id, leadArticle: nobody, headline: "x" })).toEqual([["NOT_FOUND", "leadArticle"]])
    expect(await refused({ id, leadArticle: id })).toEqual([["NOT_FOUND", "leadArticle"]])
    expect(await refused({ id, leadArticle: vote[0]!, headline: "x" })).toEqual([["CONFLICT", "leadArticle"]])
  })
  expect(after).toEqual(before)
})

test("what can't be merged, split or moved is refused, and nothing changes", async () => {
  const [id, other] = await begin()
  const { before, after } = await during(id, async () => {
    const merge = async (into: string, from: string[]) => (await api.run(MERGE, { into, from })).data.mergeStories
    const split = async (story: string, articles: string[]) =>
      (await api.run(SPLIT, { id: story, articles })).data.splitStory
    const move = async (moved: string, to: string) => (await api.run(MOVE, { article: moved, to })).data.moveArticle
    const refused = (code: string, ...path: string[]) => ({ story: null, errors: [{ code, path }] })
    expect(await merge(id, [other, id])).toEqual(refused("INVALID", "from"))
    expect(await merge(id, [])).toEqual(refused("INVALID", "from"))
    expect(await merge(id, Array(101).fill(other))).toEqual(refused("TOO_MANY", "from"))
    expect(await merge(id, [other, nothing])).toEqual(refused("NOT_FOUND", "from", "1"))
    expect(await merge(nothing, [id])).toEqual(refused("NOT_FOUND", "into"))
    expect(await split(id, [])).toEqual(refused("INVALID", "articles"))
    expect(await split(id, dam)).toEqual(refused("INVALID", "articles"))
    expect(await split(id, [dam[0]!, vote[0]!])).toEqual(refused("CONFLICT", "articles", "1"))
    expect(await split(id, [nobody])).toEqual(refused("NOT_FOUND", "articles", "0"))
    expect(await split(nothing, [dam[0]!])).toEqual(refused("NOT_FOUND", "id"))
    expect(await move(nobody, id)).toEqual(refused("NOT_FOUND", "article"))
    expect(await move(dam[0]!, nothing)).toEqual(refused("NOT_FOUND", "to"))
  })
  expect(after).toEqual(before)
})

test("editors write from the server's own machine alone", async () => {
  const response = await fetch(api.url, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
    body: JSON.stringify({
      query: "mutation($input: UpdateStoryInput!) { updateStory(input: $input) { errors { code } } }",
      variables: { input: { id: nothing, isPinned: true } },
    }),
  })
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  expect(errors[0]?.extensions.code).toBe("FORBIDDEN")
})
