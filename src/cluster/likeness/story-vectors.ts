import type { ArticleProfile, StoryProfile, Weights } from "../../model/story.ts"
import { backgroundStatistics } from "../term-statistics.ts"
import type { TermSpace } from "./term-space.ts"
import { scaled, sumOf, type Vector, vectorOf } from "./vector.ts"

const TERMS_KEPT = 400
const OTHERS_KEPT = 120

/** A story as vectors in one space of terms. `terms` is the sum of one vector of length 1 for each article. */
export type StoryVectors = {
  count: number
  terms: Vector
  /** The square of the length of `terms` when rare terms count for more still. */
  rareSquared: number
  numbers: Vector
  headline: Vector
  lead: Vector
  names: Vector
  entities: Vector
  /** Of all its articles together. */
  words: number
  /** Milliseconds; NaN when unknown. */
  first: number
  last: number
}

const entriesOf = (keys: Iterable<[string, number]>, space: TermSpace): [number, number][] => {
  const entries: [number, number][] = []
  for (const [term, weight] of keys) {
    const id = space.idOf(term)
    const value = weight * space.rarities[id]!
    if (value > 0) entries.push([id, value])
  }
  return entries
}

const once = (terms: readonly string[]): [string, number][] => terms.map((term) => [term, 1])
const timeOf = (time: string | null): number => (time === null ? Number.NaN : Date.parse(time))

/** The length that the sum of the articles' vectors has with the statistics of the background, by which each is 1 long. */
const resultantOf = ({ terms, articleCount }: StoryProfile): number => {
  if (articleCount === 1) return 1
  let sum = 0
  for (const [term, weight] of Object.entries(terms)) sum += (weight * backgroundStatistics.rarity(term)) ** 2
  return Math.sqrt(sum)
}

const rareSquareOf = ({ ids, values }: Vector, { rarities }: TermSpace): number => {
  let sum = 0
  for (let i = 0; i < ids.length; i++) sum += (values[i]! * rarities[ids[i]!]!) ** 2
  return sum
}

/** What is known by terms alone, the sum of them being so long. */
const termVectors = (weights: Weights, length: number, space: TermSpace) => {
  const entries = entriesOf(Object.entries(weights), space)
  const raw = vectorOf(entries)
  const terms = raw.squared > 0 ? scaled(raw, length / Math.sqrt(raw.squared)) : raw
  const numbers = vectorOf(entries.filter(([id]) => space.areNumbers[id]))
  return { terms, rareSquared: rareSquareOf(terms, space), numbers }
}

const nameVector = (names: Weights, space: TermSpace): Vector =>
  vectorOf(
    Object.entries(names).map(([name, weight]): [number, number] => {
      const id = space.idOfName(name)
      return [id, weight * space.rarities[id]!]
    }),
  )

export const articleVectors = (article: ArticleProfile, space: TermSpace): StoryVectors => ({
  count: 1,
  ...termVectors(article.terms, 1, space),
  headline: vectorOf(entriesOf(once(article.headlineTerms), space)),
  lead: vectorOf(entriesOf(once(article.leadTerms), space)),
  names: vectorOf(entriesOf(once(article.names), space)),
  entities: nameVector(article.entities, space),
  words: article.words,
  first: timeOf(article.datePublished),
  last: timeOf(article.datePublished),
})

export const storyVectors = (story: StoryProfile, space: TermSpace): StoryVectors => ({
  count: story.articleCount,
  ...termVectors(story.terms, resultantOf(story), space),
  headline: vectorOf(entriesOf(Object.entries(story.headlineTerms), space)),
  lead: vectorOf(entriesOf(Object.entries(story.leadTerms), space)),
  names: vectorOf(entriesOf(Object.entries(story.names), space)),
  entities: nameVector(story.entities, space),
  words: story.words,
  first: timeOf(story.firstPublished),
  last: timeOf(story.lastPublished),
})

const earlier = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b))
const later = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b))

/** The story of the articles of both. */
export const joinedVectors = (a: StoryVectors, b: StoryVectors, space: TermSpace): StoryVectors => {
  const terms = sumOf(a.terms, b.terms, TERMS_KEPT)
  return {
    count: a.count + b.count,
    terms,
    rareSquared: rareSquareOf(terms, space),
    numbers: sumOf(a.numbers, b.numbers, OTHERS_KEPT),
    headline: sumOf(a.headline, b.headline, OTHERS_KEPT),
    lead: sumOf(a.lead, b.lead, OTHERS_KEPT),
    names: sumOf(a.names, b.names, OTHERS_KEPT),
    entities: sumOf(a.entities, b.entities, OTHERS_KEPT),
    words: a.words + b.words,
    first: earlier(a.first, b.first),
    last: later(a.last, b.last),
  }
}
