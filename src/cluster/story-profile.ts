import type { ArticleProfile, StoryProfile } from "../model/story.ts"
import { addWeights } from "./weights.ts"

const TERMS_KEPT = 240
const HEADLINE_TERMS_KEPT = 80
const ENTITIES_KEPT = 60

const pick = (a: string | null, b: string | null, wanted: (a: string, b: string) => boolean): string | null => {
  if (a === null || b === null) return a ?? b
  return wanted(a, b) ? a : b
}

/** A story of one article. */
export const storyOf = (id: string, article: ArticleProfile): StoryProfile => ({
  id,
  articleCount: 1,
  terms: article.terms,
  headlineTerms: Object.fromEntries(article.headlineTerms.map((term) => [term, 1])),
  entities: article.entities,
  firstPublished: article.datePublished,
  lastPublished: article.datePublished,
})

/** The story that has taken in another; the size stays bounded however many articles it has. */
export const joined = (story: StoryProfile, other: StoryProfile): StoryProfile => ({
  id: story.id,
  articleCount: story.articleCount + other.articleCount,
  terms: addWeights(story.terms, other.terms, TERMS_KEPT),
  headlineTerms: addWeights(story.headlineTerms, other.headlineTerms, HEADLINE_TERMS_KEPT),
  entities: addWeights(story.entities, other.entities, ENTITIES_KEPT),
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
