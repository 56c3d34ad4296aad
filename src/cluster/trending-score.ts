import type { StoryMember } from "../model/story.ts"

const HOURS_TO_HALF = 12
const ARTICLE_WEIGHT = 0.25
const HOUR = 3_600_000

const heat = (datePublished: string, now: Date): number => {
  const hours = Math.max(0, now.getTime() - Date.parse(datePublished)) / HOUR
  return 0.5 ** (hours / HOURS_TO_HALF)
}

/**
 * How much a story is being reported now: the sum over publishers of 2^(−h/12) for the newest article of each, plus a
 * quarter of the same sum over all articles, h being hours since publication. Undated articles add nothing; an unnamed
 * publisher counts as one. As both sums fall at one rate, the order of stories does not change while none gets a new
 * article.
 */
export const trendingScore = (members: Pick<StoryMember, "publisher" | "datePublished">[], now: Date): number => {
  const newest = new Map<string | null, number>()
  let articles = 0
  for (const { publisher, datePublished } of members) {
    if (datePublished === null) continue
    const value = heat(datePublished, now)
    articles += value
    newest.set(publisher, Math.max(newest.get(publisher) ?? 0, value))
  }
  const publishers = [...newest.values()].reduce((sum, value) => sum + value, 0)
  return Number((publishers + ARTICLE_WEIGHT * articles).toFixed(6))
}
