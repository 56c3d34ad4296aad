import { afterAll, beforeAll, expect, test } from "vitest"
import { nodeId } from "../../src/store/read/node-id.ts"
import { graphql } from "../generated/gql.ts"
import { type Api, startApi } from "../support/api.ts"

const ATTACK = "Deadly attack at Kabul airport"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: "sample" })
})
afterAll(() => api.close())

const KEY_POINTS = graphql(`
  query KeyPoints($first: Int!, $max: Int) {
    stories(first: $first) {
      nodes {
        articleCount
        publisherCount
        keyPoints(max: $max) {
          text
          evidence {
            field
            start
            end
            text
            article {
              id
              articleBody
              publisher {
                id
              }
            }
          }
        }
      }
    }
  }
`)

test("the key points of a story stand in its articles, by turns from its publishers", async () => {
  const { data, errors } = await api.run(KEY_POINTS, { first: 50 })
  expect(errors).toEqual([])
  for (const { keyPoints, publisherCount } of data.stories.nodes) {
    expect(keyPoints).toHaveLength(5)
    for (const { text, evidence } of keyPoints!) {
      expect(evidence).toMatchObject({ field: "BODY", text })
      expect(evidence.article.articleBody?.slice(evidence.start, evidence.end)).toBe(text)
    }
    const voices = new Set(keyPoints!.map(({ evidence }) => evidence.article.publisher?.id))
    expect(voices.size).toBeGreaterThanOrEqual(Math.min(4, publisherCount))
  }
})

test("key points of fifty stories take as many statements as of one", async () => {
  const one = await api.run(KEY_POINTS, { first: 1 })
  const fifty = await api.run(KEY_POINTS, { first: 50 })
  expect(one.statements).toBe(5)
  expect(fifty.statements).toBe(5)
})

test.each([0, 21])("%i key points are refused, and only they", async (max) => {
  const { data, errors } = await api.run(KEY_POINTS, { first: 1, max })
  expect(data.stories.nodes[0]?.keyPoints).toBeNull()
  expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } })
})

const SIMILAR = graphql(`
  query Similar($first: Int!) {
    stories(first: $first) {
      nodes {
        slug
        similar {
          score
          story {
            slug
          }
          reasons {
            kind
            value
            weight
          }
        }
      }
    }
  }
`)

test("stories of the same people and places are alike, each with its reasons, and never a story to itself", async () => {
  await api.ingest({
    headline: "A year after the last flight from Kabul, Biden defends the withdrawal",
    articleBody:
      "President Joe Biden defended the American withdrawal from Kabul on Tuesday, a year after General Frank McKenzie announced that the last flight had left Kabul. The Taliban, who have ruled Afghanistan since, held a parade in Kabul.",
    publisher: "Kestrel News",
    datePublished: "2022-08-30T09:00:00Z",
  })
  const { data, errors } = await api.run(SIMILAR, { first: 50 })
  expect(errors).toEqual([])
  const similar = new Map(data.stories.nodes.map((story) => [story.slug, story.similar!]))
  const [match] = [...similar].find(([slug]) => slug.startsWith("a-year-after-the-last-flight"))![1]
  expect(match?.story.slug).toBe(await api.slugOfStoryWith(ATTACK))
  expect(match?.reasons.map(({ value }) => value)).toContain("kabul")
  for (const [slug, matches] of similar) {
    expect(matches.map(({ story }) => story.slug)).not.toContain(slug)
    const scores = matches.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  }
})

test("stories like fifty stories take as many statements as those like one", async () => {
  const one = await api.run(
    graphql(`
    query SimilarToOne($slug: String) {
      story(slug: $slug) {
        similar {
          story {
            slug
          }
        }
      }
    }
  `),
    { slug: await api.slugOfStoryWith(ATTACK) },
  )
  const fifty = await api.run(SIMILAR, { first: 50 })
  expect(one.statements).toBe(4)
  expect(fifty.statements).toBe(4)
})

const KEY_POINTS_OF_ARTICLE = graphql(`
  query KeyPointsOfArticle($id: ID!) {
    article(id: $id) {
      articleBody
      story {
        keyPoints {
          text
          evidence {
            start
            end
          }
        }
      }
    }
  }
`)

test("key points stand where they say after characters that take two UTF-16 units", async () => {
  const row = await api.ingest({
    headline: "Balloon race over Lake Ansel draws 2,000 spectators",
    articleBody: `${"🎈".repeat(30)}\n\nSome 2,000 spectators watched a balloon race over Lake Ansel on Sunday. The race was won by Ottilie Brandt, a baker of 61.`,
    publisher: "Ansel Post",
    datePublished: "2024-07-07T18:00:00Z",
  })
  const { data } = await api.run(KEY_POINTS_OF_ARTICLE, { id: nodeId("Article", row) })
  const points = data.article!.story!.keyPoints!
  expect(points.map(({ text }) => text)).toContain(
    "Some 2,000 spectators watched a balloon race over Lake Ansel on Sunday.",
  )
  for (const { text, evidence } of points)
    expect(data.article!.articleBody!.slice(evidence.start, evidence.end)).toBe(text)
})

const QUOTATIONS = graphql(`
  query QuotationsOfStory($slug: String, $first: Int!) {
    story(slug: $slug) {
      quotations(first: $first) {
        nodes {
          text
          repeatedIn {
            headline
          }
        }
      }
    }
    quotations(first: $first) {
      nodes {
        repeatedIn {
          headline
        }
      }
    }
  }
`)

test("a quotation that articles cut differently is there once, in its fullest form, with its repeats", async () => {
  const report = (publisher: string, headline: string, words: string, hour: number) => ({
    headline,
    articleBody: `Divers searched the wreck of the Ottilie off Brennholm on Monday.\n\n"${words}," said Hedda Lunde, who leads the search for the Ottilie.`,
    publisher,
    datePublished: `2024-09-02T${hour}:00:00Z`,
  })
  const whole = "We found the ship's bell on the sea bed, and we will go down again tomorrow at dawn"
  await api.ingest(
    report(
      "Brennholm Post",
      "Divers find bell of the Ottilie off Brennholm",
      "We found the ship’s bell on the sea bed",
      10,
    ),
  )
  await api.ingest(report("Lunde Radio", "Bell of the Ottilie found by divers off Brennholm", whole, 11))
  await api.ingest(
    report(
      "Coast Daily",
      "Divers off Brennholm find the bell of the Ottilie",
      "We found the ship's bell ... we will go down again tomorrow at dawn",
      12,
    ),
  )
  const { data, errors, statements } = await api.run(QUOTATIONS, {
    slug: "divers-find-bell-of-the-ottilie-off-brennholm",
    first: 20,
  })
  expect(errors).toEqual([])
  expect(statements).toBe(5)
  expect(data.story?.quotations?.nodes).toEqual([
    {
      text: expect.stringContaining("and we will go down again tomorrow at dawn"),
      repeatedIn: [
        { headline: "Divers find bell of the Ottilie off Brennholm" },
        { headline: "Divers off Brennholm find the bell of the Ottilie" },
      ],
    },
  ])
})
