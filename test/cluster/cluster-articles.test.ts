import fc from "fast-check"
import { expect, test } from "vitest"
import { clusterArticles } from "../../src/cluster/cluster-articles.ts"
import type { ClusterArticle } from "../../src/cluster/profile-article.ts"

const article = (id: string, datePublished: string | null, headline: string, articleBody: string): ClusterArticle => ({
  id,
  datePublished,
  headline,
  articleBody,
})

const ferry = [
  article(
    "f1",
    "2024-03-04T08:00:00Z",
    "Ferry runs aground off Norrland",
    "A passenger ferry ran aground near Norrland harbour in thick fog. Coastguard boats took off all 212 passengers.",
  ),
  article(
    "f2",
    "2024-03-04T11:00:00Z",
    "Passengers rescued after Norrland ferry grounding",
    "Coastguard crews rescued 212 passengers when their ferry hit rocks in fog outside Norrland harbour.",
  ),
  article(
    "f3",
    "2024-03-05T07:00:00Z",
    "Captain of grounded Norrland ferry questioned",
    "Police questioned the captain of the ferry that ran aground in fog near Norrland harbour on Monday.",
  ),
]
const quake = [
  article(
    "q1",
    "2024-03-04T09:00:00Z",
    "Quake shakes Tarvena valley",
    "A magnitude 5.1 earthquake shook the Tarvena valley, toppling chimneys and closing two schools.",
  ),
  article(
    "q2",
    "2024-03-04T15:00:00Z",
    "Schools shut after Tarvena earthquake",
    "Two schools in the Tarvena valley stayed shut after an earthquake of magnitude 5.1 toppled chimneys.",
  ),
]
const laterFerry = article("f9", "2024-06-20T08:00:00Z", "Ferry runs aground off Norrland", ferry[0]!.articleBody)
const all = [...ferry, ...quake, laterFerry]

test("reports of one happening share a story, and of another do not", () => {
  const stories = clusterArticles([...ferry, ...quake])
  expect(new Set(ferry.map(({ id }) => stories.get(id)))).toEqual(new Set(["f1"]))
  expect(new Set(quake.map(({ id }) => stories.get(id)))).toEqual(new Set(["q1"]))
})

test("the same words months later are another story", () => {
  expect(clusterArticles(all).get("f9")).toBe("f9")
})

test("the order in which articles arrive does not matter", () => {
  const expected = [...clusterArticles(all)].sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect([...clusterArticles(shuffled)].sort()).toEqual(expected)
    }),
  )
})

test("every article gets a story that is named for one of its members, whatever the texts say", () => {
  const words = fc.array(fc.constantFrom("storm", "vote", "the", "constructor", "__proto__", "2024", "harbour", "ß"), {
    maxLength: 12,
  })
  const some = fc.record({ headline: words, body: words, date: fc.option(fc.date({ noInvalidDate: true })) })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 25 }), (rows) => {
      const articles = rows.map((row, n) =>
        article(`a${n}`, row.date?.toISOString() ?? null, row.headline.join(" "), row.body.join(" ")),
      )
      const stories = clusterArticles(articles)
      expect(stories.size).toBe(articles.length)
      for (const story of stories.values()) expect(stories.get(story)).toBe(story)
    }),
  )
})

test("articles without a usable date still find their story", () => {
  const undated = ferry.map((one, n) => ({ ...one, datePublished: n === 0 ? "not a date" : null }))
  expect(new Set(clusterArticles(undated).values()).size).toBe(1)
})
