import { expect, test } from "vitest"
import { trendingKey, trendingScore } from "../../src/model/trending.ts"

const now = new Date("2024-04-06T12:00:00Z")
const at = (publisher: string | null, time: string) => ({ publisher, time: new Date(time) })
const one = [at("A", "2024-04-06T00:00:00Z")]

test.each([
  ["one article, twelve hours old", one, 0.625],
  ["one more publisher", [...one, at("B", "2024-04-06T00:00:00Z")], 1.25],
  ["one more article of the same publisher", [...one, at("A", "2024-04-06T00:00:00Z")], 0.75],
  ["two of no named publisher", [at(null, "2024-04-06T00:00:00Z"), at(null, "2024-04-06T00:00:00Z")], 0.75],
  ["a newer article", [at("A", "2024-04-06T12:00:00Z")], 1.25],
])("%s scores what the definition says", (_, articles, expected) => {
  expect(trendingScore(trendingKey(articles), now)).toBeCloseTo(expected, 6)
})

test("a story without dated articles comes last and scores 0", () => {
  expect(trendingScore(trendingKey([]), now)).toBe(0)
})
