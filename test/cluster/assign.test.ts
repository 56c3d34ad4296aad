import { expect, test } from "vitest"
import { assign } from "../../src/cluster/assign.ts"
import { clustering } from "../../src/cluster/clustering.ts"
import { profileArticle } from "../../src/cluster/profile-article.ts"
import { joined, storyOf } from "../../src/cluster/story-profile.ts"
import { backgroundStatistics } from "../../src/cluster/term-statistics.ts"

const strike = profileArticle({
  id: "s1",
  headline: "Tram drivers in Lisova walk out over pay",
  articleBody:
    "Tram drivers in Lisova stopped work on Tuesday. Their union, Transport Voice, wants a pay rise of nine per cent.",
  datePublished: "2024-05-07T06:00:00Z",
  entities: [
    { name: "Transport Voice", salience: 0.6 },
    { name: "Lisova", salience: 0.4 },
  ],
})
const next = profileArticle({
  id: "s2",
  headline: "Lisova trams stand still as drivers strike",
  articleBody: "No trams ran in Lisova as drivers of the union Transport Voice began a strike for higher pay.",
  datePublished: "2024-05-07T09:00:00Z",
  entities: [
    { name: "Transport Voice", salience: 0.5 },
    { name: "Lisova", salience: 0.5 },
  ],
})

test("an article joins the story it fits, and says what they share", () => {
  const assignment = assign(next, [storyOf("story", strike)], backgroundStatistics)
  if (assignment === null) throw new Error("it should have joined")
  expect(assignment.story).toBe("story")
  expect(assignment.score).toBeGreaterThanOrEqual(0.75)
  expect(assignment.score).toBeLessThanOrEqual(1)
  expect(assignment.reasons).toContainEqual(
    expect.objectContaining({ kind: "SHARED_ENTITY", value: "transport voice" }),
  )
  expect(assignment.reasons).toContainEqual(expect.objectContaining({ kind: "SHARED_TERM", value: "tram" }))
  expect(assignment.reasons).toContainEqual({ kind: "TIME", value: "0 days apart", weight: expect.closeTo(0.98, 1) })
})

test("with no story that fits, it starts one", () => {
  expect(assign(next, [], backgroundStatistics)).toBeNull()
  const old = storyOf("old", { ...strike, datePublished: "2024-03-01T06:00:00Z" })
  expect(assign(next, [old], backgroundStatistics)).toBeNull()
})

test("the order of the candidates does not matter", () => {
  const [a, b] = [storyOf("a", strike), storyOf("b", strike)]
  const turned = assign(next, [b, a], backgroundStatistics)
  expect(turned).toEqual(assign(next, [a, b], backgroundStatistics))
  expect(turned?.story).toBe("a")
})

test("profiles survive JSON, and stay small however long the text and large the story", () => {
  const words = Array.from({ length: 50_000 }, (_, n) => `word${n}`).join(" ")
  const long = profileArticle({ id: "l", headline: "Long", articleBody: words, datePublished: null })
  expect(Object.keys(long.terms).length).toBeLessThanOrEqual(60)
  expect(JSON.parse(JSON.stringify(strike))).toEqual(strike)
  let story = storyOf("big", strike)
  for (let n = 0; n < 300; n++)
    story = joined(story, storyOf("x", { ...strike, terms: { [`t${n}`]: 1, [`u${n}`]: 2 }, headlineTerms: [`t${n}`] }))
  expect(story.articleCount).toBe(301)
  expect(JSON.stringify(story).length).toBeLessThan(8_000)
})

test("an article joins its story though both bear the same number", () => {
  const choice = clustering.choose({ ...next, id: "1" }, [storyOf("1", strike)])
  expect(choice?.story).toBe("1")
})
