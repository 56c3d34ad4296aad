import type { ArticleDraft } from "../../model/article.ts"
import type { EntityDraft } from "../../model/entity.ts"
import { publishedDay } from "../published-day.ts"

const HOUR = 3_600_000
const DEGREES_AN_HOUR = 15
const DAY_ALONE = /T00:00:00(?:\.0+)?Z$/

type Located = EntityDraft & { longitude: number }

/** The place that an article is about most, of those whose position is known. */
const mainPlace = ({ entities }: ArticleDraft): Located | null =>
  entities
    .filter((entity): entity is Located => entity.type === "PLACE" && entity.longitude !== null)
    .reduce<Located | null>((main, each) => (main && main.salience >= each.salience ? main : each), null)

/**
 * The day of news whose day is not said: that of publication, or the day before where it is still that day at the place
 * the article is about, by the sun, since nothing is reported before it happens. Null without a time of publication.
 */
export const newsDay = (article: ArticleDraft): string | null => {
  const published = publishedDay(article)
  const place = mainPlace(article)
  if (published === null || article.datePublished === null || place === null) return published
  if (DAY_ALONE.test(article.datePublished)) return published
  const offset = Math.round(place.longitude / DEGREES_AN_HOUR) * HOUR
  const there = new Date(Date.parse(article.datePublished) + offset).toISOString().slice(0, 10)
  return there < published ? there : published
}
