import { afterAll, beforeAll, expect, test } from "vitest"
import { settleStories } from "../../src/jobs/settle-stories.ts"
import { graphql } from "../generated/gql.ts"
import { type StoryFilter, StoryForTextDocument, type StoryOrder } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

const report = (publisher: string, datePublished: string, headline: string, articleBody: string) => ({
  ...{ publisher, datePublished, headline, articleBody },
  url: `https://${publisher.toLowerCase().replaceAll(" ", "-")}.example/${datePublished.slice(5, 16)}`,
})
const crane = [
  "A crane fell onto the quay of Brennholm harbour on Monday, and the northern berth was closed.",
  "The harbour master of Brennholm, Hedda Lunde, said the crane had been inspected in April.",
]
const bees = [
  "Beekeepers of the Velm valley lost half of their hives to frost in one night, their union said on Thursday.",
  "The union of beekeepers, led by Otto Prell, asks the state for help after the frost in the Velm valley.",
]
const articles = [
  report("Harbour Post", "2024-05-06T09:00:00Z", "Crane falls onto quay of Brennholm harbour", crane.join("\n\n")),
  report("Coast Radio", "2024-05-06T10:00:00Z", "Brennholm harbour closed after crane falls onto quay", crane[0]!),
  report("Harbour Post", "2024-05-09T13:00:00Z", "Brennholm harbour master says fallen crane was inspected", crane[1]!),
  report("Valley Echo", "2024-05-09T07:00:00Z", "Frost kills half of the hives in the Velm valley", bees.join("\n\n")),
  report("Valley Echo", "2024-05-09T12:00:00Z", "Beekeepers of the Velm valley ask for help after frost", bees[1]!),
  report(
    "Tolna Times",
    "2024-04-02T12:00:00Z",
    "Tolna opens a museum of clocks in the old mint",
    "Some 400 clocks from five centuries are shown in the old mint of Tolna from Tuesday.",
  ),
]
const [CRANE, BEES, CLOCKS] = [
  "crane-falls-onto-quay-of-brennholm-harbour",
  "frost-kills-half-of-the-hives-in-the-velm-valley",
  "tolna-opens-a-museum-of-clocks-in-the-old-mint",
]

beforeAll(async () => {
  api = await startApi({ articles, now: "2024-05-09T18:00:00Z" })
  await settleStories({ database: api.database, now: () => new Date() })
})
afterAll(() => api.close())

