import { isoTime, readDateTime } from "../lib/read-date-time.ts"
import type { DateSignal, DateSource } from "../model/article.ts"

const DAY = 86_400_000
const FIRST_NEWSPAPERS = Date.UTC(1600, 0)
const TRUST: readonly DateSource[] = ["META", "JSON_LD", "FEED", "TIME_ELEMENT", "URL", "TEXT", "HTTP"]

/** Whether news can carry this date: not from before there were newspapers, nor more than a day ahead of `now`. */
export const isNewsTime = (iso: string, now: Date): boolean => {
  const time = Date.parse(iso)
  return time >= FIRST_NEWSPAPERS && time <= now.getTime() + DAY
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const YMD = /[/_-]((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const NAMED_MONTH = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]{0,6}\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/i

/** The day in the path of an address such as /2021/08/31/, /2021/aug/31/ or /2021-08-31-a-slug; ISO 8601. */
export const dateInUrl = (url: string): string | null => {
  const [path] = url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").split(/[?#]/)
  const found = YMD.exec(path!)
  if (found) return readDateTime(`${found[1]}-${found[3]}-${found[4]}`)
  const named = NAMED_MONTH.exec(path!)
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0
  return month > 0 ? readDateTime(`${named![1]}-${month}-${named![3]}`) : null
}

/** Hours around a day's midnight in UTC at which it is that day somewhere on earth. */
const EARLIEST_ZONE = 14
const LATEST_ZONE = 36
const hasTime = (iso: string): boolean => !iso.endsWith("T00:00:00Z")

/** The time that another claim gives for the same day, in some zone; the claim itself where none does. */
const sharpened = (best: DateSignal, ranked: readonly DateSignal[]): DateSignal => {
  if (hasTime(best.value)) return best
  const hours = (claim: DateSignal) => (Date.parse(claim.value) - Date.parse(best.value)) / (DAY / 24)
  const sharp = ranked.find(
    (claim) => hasTime(claim.value) && hours(claim) >= -EARLIEST_ZONE && hours(claim) < LATEST_ZONE,
  )
  return sharp ?? best
}

/** How much a claim weighs when claims differ on the day. */
const WEIGHT: Record<DateSource, number> = {
  META: 3,
  JSON_LD: 3,
  FEED: 3,
  URL: 2.5,
  TIME_ELEMENT: 1.6,
  TEXT: 1.2,
  HTTP: 0.5,
  FIRST_SEEN: 0,
}

/** The claims within a day and a half (a day, in any zone) of the one that has most weight around it, the earlier of equals. */
const agreed = (claims: readonly DateSignal[]): readonly DateSignal[] => {
  const near = ({ value }: DateSignal) =>
    claims.filter((other) => Math.abs(Date.parse(other.value) - Date.parse(value)) < 1.5 * DAY)
  // Each source counts once, however often it repeats itself.
  const weight = (group: readonly DateSignal[]) =>
    [...new Set(group.map(({ source }) => source))].reduce((sum, source) => sum + WEIGHT[source], 0)
  const groups = claims.map(near).sort((a, b) => weight(b) - weight(a))
  return groups[0] ?? []
}

/**
 * Keeps every claim and marks exactly one as chosen. What the sender `stated` wins; else the day on which most of the
 * claims agree, and on it the one of most trust, with a time if any gives one. Claims from ahead of now, or before
 * `earliest`, are not believed. When there is none, the time at which it was first seen joins them and is chosen.
 */
export const chooseDate = (
  given: readonly DateSignal[],
  now: Date,
  { stated = null, earliest = FIRST_NEWSPAPERS }: { stated?: DateSignal | null; earliest?: number } = {},
): { datePublished: string; dateSignals: DateSignal[] } => {
  const claims = stated ? [stated, ...given] : given
  const believable = claims.filter((claim) => isNewsTime(claim.value, now) && Date.parse(claim.value) >= earliest)
  const near = stated && believable.includes(stated) ? believable : agreed(believable)
  const first = near.filter((claim) => claim === stated)
  const ranked = [
    ...first,
    ...TRUST.flatMap((source) => near.filter((claim) => claim.source === source && claim !== stated)),
  ]
  const best: DateSignal = ranked[0]
    ? sharpened(ranked[0], ranked)
    : { source: "FIRST_SEEN", value: isoTime(now), chosen: true }
  const all = ranked[0] ? claims : [...claims, best]
  return { datePublished: best.value, dateSignals: all.map((claim) => ({ ...claim, chosen: claim === best })) }
}
