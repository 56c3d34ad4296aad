import { afterAll, beforeAll, expect, test } from "vitest"
import { clustering } from "../../src/cluster/clustering.ts"
import type { ArticleInput } from "../../src/model/article-input.ts"
import { editStory, mergeStories, moveArticle } from "../../src/store/stories/edit-stories.ts"
import { type Write, write } from "../../src/store/write.ts"
import { graphql } from "../generated/gql.ts"
import { type Api, startApi } from "../support/api.ts"

let api: Api

const mill = (publisher: string, hour: number, also: Partial<ArticleInput> = {}): ArticleInput => ({
  publisher,
  url: `https://${publisher.toLowerCase().replace(" ", "-")}.example/mill`,
  datePublished: `2024-06-03T${hour}:00:00Z`,
  headline: `Fire guts paper mill at Arnholt, ${publisher} reports`,
  articleBody: `A fire gutted the paper mill of Arnholt on Monday, and two workers were injured.\n\n"We will build the mill again," said Runa Dahl, the owner of the paper mill, according to ${publisher}.`,
  media: [
    { mediaType: "IMAGE", contentUrl: "https://pictures.example/mill.jpg", caption: `The mill, by ${publisher}` },
  ],
  ...also,
})
const regatta: ArticleInput = {
  publisher: "Coast Daily",
  url: "https://coast-daily.example/regatta",
  datePublished: "2024-06-03T18:00:00Z",
  headline: "Sloop from Velm wins regatta round the Skarn islands",
  articleBody: "A sloop from Velm won the regatta round the Skarn islands on Monday, ahead of eleven yachts.",
}

/** What a screen may show of a story, beside the published bundle. */
const BUNDLES = graphql(`
  query BundlesWithRevision {
    stories {
      nodes {
        ...StoryBundle
        isPinned
        formerIds
        leadArticle {
          id
        }
        keyPoints {
          text
        }
        topics {
          relevance
          topic {
            id
          }
        }
      }
    }
  }
`)

const bundles = async () => {
  const { data, errors } = await api.run(BUNDLES)
  expect(errors).toEqual([])
  return new Map(data.stories.nodes.map(({ revision, ...shown }) => [shown.id, { revision, shown }]))
}

/** Which stories have another revision after `work`; those that show something else must be among them. */
const revised = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = await bundles()
  await work()
  const after = await bundles()
  const ids = [...after.keys()].filter((id) => before.has(id))
  for (const id of ids)
    if (before.get(id)!.revision === after.get(id)!.revision)
      expect(after.get(id)!.shown).toEqual(before.get(id)!.shown)
  return ids.filter((id) => before.get(id)!.revision !== after.get(id)!.revision)
}

const edit = <T>(work: (tx: Write) => Promise<T>) => write(api.database, new Date(), work)

let article: number
let second: number

beforeAll(async () => {
  api = await startApi()
  article = await api.ingest(mill("Arnholt Post", 10))
  second = await api.ingest(mill("Moor Radio", 11))
  await api.ingest(regatta)
})
afterAll(() => api.close())

test.each<[string, number, () => Promise<unknown>]>([
  ["nothing that changed", 0, () => api.ingest(mill("Arnholt Post", 10))],
  ["an article more", 1, () => api.ingest(mill("Valley Echo", 12))],
  ["another headline", 1, () => api.ingest(mill("Moor Radio", 11, { headline: "Two hurt as mill at Arnholt burns" }))],
  ["another time", 1, () => api.ingest(mill("Moor Radio", 13, { headline: "Two hurt as mill at Arnholt burns" }))],
  ["a picture that one of two shows no more", 1, () => api.ingest(mill("Valley Echo", 12, { media: [] }))],
  ["an article held in its story", 1, () => holdInPlace()],
  ["an article held already", 0, () => holdInPlace()],
  ["a chosen headline", 1, () => edit((tx) => editStory(tx, 1, { headline: "Mill burns" }, clustering))],
  ["the same chosen headline", 0, () => edit((tx) => editStory(tx, 1, { headline: "Mill burns" }, clustering))],
  ["a chosen lead", 1, () => edit((tx) => editStory(tx, 1, { leadArticleId: second }, clustering))],
  ["a pin", 1, () => edit((tx) => editStory(tx, 1, { isPinned: true }, clustering))],
  ["a merger", 1, () => edit((tx) => mergeStories(tx, { into: 1, from: [2] }, clustering))],
])("after %s a story has another revision, or shows the same", async (_what, count, work) => {
  expect(await revised(work)).toHaveLength(count)
})

const holdInPlace = () => edit((tx) => moveArticle(tx, { articleId: article, to: 1 }, clustering))
