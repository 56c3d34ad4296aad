import type { EntityDraft } from "../model/entity.ts"
import type { ArticleProfile, Weights } from "../model/story.ts"
import { backgroundStatistics } from "./term-statistics.ts"
import { termsOf, type Word, wordsOf } from "./terms.ts"
import { heaviest } from "./weights.ts"

type NamedEntity = Pick<EntityDraft, "name" | "salience"> &
  Partial<Pick<EntityDraft, "type" | "countryCode" | "containedInPlace">>

/** What of an article clustering reads; an ArticleDraft has it all. */
export type ClusterArticle = {
  id: string
  headline: string
  articleBody: string
  datePublished: string | null
  entities?: NamedEntity[]
}

const WORDS_READ = 600
const HEADLINE_COUNT = 2
const TERMS_KEPT = 60
const LEAD_WORDS = 50
const NAMES_KEPT = 24
const ENTITIES_KEPT = 20

const termCounts = (headlineTerms: string[], bodyTerms: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  const add = (term: string, count: number) => counts.set(term, (counts.get(term) ?? 0) + count)
  for (const term of headlineTerms) add(term, HEADLINE_COUNT)
  for (const term of bodyTerms) add(term, 1)
  return counts
}

const strongestTerms = (counts: Map<string, number>): Weights => {
  const weighed = [...counts].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * backgroundStatistics.rarity(term),
  ])
  const kept = heaviest(
    weighed.filter(([, weight]) => weight > 0),
    TERMS_KEPT,
  )
  return Object.fromEntries(kept.map(([term]) => [term, Number((1 + Math.log(counts.get(term)!)).toFixed(2))]))
}

/** Places say less of what happened than the people and organizations in it, whole countries least. */
const tellingOf = ({ type, countryCode = null, containedInPlace = null }: NamedEntity): number => {
  if (type !== "PLACE") return 1
  return countryCode !== null && containedInPlace === null ? 0.25 : 0.5
}

const strongestEntities = (entities: readonly NamedEntity[]): Weights =>
  Object.fromEntries(
    heaviest(
      entities.map((entity) => [entity.name.toLowerCase(), Number((entity.salience * tellingOf(entity)).toFixed(4))]),
      ENTITIES_KEPT,
    ),
  )

const isTelling = (term: string): boolean => backgroundStatistics.rarity(term) > 0.5

/** The terms that are written as names at least every other time; commonest first. */
const namesIn = (words: readonly Word[]): string[] => {
  const [all, named] = [new Map<string, number>(), new Map<string, number>()]
  for (const { term, isName } of words) {
    all.set(term, (all.get(term) ?? 0) + 1)
    if (isName) named.set(term, (named.get(term) ?? 0) + 1)
  }
  const names = [...named].filter(([term, count]) => 2 * count >= all.get(term)! && isTelling(term))
  return heaviest(names, NAMES_KEPT).map(([term]) => term)
}

/** Comparable as text, whatever zone it was written in; null for what no calendar has. */
const inUtc = (time: string | null): string | null => {
  const at = Date.parse(time ?? "")
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** Boils an article down to what decides its story. Long bodies are read only at their beginning, as news is written. */
export const profileArticle = (article: ClusterArticle): ArticleProfile => {
  const headlineTerms = termsOf(article.headline, 40)
  const words = wordsOf(article.articleBody, WORDS_READ)
  const bodyTerms = words.map(({ term }) => term)
  return {
    id: article.id,
    terms: strongestTerms(termCounts(headlineTerms, bodyTerms)),
    headlineTerms: [...new Set(headlineTerms)].filter(isTelling),
    leadTerms: [...new Set(bodyTerms.slice(0, LEAD_WORDS))].filter(isTelling),
    names: namesIn(words),
    entities: strongestEntities(article.entities ?? []),
    words: words.length,
    datePublished: inUtc(article.datePublished),
  }
}
