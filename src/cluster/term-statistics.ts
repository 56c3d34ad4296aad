import type { ArticleProfile, TermCounts } from "../model/story.ts"
import backgroundTerms from "./background-terms.json" with { type: "json" }

/** How much each term tells, given how many articles hold it. Passed in, so that a test or a store brings its own. */
export type TermStatistics = {
  /** Of how many articles they are. */
  documents: number
  /** 0 for a term in every article, about 5 and more for a rare one. */
  rarity: (term: string) => number
}

/** The general news that stands in for an archive while there is little of it: worth this many articles. */
const BACKGROUND_DOCUMENTS = 150
const UNLISTED_SHARE = 0.001

const backgroundShare = new Map<string, number>(
  Object.entries(backgroundTerms).flatMap(([perMille, terms]) =>
    terms.split(" ").map((term): [string, number] => [term, Number(perMille) / 1000]),
  ),
)

/** Statistics of `documents` articles, of which `counts` says how many hold each term. */
const termStatistics = (documents: number, counts: ReadonlyMap<string, number>): TermStatistics => {
  const known = new Map<string, number>()
  const compute = (term: string): number => {
    const background = BACKGROUND_DOCUMENTS * (backgroundShare.get(term) ?? UNLISTED_SHARE)
    const holding = (counts.get(term) ?? 0) + background
    return Math.max(0, Math.log((documents + BACKGROUND_DOCUMENTS) / (holding + 0.5)))
  }
  return {
    documents,
    rarity: (term) => {
      const value = known.get(term) ?? compute(term)
      known.set(term, value)
      return value
    },
  }
}

/** As many articles come within a block where news is taken in from a handful of papers. */
const USUAL_DOCUMENTS = 400

/** Statistics where nothing was counted yet: the background alone decides, and the stream is taken for a usual one. */
export const backgroundStatistics: TermStatistics = { ...termStatistics(0, new Map()), documents: USUAL_DOCUMENTS }

/** Counts of a later block add to those of the blocks before it, which fade by this. */
const FADING = 0.5
/** What fewer articles than this hold, faded, is forgotten. */
const LEAST_COUNT = 0.2

/** The counts of the given articles together with what is left of those before them. */
export const countTerms = (
  articles: Iterable<Pick<ArticleProfile, "terms">>,
  before: TermCounts | null,
): TermCounts => {
  const counts = new Map(Object.entries(before?.counts ?? {}).map(([term, count]) => [term, count * FADING]))
  let documents = (before?.documents ?? 0) * FADING
  for (const { terms } of articles) {
    documents += 1
    for (const term of Object.keys(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return { documents, counts: Object.fromEntries([...counts].filter(([, count]) => count >= LEAST_COUNT)) }
}

/** Statistics by what was counted. */
export const statisticsOf = ({ documents, counts }: TermCounts): TermStatistics =>
  termStatistics(documents, new Map(Object.entries(counts)))
