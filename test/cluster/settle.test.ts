import fc from "fast-check"
import { expect, test } from "vitest"
import { blockOf, isAliveIn, markOf } from "../../src/cluster/blocks.ts"
import { profileArticle } from "../../src/cluster/profile-article.ts"
import { settle } from "../../src/cluster/settle.ts"
import { profileOf } from "../../src/cluster/story-profile.ts"
import { countTerms } from "../../src/cluster/term-statistics.ts"
import type { SettledGroup, SettlingArticle, StoryProfile } from "../../src/model/story.ts"

const article = (id: string, hour: number, headline: string, articleBody: string): SettlingArticle => ({
  ...profileArticle({ id, headline, articleBody, datePublished: new Date(Date.UTC(2024, 2, 4, hour)).toISOString() }),
  pinnedTo: null,
})
const pinned = (one: SettlingArticle, pinnedTo: string): SettlingArticle => ({ ...one, pinnedTo })

const bridge = [
  article(
    "b1",
    8,
    "Bridge at Halden closed after cracks found",
    "Inspectors found cracks in two pylons of the Halden bridge and closed it to lorries and cars.",
  ),
  article(
    "b2",
    11,
    "Cracked Halden bridge shut to traffic",
    "The bridge at Halden was shut after inspectors found cracks in its pylons; lorries must go by ferry.",
  ),
  article(
    "b3",
    30,
    "Lorries queue for ferry as Halden bridge stays shut",
    "With the Halden bridge closed over cracked pylons, lorries waited four hours for the ferry.",
  ),
]
const vote = [
  article(
    "v1",
    9,
    "Orlen council rejects stadium plan",
    "The council of Orlen voted against the stadium plan after a night of debate about its cost.",
  ),
  article(
    "v2",
    12,
    "Stadium plan fails in Orlen vote",
    "By one vote the Orlen council turned down the plan for a stadium that would have cost 90 million.",
  ),
]

const settled = (articles: readonly SettlingArticle[], carried: readonly StoryProfile[] = []): SettledGroup[] =>
  settle(articles, carried, countTerms(articles, null))
const parts = (groups: SettledGroup[]) =>
  groups.map(({ story, members }) => `${story ?? "-"}: ${members.map(({ id }) => id).join(" ")}`).sort()

test("the articles of a block are parted into stories, oldest first", () => {
  expect(parts(settled([...vote, ...bridge]))).toEqual(["-: b1 b2 b3", "-: v1 v2"])
})

test("in whatever order the articles and the carried stories are given, the outcome is the same", () => {
  const carried = [profileOf("s1", null, [bridge[0]!])!, profileOf("s2", null, [vote[0]!])!]
  const articles = [...bridge.slice(1), ...vote.slice(1), article("x", 10, "Choir wins prize", "A choir won a prize.")]
  const expected = JSON.stringify(settled(articles, carried))
  const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length })
  fc.assert(
    fc.property(shuffled(articles), shuffled(carried), (some, stories) => {
      expect(JSON.stringify(settled(some, stories))).toBe(expected)
    }),
    { numRuns: 30 },
  )
})

test("a carried story takes in what belongs to it, and is never joined with another", () => {
  const carried = [profileOf("s1", null, [bridge[0]!])!, profileOf("s2", null, [bridge[1]!])!]
  const groups = settled([bridge[2]!, ...vote], carried)
  expect(groups.filter(({ story }) => story !== null)).toHaveLength(1)
  expect(parts(groups)).toContain("-: v1 v2")
})

test("what a person put together stays together, and what they put apart stays apart", () => {
  const [b1, b2, b3] = bridge as [SettlingArticle, SettlingArticle, SettlingArticle]
  const together = settled([pinned(b1, "mine"), pinned(vote[0]!, "mine"), b2])
  expect(together.find(({ story }) => story === "mine")!.members.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["b1", "v1"]),
  )
  const apart = settled([pinned(b1, "one"), pinned(b2, "other"), b3])
  expect(apart.flatMap(({ story, members }) => (members.some(({ id }) => id !== "b3") ? [story] : [])).sort()).toEqual([
    "one",
    "other",
  ])
  const [editor] = apart.find(({ story }) => story === "one")!.members
  expect(editor).toMatchObject({ id: "b1", score: 1, reasons: [{ kind: "EDITOR", value: "one", weight: 1 }] })
})

test("a carried story may be what a person named", () => {
  const carried = [profileOf("s1", null, [bridge[0]!])!]
  expect(parts(settled([pinned(vote[0]!, "s1"), bridge[1]!], carried))).toEqual(["s1: v1 b2"])
})

test("every member says why it is there: the first as the first, the others by what they share", () => {
  const [story] = settled(bridge)
  const [first, ...others] = story!.members
  expect(first).toEqual({ id: "b1", score: 1, reasons: [{ kind: "FIRST_ARTICLE", value: "b1", weight: 1 }] })
  for (const { score, reasons } of others) {
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(reasons).toContainEqual(expect.objectContaining({ kind: "SHARED_TERM", value: "halden" }))
  }
})

test("nothing to settle is nothing settled", () => {
  expect(settled([])).toEqual([])
  expect(settled([], [profileOf("s1", null, [bridge[0]!])!])).toEqual([])
})

test("blocks begin at fixed marks, and a story lives into a block for the days of the window", () => {
  const block = blockOf("2024-03-04T08:00:00Z")
  expect(blockOf(markOf(block))).toBe(block)
  expect(blockOf(new Date(Date.parse(markOf(block)) - 1).toISOString())).toBe(block - 1)
  const before = (days: number) => new Date(Date.parse(markOf(block)) - days * 86_400_000).toISOString()
  expect(isAliveIn(block, before(29))).toBe(true)
  expect(isAliveIn(block, before(31))).toBe(false)
  expect(isAliveIn(block, null)).toBe(false)
})
