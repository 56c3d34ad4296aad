import { expect, test } from "vitest"
import { countsOf } from "../../../src/store/stories/story-counts.ts"

const member = (id: number, hour: number, textId = id, publisherId = id) => ({
  ...{ id, publisherId, textId, described: null },
  datePublished: new Date(Date.UTC(2024, 4, 2, hour)),
})

test("a story counts all its articles and publishers, and the time they span", () => {
  expect(countsOf([member(1, 9), member(2, 10, 1), member(3, 12, 3, 1)])).toMatchObject({
    ...{ articleCount: 3, publisherCount: 2 },
    ...{ firstPublished: "2024-05-02T09:00:00.000Z", lastPublished: "2024-05-02T12:00:00.000Z" },
  })
})

test("a text that several carry is reported once, when the first of them carried it", () => {
  const once = countsOf([member(1, 9)]).trendingKey
  expect(countsOf([member(1, 9), member(2, 10, 1), member(3, 11, 1)]).trendingKey).toBe(once)
  // The canonical article may be in another story.
  expect(countsOf([member(2, 9, 7), member(3, 11, 7)]).trendingKey).toBe(countsOf([member(2, 9)]).trendingKey)
  expect(countsOf([member(1, 9), member(2, 10)]).trendingKey).toBeGreaterThan(once)
})
