import fc from "fast-check"
import { expect, test } from "vitest"
import { wordCount } from "../../src/lib/text.ts"
import { composeStorySummary } from "../../src/model/compose-story-summary.ts"

const article = (id: number, scored: readonly [string, number][]) => {
  const articleBody = scored.map(([text]) => text).join(" ")
  const keySentences = scored.map(([text, score]) => {
    const start = articleBody.indexOf(text)
    return { start, end: start + text.length, score }
  })
  return { id, publisher: id, articleBody, keySentences }
}

const post = article(1, [
  ["The ferry ran aground off Velm at dawn.", 0.9],
  ["All 80 aboard were taken to the shore in lifeboats.", 0.8],
])
const radio = article(2, [
  ["A ferry ran aground at dawn off Velm.", 0.8],
  ["Divers found a hole of two metres in the hull.", 0.6],
])

const summary = (articles: readonly (typeof post)[], maxWords: number) =>
  composeStorySummary(articles, maxWords).map(({ articleId, span }) =>
    articles.find(({ id }) => id === articleId)!.articleBody.slice(span.start, span.end),
  )

test("a summary cites different publishers and says nothing twice", () => {
  expect(summary([post, radio], 20)).toEqual([
    "The ferry ran aground off Velm at dawn.",
    "Divers found a hole of two metres in the hull.",
  ])
})

test("sentences of one article stay together, in its order", () => {
  expect(summary([post, radio], 60)).toEqual([
    "The ferry ran aground off Velm at dawn.",
    "All 80 aboard were taken to the shore in lifeboats.",
    "Divers found a hole of two metres in the hull.",
  ])
})

test("a budget too small for any sentence gives a short one of the first article", () => {
  expect(summary([post, radio], 2)).toEqual(["The ferry ran aground off Velm at dawn."])
  expect(summary([], 60)).toEqual([])
  expect(summary([article(3, [])], 60)).toEqual([])
})

test("the word budget holds whenever something fits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 60 }), (maxWords) => {
      const words = summary([post, radio], maxWords).reduce((sum, text) => sum + wordCount(text), 0)
      expect(words).toBeGreaterThan(0)
      expect(words).toBeLessThanOrEqual(maxWords)
    }),
  )
})