const STORIES = graphql(`
  query StoriesBy($filter: StoryFilter, $orderBy: StoryOrder, $first: Int, $after: String) {
    stories(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        slug
        trendingScore
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const slugs = async (filter: StoryFilter | null, orderBy: StoryOrder = "LARGEST") => {
  const { data, errors, statements } = await api.run(STORIES, { filter, orderBy })
  expect(errors).toEqual([])
  expect(data.stories.totalCount).toBe(data.stories.nodes.length)
  expect(statements).toBe(2)
  return data.stories.nodes.map(({ slug }) => slug)
}

test.each<[string, StoryFilter, string[]]>([
  ["nothing", {}, [CRANE, BEES, CLOCKS]],
  ["two publishers", { minPublishers: 2 }, [CRANE]],
  ["two articles", { minArticles: 2 }, [CRANE, BEES]],
  ["more publishers than there are", { minPublishers: 9 }, []],
  ["the latest article's time", { lastPublished: { from: "2024-04-03", to: "2024-05-09T13:00:00Z" } }, [BEES]],
  ["an article of a publisher", { articles: { publishers: { anyOfNames: ["Valley Echo"] } } }, [BEES]],
  ["an article that names a person", { articles: { people: { anyOfNames: ["Hedda Lunde"] } } }, [CRANE]],
  ["an article of a time", { articles: { datePublished: { to: "2024-05-06T09:30:00Z" } } }, [CRANE, CLOCKS]],
  ["several at once", { minArticles: 2, articles: { people: { anyOfNames: ["Otto Prell"] } } }, [BEES]],
])("a filter by %s leaves the stories that are so", async (_what, filter, expected) => {
  expect(await slugs(filter)).toEqual(expected)
})

const orders: Record<StoryOrder, string[]> = {
  TRENDING: [BEES, CRANE, CLOCKS],
  NEWEST: [BEES, CRANE, CLOCKS],
  LATEST_UPDATE: [CRANE, BEES, CLOCKS],
  LARGEST: [CRANE, BEES, CLOCKS],
}

test.each(Object.entries(orders) as [StoryOrder, string[]][])("in order %s, page by page too", async (orderBy, all) => {
  expect(await slugs(null, orderBy)).toEqual(all)
  const paged: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { stories }: { stories: StoriesByPage } = (await api.run(STORIES, { orderBy, first: 1, after })).data
    paged.push(...stories.nodes.map(({ slug }) => slug))
    more = stories.pageInfo.hasNextPage
    after = stories.pageInfo.endCursor ?? null
  }
  expect(paged).toEqual(all)
})

type StoriesByPage = {
  nodes: readonly { slug: string }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

test("a cursor of one order is none of another", async () => {
  const { data } = await api.run(STORIES, { orderBy: "TRENDING", first: 1 })
  const after = data.stories.pageInfo.endCursor
  for (const orderBy of ["NEWEST", "LARGEST"] as const)
    expect((await api.run(STORIES, { orderBy, after })).errors[0]?.extensions?.code).toBe("INVALID_CURSOR")
})

const TEXT = `Divers look for fallen crane in Brennholm harbour

BRENNHOLM (Harbour Wire) - Divers searched the northern berth of Brennholm harbour for parts of the crane that fell onto the quay on Monday, harbour master Hedda Lunde said.`

test("a text is told the story that it would join, and why, and nothing is stored", async () => {
  const count = async () => (await api.database.pool.query("select count(*) from article")).rows[0].count
  const before = await count()
  const { data, errors, statements } = await api.run(StoryForTextDocument, { text: TEXT, datePublished: "2024-05-07" })
  expect(errors).toEqual([])
  expect(data.storyForText).toMatchObject({ story: { slug: CRANE, articleCount: 3 } })
  expect(data.storyForText!.score).toBeGreaterThan(0.2)
  expect(data.storyForText!.reasons.map(({ value }) => value).join(" ")).toMatch(/crane|brennholm/)
  expect(await count()).toBe(before)
  expect(statements).toBe(2)
})

test("the answer is where the text goes when it is taken in", async () => {
  const { data } = await api.run(StoryForTextDocument, { text: TEXT, datePublished: "2024-05-07" })
  const row = await api.ingest({ text: TEXT, datePublished: "2024-05-07T00:00:00Z", publisher: "Harbour Wire" })
  const { rows } = await api.database.pool.query(
    "select slug, score, reasons from story_article join story on story.id = story_id where article_id = $1",
    [row],
  )
  const [{ slug, score, reasons }] = rows
  expect(data.storyForText).toMatchObject({ story: { slug }, score, reasons })
})

test.each([
  ["another time", TEXT, "2021-05-07"],
  [
    "another matter",
    "Ministers of eleven states sign a treaty on orbital debris in Port Amery on Friday.",
    "2024-05-07",
  ],
  ["no words that tell anything", "Yes.", null],
])("a text of %s joins no story", async (_what, text, datePublished) => {
  expect(await api.run(StoryForTextDocument, { text, datePublished })).toMatchObject({
    data: { storyForText: null },
    errors: [],
  })
})

test("without a date a text is of today", async () => {
  const text = TEXT.replace("on Monday", "this week")
  expect((await api.run(StoryForTextDocument, { text })).data.storyForText?.story.slug).toBe(CRANE)
})

test.each([
  ["empty", "  \n ", undefined],
  ["too long", "word ".repeat(400_001), undefined],
  ["of a day that is long to come", TEXT, "2094-01-01"],
])("a text that is %s is refused", async (_what, text, datePublished) => {
  const { data, errors } = await api.run(StoryForTextDocument, { text, datePublished })
  expect(data.storyForText).toBeNull()
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }])
})
