import { expect, test } from "vitest"
import { countsOf } from "../../../src/store/stories/story-counts.ts"

const DAY_SEEN = new Date(Date.UTC(2024, 4, 3))

const member = (id: number, hour: number, groupId: number | null = null, publisherId = id) => ({
  ...{ id, publisherId, groupId, firstSeen: DAY_SEEN },
  datePublished: new Date(Date.UTC(2024, 4, 2, hour)),
})

test("a story counts all its articles and publishers, and the time they span", () => {
  expect(countsOf([member(1, 9), member(2, 10), member(3, 12, null, 1)])).toMatchObject({
    ...{ articleCount: 3, publisherCount: 2 },
    ...{ firstPublished: "2024-05-02T09:00:00.000Z", lastPublished: "2024-05-02T12:00:00.000Z" },
  })
})

test("a text that several carry is reported once, when the first of them carried it", () => {
  const once = countsOf([member(1, 9)]).trendingKey
  expect(countsOf([member(1, 9, 7), member(2, 10, 7), member(3, 11, 7)]).trendingKey).toBe(once)
  expect(countsOf([member(1, 9), member(2, 10)]).trendingKey).toBeGreaterThan(once)
})

test("a date after the day the article was seen is taken for that day", () => {
  const ahead = { ...member(1, 9), datePublished: new Date(Date.UTC(2025, 4, 2)) }
  expect(countsOf([ahead]).trendingKey).toBe(countsOf([{ ...ahead, datePublished: DAY_SEEN }]).trendingKey)
})
