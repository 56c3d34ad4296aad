import fc from "fast-check"
import { expect, test } from "vitest"
import { type CitableArticle, chooseKeyPoints } from "../../src/model/choose-key-points.ts"

/** An article whose sentences all count as key sentences, with these scores. */
const article = (id: number, publisher: number | null, scored: readonly [string, number][]): CitableArticle => {
  const articleBody = scored.map(([text]) => text).join(" ")
  const keySentences = scored.map(([text, score]) => {
    const start = articleBody.indexOf(text)
    return { start, end: start + text.length, score }
  })
  return { id, publisher, articleBody, keySentences }
}

const harbour = article(1, 10, [
  ["The crane fell onto the quay at noon.", 0.9],
  ["Two dockers were treated for bruises.", 0.7],
])
const gazette = article(2, 20, [
  ["A crane fell onto the quay around noon.", 0.8],
  ["Inspectors sealed the northern berth.", 0.3],
])

const texts = (articles: readonly CitableArticle[], max: number) =>
  chooseKeyPoints(articles, max).map(({ articleId, span }) =>
    articles.find(({ id }) => id === articleId)!.articleBody.slice(span.start, span.end),
  )

test("every publisher that has something to say speaks before one speaks again, and nothing is said twice", () => {
  expect(texts([harbour, gazette], 5)).toEqual([
    "The crane fell onto the quay at noon.",
    "Inspectors sealed the northern berth.",
    "Two dockers were treated for bruises.",
  ])
})

test("articles of one publisher are one voice, articles of nobody known are voices of their own", () => {
  const second = article(3, 10, [["Freight trains wait outside the terminal.", 0.6]])
  expect(texts([harbour, second, gazette], 2)[1]).toBe("Inspectors sealed the northern berth.")
  const unknown = [harbour, { ...second, publisher: null }, { ...gazette, publisher: null }]
  expect(texts(unknown, 2)[1]).toBe("Freight trains wait outside the terminal.")
})

test("what many publishers say tells more than what one has beside it", () => {
  const courier = article(4, 40, [
    ["The crane belonged to a firm from Tolna.", 0.5],
    ["Gulls were seen over the market.", 0.5],
  ])
  const mail = article(5, 50, [["A firm from Tolna owned the crane.", 0.4]])
  expect(texts([courier, mail], 1)).toEqual(["The crane belonged to a firm from Tolna."])
  expect(texts([courier, article(6, 50, [["Gulls filled the market with noise.", 0.4]])], 1)).toEqual([
    "Gulls were seen over the market.",
  ])
})

test("a publisher with next to nothing to say does not keep the others from saying more", () => {
  const beside = article(7, 70, [["Tickets for the regatta are on sale.", 0.05]])
  expect(texts([harbour, beside], 2)).toEqual([
    "The crane fell onto the quay at noon.",
    "Two dockers were treated for bruises.",
  ])
})

test("a sentence that ends past what was read of the body is left out", () => {
  const cut = { ...harbour, articleBody: harbour.articleBody.slice(0, 40) }
  expect(texts([cut], 5)).toEqual(["The crane fell onto the quay at noon."])
})

test("never more than asked, never a sentence twice, whatever the articles", () => {
  const sentence = fc.tuple(fc.string({ minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }))
  const articles = fc.array(fc.tuple(fc.option(fc.nat(3)), fc.array(sentence, { maxLength: 6 })), { maxLength: 6 })
  fc.assert(
    fc.property(articles, fc.integer({ min: 0, max: 8 }), (given, max) => {
      const points = chooseKeyPoints(
        given.map(([publisher, scored], i) => article(i, publisher, scored)),
        max,
      )
      expect(points.length).toBeLessThanOrEqual(max)
    }),
  )
})
