import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chooseCanonical } from "../../../src/cluster/duplicates/choose-canonical.ts"
import { detection } from "../../../src/cluster/duplicates/detection.ts"
import { likenessOf } from "../../../src/cluster/duplicates/likeness-of.ts"
import { wordsOf } from "../../../src/cluster/duplicates/words-of.ts"
import type { ComparedArticle, OriginOfArticle } from "../../../src/model/duplicate.ts"

const article = (articleBody: string, given: Partial<ComparedArticle> = {}): ComparedArticle => ({
  id: 1,
  headline: "A headline",
  articleBody,
  datePublished: "2024-05-14T10:00:00.000Z",
  ...given,
})

describe("words", () => {
  test.each([
    ["Shares fell 6-1/4 to 1,250.5 points", ["shares", "fell", "6-1/4", "to", "1,250.5", "points"]],
    ["東京で火事", ["東", "京", "で", "火", "事"]],
    ["Ｆｕｌｌ width — dashes", ["full", "width", "dashes"]],
    ["", []],
  ])("of %j are told whatever their case, spacing and script", (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

const texts = fc.array(fc.constantFrom("tide", "mill", "crane", "12", "3.5", "the", "of", "火"), { maxLength: 120 })

test("likeness is symmetrical, 0 to 1, and copies share keys", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [a, b] = [article(one.join(" ")), article(other.join(" "))]
      const likeness = likenessOf(a, b)
      expect(likenessOf(b, a)).toEqual(likeness)
      if (likeness) expect(likeness.similarity).toBeGreaterThan(0)
      if (likeness) expect(likeness.similarity).toBeLessThanOrEqual(1)
      if (likeness?.reason === "SAME_TEXT") expect(detection.keysOf(a)).toEqual(detection.keysOf(b))
    }),
  )
})

test("an article without words is no copy of anything", () => {
  expect(likenessOf(article(""), article(""))).toBeNull()
  expect(likenessOf(article("—"), article("—"))).toBeNull()
})

/** So many words, none twice, without figures; others for each seed. */
const prose = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, i) =>
    [...String(seed * 1000 + i)].map((digit) => "abcdefghij"[Number(digit)]).join(""),
  ).join(" ")
const NOTICE = prose(99, 80)
const report = prose(1, 300)
const part = (share: number) =>
  report
    .split(" ")
    .slice(0, 300 * share)
    .join(" ")
const last = (share: number) =>
  report
    .split(" ")
    .slice(-300 * share)
    .join(" ")

describe("one text", () => {
  test.each<[string, string, string, boolean]>([
    ["cut to a third", report, part(0.3), true],
    ["cut to a fifth", report, part(0.2), false],
    ["of which only the last third is left", report, last(0.3), false],
    ["of which only the last half is left", report, last(0.5), true],
    ["under a first line on either side", `${prose(2, 12)} ${report}`, `${prose(3, 12)} ${report}`, true],
    ["with a notice after a brief", `${part(0.15)} ${prose(2, 30)}`, part(0.15), true],
    ["that is a notice under two briefs", `${prose(2, 40)} ${NOTICE}`, `${prose(3, 40)} ${NOTICE}`, false],
    ["that is an item of a digest", part(0.3), `${prose(2, 300)} ${part(0.3)} ${prose(3, 300)}`, false],
    ["of thirty words", prose(4, 30), prose(4, 30), true],
    ["of twenty-nine words under the same headline", prose(4, 29), prose(4, 29), true],
    ["of twenty-nine words and one more", prose(4, 29), `${prose(4, 29)} more`, false],
  ])("%s", (_, one, other, isCopy) => {
    expect(likenessOf(article(one), article(other, { id: 2 })) !== null).toBe(isCopy)
    expect(likenessOf(article(other), article(one, { id: 2 })) !== null).toBe(isCopy)
  })

  test.each<[string, number, string | null]>([
    ["the same words", 400, "SAME_TEXT"],
    ["nearly the same words within a week", 7, "NEAR_TEXT"],
    ["nearly the same words after more than a week", 8, null],
  ])("is told by %s", (name, days, reason) => {
    const datePublished = new Date(Date.parse("2024-05-14T10:00:00.000Z") + days * 86_400_000).toISOString()
    const other = name === "the same words" ? report : `${report} and more`
    expect(likenessOf(article(report), article(other, { datePublished }))?.reason ?? null).toBe(reason)
  })

  test.each([29, 30])("of %i words under two headlines is one only from thirty on", (words) => {
    const other = article(prose(4, words), { headline: "Another" })
    expect(likenessOf(article(prose(4, words)), other) !== null).toBe(words === 30)
  })
})

const origin = (id: number, given: Partial<OriginOfArticle> = {}): OriginOfArticle => ({
  id,
  byline: null,
  dateline: null,
  opening: "",
  closing: "",
  publisher: `Paper ${id}`,
  domain: `paper-${id}.example`,
  datePublished: "2024-05-14T10:00:00.000Z",
  firstSeen: "2024-05-14T10:05:00.000Z",
  ...given,
})

describe("the canonical article", () => {
  const later = { datePublished: "2024-05-14T18:00:00.000Z" }
  test.each<[string, OriginOfArticle[], number]>([
    ["is the earliest", [origin(1, later), origin(2)], 2],
    ["of one hour is the first seen", [origin(1, { firstSeen: "2024-05-14T11:00:00.000Z" }), origin(2)], 2],
    [
      "is the agency's that a byline names",
      [origin(1, { byline: "Associated Press" }), origin(2, { ...later, domain: "apnews.com" })],
      2,
    ],
    [
      "is the agency's that stands at the head",
      [origin(1, { opening: "PARIS (AFP) - The" }), origin(2, { ...later, publisher: "AFP" })],
      2,
    ],
    [
      "is of the paper that a closing credit names",
      [
        origin(1, { closing: "The end.\n\nFirst published in the Marlow Post." }),
        origin(2, { ...later, publisher: "Marlow Post" }),
      ],
      2,
    ],
    [
      "is not of a paper that credits itself alone",
      [origin(1), origin(2, { ...later, publisher: "Marlow Post", byline: "Marlow Post staff" })],
      1,
    ],
    [
      "is of the paper that a first line credits",
      [
        origin(1, { opening: "Source: Marlow Post\n\nThe council of the town voted on Tuesday." }),
        origin(2, { ...later, publisher: "Marlow Post" }),
      ],
      2,
    ],
    [
      "is the agency's under a domain of its country",
      [origin(1, { byline: "Anadolu" }), origin(2, { ...later, domain: "aa.com.tr" })],
      2,
    ],
    [
      "is the agency's earliest",
      [
        origin(1, { byline: "AFP" }),
        origin(2, { ...later, domain: "afp.com" }),
        origin(3, { datePublished: "2024-05-14T12:00:00.000Z", domain: "afp.com" }),
      ],
      3,
    ],
    ["is a paper's before an aggregator's", [origin(1, { domain: "news.yahoo.com" }), origin(2, later)], 2],
    [
      "is an aggregator's where others credit it",
      [origin(1, { byline: "Yahoo News" }), origin(2, { ...later, publisher: "Yahoo News", domain: "news.yahoo.com" })],
      2,
    ],
    ["of one time and one sight is the first stored", [origin(2), origin(1)], 1],
    ["is the earliest when the agency itself is not there", [origin(1, { byline: "Reuters" }), origin(2, later)], 1],
  ])("%s", (_, articles, canonical) => {
    expect(chooseCanonical(articles)).toBe(canonical)
    expect(chooseCanonical([...articles].reverse())).toBe(canonical)
  })
})
