const HOUR = 3_600_000
const HOURS_TO_HALF = 12
const ARTICLE_WEIGHT = 0.25

/** Natural logarithm of the growth of a score over the time since the epoch, in milliseconds. */
const growth = (time: number): number => (Math.LN2 * time) / (HOURS_TO_HALF * HOUR)

/**
 * How much a story is being reported: the sum over publishers of 2^(−h/12) for the newest article of each, plus a
 * quarter of the same sum over all articles, h being hours since publication. Kept as a logarithm at the epoch: all
 * scores fall at one rate, so the order of stories by key holds at any moment. An unnamed publisher counts as one.
 */
export const trendingKey = (articles: readonly { publisher: number | string | null; time: Date }[]): number => {
  const newest = new Map<number | string | null, number>()
  for (const { publisher, time } of articles)
    newest.set(publisher, Math.max(newest.get(publisher) ?? Number.NEGATIVE_INFINITY, time.getTime()))
  const terms = [
    ...[...newest.values()].map(growth),
    ...articles.map(({ time }) => growth(time.getTime()) + Math.log(ARTICLE_WEIGHT)),
  ]
  const largest = terms.reduce((most, term) => Math.max(most, term), Number.NEGATIVE_INFINITY)
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0))
}

/** The score that a key stands for at a moment. */
export const trendingScore = (key: number, now: Date): number => Math.exp(key - growth(now.getTime()))
