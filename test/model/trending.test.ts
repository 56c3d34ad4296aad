import { expect, test } from "vitest"
import { trendingKey, trendingScore } from "../../src/model/trending.ts"

const now = new Date("2024-04-06T12:00:00Z")
let texts = 0
const at = (publisher: string | null, time: string, text = `text ${++texts}`) => ({
  publisher,
  time: new Date(time),
  text,
})
const MORNING = "2024-04-06T00:00:00Z"
const one = [at("A", MORNING, "one")]
const score = (reports: Parameters<typeof trendingKey>[0]) => trendingScore(trendingKey(reports), now)

test.each([
  ["one article, twelve hours old", one, 0.5],
  ["one more publisher", [...one, at("B", MORNING)], 1],
  ["one more article of the same publisher", [...one, at("A", MORNING)], 0.75],
  ["two of no named publisher", [at(null, MORNING), at(null, MORNING)], 0.75],
  ["a newer article", [at("A", "2024-04-06T12:00:00Z")], 1],
  ["a newer and an older one of one publisher", [at("A", "2024-04-06T12:00:00Z"), at("A", MORNING)], 1.25],
  ["a copy by another publisher, later", [...one, at("B", "2024-04-06T12:00:00Z", "one")], 0.5],
])("%s scores what the definition says", (_, reports, expected) => {
  expect(score(reports)).toBeCloseTo(expected, 6)
})

test("a flood of one publisher counts less than two publishers", () => {
  const flood = Array.from({ length: 20 }, () => at("A", MORNING))
  expect(score(flood)).toBeLessThan(score([...one, at("B", MORNING)]))
})

test("which of two stories trends more is the same whenever it is asked", () => {
  const [a, b] = [trendingKey([...one, at("B", MORNING)]), trendingKey([at("A", "2024-04-06T09:00:00Z")])]
  const isMore = [0, 1, 100].map((hours) => {
    const then = new Date(now.getTime() + hours * 3_600_000)
    return trendingScore(a, then) > trendingScore(b, then)
  })
  expect(new Set(isMore).size).toBe(1)
})

test("a story without articles comes last and scores 0", () => {
  expect(score([])).toBe(0)
})
