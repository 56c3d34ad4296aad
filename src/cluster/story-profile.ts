import type { ArticleProfile, StoryProfile, Weights } from "../model/story.ts"
import { backgroundStatistics } from "./term-statistics.ts"
import { addWeights } from "./weights.ts"

const TERMS_KEPT = 240
const HEADLINE_TERMS_KEPT = 80
const LEAD_TERMS_KEPT = 80
const NAMES_KEPT = 80
const ENTITIES_KEPT = 60

const pick = (a: string | null, b: string | null, wanted: (a: string, b: string) => boolean): string | null => {
  if (a === null || b === null) return a ?? b
  return wanted(a, b) ? a : b
}

/** Weights that make a vector of length 1 of them, seen with the statistics of the background. */
const ofLengthOne = (terms: Weights): Weights => {
  const squares = Object.entries(terms).map(([term, weight]) => (weight * backgroundStatistics.rarity(term)) ** 2)
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) || 1
  return Object.fromEntries(Object.entries(terms).map(([term, weight]) => [term, Number((weight / length).toFixed(4))]))
}

const ofEach = (terms: readonly string[]): Weights => Object.fromEntries(terms.map((term) => [term, 1]))

/** A story of one article. */
export const storyOf = (id: string, article: ArticleProfile): StoryProfile => ({
  id,
  articleCount: 1,
  terms: ofLengthOne(article.terms),
  headlineTerms: ofEach(article.headlineTerms),
  leadTerms: ofEach(article.leadTerms),
  names: ofEach(article.names),
  entities: article.entities,
  words: article.words,
  firstPublished: article.datePublished,
  lastPublished: article.datePublished,
})

/** The story that has taken in another; the size stays bounded however many articles it has. */
export const joined = (story: StoryProfile, other: StoryProfile): StoryProfile => ({
  id: story.id,
  articleCount: story.articleCount + other.articleCount,
  terms: addWeights(story.terms, other.terms, TERMS_KEPT),
  headlineTerms: addWeights(story.headlineTerms, other.headlineTerms, HEADLINE_TERMS_KEPT),
  leadTerms: addWeights(story.leadTerms, other.leadTerms, LEAD_TERMS_KEPT),
  names: addWeights(story.names, other.names, NAMES_KEPT),
  entities: addWeights(story.entities, other.entities, ENTITIES_KEPT),
  words: story.words + other.words,
  firstPublished: pick(story.firstPublished, other.firstPublished, (a, b) => a < b),
  lastPublished: pick(story.lastPublished, other.lastPublished, (a, b) => a > b),
})

/** The profile of a story with the given articles more, in their order; null when it has none at all. */
export const profileOf = (
  id: string,
  story: StoryProfile | null,
  articles: readonly ArticleProfile[],
): StoryProfile | null =>
  articles.reduce<StoryProfile | null>(
    (sum, article) => (sum ? joined(sum, storyOf(id, article)) : storyOf(id, article)),
    story,
  )
