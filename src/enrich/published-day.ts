import type { SourceArticle } from "../model/article.ts"

const HOUR = 3_600_000
/** Hours around a day's midnight in UTC at which it is that day somewhere on earth. */
const EARLIEST_ZONE = -14
const LATEST_ZONE = 36

/**
 * The day on which an article came out, where it came out: the day that its address or dateline names, when its time of
 * publication falls on that day in some zone, else that time's day in UTC. Null without a time.
 */
export const publishedDay = ({
  datePublished,
  dateSignals,
}: Pick<SourceArticle, "datePublished" | "dateSignals">): string | null => {
  if (datePublished === null) return null
  const day = dateSignals.find(({ value }) => {
    const hours = (Date.parse(datePublished) - Date.parse(value)) / HOUR
    return value.endsWith("T00:00:00Z") && hours >= EARLIEST_ZONE && hours < LATEST_ZONE
  })
  return (day?.value ?? datePublished).slice(0, 10)
}
