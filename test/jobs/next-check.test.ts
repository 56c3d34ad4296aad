import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  adaptInterval,
  LONGEST_SECONDS,
  nextCheck,
  nextTry,
  SHORTEST_SECONDS,
  secondsBetweenNews,
} from "../../src/jobs/next-check.ts"

const HOUR = 3_600
const now = new Date("2024-05-20T12:00:00Z") // a Monday
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR * 1_000).toISOString()
const secondsTo = (at: Date) => (at.getTime() - now.getTime()) / 1_000
const nothingAsked = { ttlSeconds: null, freshSeconds: null, skipHours: [], skipDays: [] }

test.each([
  ["halves after news", 3_600, true, null, 1_800],
  ["grows by a quarter without", 3_600, false, null, 4_500],
  ["is never under five minutes", 400, true, null, SHORTEST_SECONDS],
  ["is never over a day", 80_000, false, null, LONGEST_SECONDS],
  ["is no longer than what lies between entries", 3_600, false, 1_800, 1_800],
  ["is not under a quarter of what lies between entries", 900, true, 40 * HOUR, 10 * HOUR],
  ["knows that a busy feed is still left alone for five minutes", 900, true, 30, SHORTEST_SECONDS],
])("the interval %s", (_, seconds, broughtNews, betweenNews, expected) => {
  expect(adaptInterval(seconds, broughtNews, betweenNews)).toBe(expected)
})

test("the time between entries is the mean over the ten newest, and is not told by fewer than three dates or by those ahead", () => {
  expect(secondsBetweenNews([ago(1), ago(2), ago(3)], now)).toBe(HOUR)
  expect(secondsBetweenNews([...Array.from({ length: 10 }, (_, i) => ago(i + 1)), ago(5_000)], now)).toBe(HOUR)
  expect(secondsBetweenNews([ago(1), ago(2), ago(-5)], now)).toBeNull()
  expect(secondsBetweenNews([], now)).toBeNull()
})

describe("the next check", () => {
  test("is one interval ahead, a tenth more or less, always the same for a feed and different between feeds", () => {
    const waits = Array.from({ length: 50 }, (_, id) => secondsTo(nextCheck(id, HOUR, nothingAsked, now)))
    for (const wait of waits) expect(Math.abs(wait - HOUR)).toBeLessThanOrEqual(HOUR / 10)
    expect(new Set(waits).size).toBeGreaterThan(40)
    expect(Array.from({ length: 50 }, (_, id) => secondsTo(nextCheck(id, HOUR, nothingAsked, now)))).toEqual(waits)
  })

  test.each([
    ["a ttl", { ttlSeconds: 7_200 }, 7_200, 7_920],
    ["how long the answer is fresh", { freshSeconds: 10_000 }, 10_000, 11_000],
    ["the longer of both", { ttlSeconds: 7_200, freshSeconds: 600 }, 7_200, 7_920],
    ["a ttl of a month for a day", { ttlSeconds: 2_592_000 }, LONGEST_SECONDS, LONGEST_SECONDS],
  ])("keeps to %s", (_, asked, least, most) => {
    const wait = secondsTo(nextCheck(7, 900, { ...nothingAsked, ...asked }, now))
    expect(wait).toBeGreaterThanOrEqual(least)
    expect(wait).toBeLessThanOrEqual(most)
  })

  test.each([
    ["the hours that the feed skips", { skipHours: [12, 13, 14] }, "2024-05-20T15:00:00.000Z"],
    ["midnight among them", { skipHours: Array.from({ length: 12 }, (_, i) => i + 12) }, "2024-05-21T00:00:00.000Z"],
    ["the days that it skips", { skipDays: [1] }, "2024-05-21T00:00:00.000Z"],
  ])("leaves out %s", (_, asked, expected) => {
    expect(nextCheck(7, 600, { ...nothingAsked, ...asked }, now).toISOString()).toBe(expected)
  })

  test("comes within a day and a bit, and not before five minutes, whatever is asked", () => {
    const hours = fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 24 })
    const asked = fc.record({
      ttlSeconds: fc.option(fc.nat(1e9)),
      freshSeconds: fc.option(fc.nat(1e9)),
      skipHours: hours,
      skipDays: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
    })
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), asked, (id, interval, wishes) => {
        const wait = secondsTo(nextCheck(id, interval, wishes, now))
        return wait >= SHORTEST_SECONDS && wait <= LONGEST_SECONDS
      }),
    )
  })
})

describe("the next try", () => {
  test("comes after the interval, then twice that, and so on up to a day", () => {
    const waits = [1, 2, 3, 4, 5, 8, 9, 10, 500].map((n) => secondsTo(nextTry(3, 600, n, null, now)))
    expect(waits.slice(0, 5).map((wait) => Math.round(wait / waits[0]!))).toEqual([1, 2, 4, 8, 16])
    expect(waits.slice(6)).toEqual([LONGEST_SECONDS, LONGEST_SECONDS, LONGEST_SECONDS])
  })

  test("is not before the server's Retry-After, nor sooner because of it", () => {
    expect(secondsTo(nextTry(3, 600, 1, 5_000, now))).toBe(5_000)
    expect(secondsTo(nextTry(3, 600, 1, 1, now))).toBeGreaterThan(500)
  })
})
