import type { SourceArticle } from "../model/article.ts"
import { dayIn, zoneOfSite } from "./publisher-zone.ts"

const HOUR = 3_600_000
/** Hours around a day's midnight in UTC at which it is that day somewhere on earth. */
const EARLIEST_ZONE = -14
const LATEST_ZONE = 36

const MIDNIGHT = /T00:00:00(?:\.0+)?Z$/

type Published = Pick<SourceArticle, "datePublished" | "dateSignals"> &
  Partial<Pick<SourceArticle, "url" | "canonicalUrl" | "publisher">>

const zoneOf = ({ url, canonicalUrl, publisher }: Published): string | null => {
  for (const address of [url, canonicalUrl, publisher]) {
    const zone = address ? zoneOfSite(address) : null
    if (zone) return zone
  }
  return null
}

/**
 * The day on which an article came out, where it came out: the day that its address or dateline names, when its time of
 * publication falls on that day in some zone, else that time's day where its site is made, as far as the domain tells,
 * else in UTC. A time of midnight is a day without a time and stays. Null without a time.
 */
export const publishedDay = (article: Published): string | null => {
  const { datePublished, dateSignals } = article
  if (datePublished === null) return null
  const day = dateSignals.find(({ value }) => {
    const hours = (Date.parse(datePublished) - Date.parse(value)) / HOUR
    return value.endsWith("T00:00:00Z") && hours >= EARLIEST_ZONE && hours < LATEST_ZONE
  })
  const zone = day || MIDNIGHT.test(datePublished) ? null : zoneOf(article)
  return zone ? dayIn(zone, datePublished) : (day?.value ?? datePublished).slice(0, 10)
}
