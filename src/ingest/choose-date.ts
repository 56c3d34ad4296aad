import { isoTime } from "../lib/read-date-time.ts"
import type { DateSignal, DateSource } from "../model/article.ts"

const DAY = 86_400_000
const FIRST_NEWSPAPERS = Date.UTC(1600, 0)
const TRUST: readonly DateSource[] = ["META", "JSON_LD", "FEED", "TIME_ELEMENT", "URL", "TEXT", "HTTP"]

/** Whether news can carry this date: not from before there were newspapers, nor more than a day ahead of `now`. */
export const isNewsTime = (iso: string, now: Date): boolean => {
  const time = Date.parse(iso)
  return time >= FIRST_NEWSPAPERS && time <= now.getTime() + DAY
}

/** The day in the path of an address such as /2021/08/31/ or /2021-08-31-a-slug; ISO 8601. */
export const dateInUrl = (url: string): string | null => {
  const found = /[/_-](\d{4})([/-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url)
  return found ? `${found[1]}-${found[3]}-${found[4]}T00:00:00Z` : null
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

/**
 * Keeps every claim and marks exactly one as chosen: the first believable one, by the trust in its source; when it names
 * a day only, the first that gives the time on that day. When there is none, the time at which it was first seen joins them and is chosen.
 */
export const chooseDate = (
  claims: readonly DateSignal[],
  now: Date,
): { datePublished: string; dateSignals: DateSignal[] } => {
  const believable = claims.filter((claim) => isNewsTime(claim.value, now))
  const ranked = TRUST.flatMap((source) => believable.filter((claim) => claim.source === source))
  const best: DateSignal = ranked[0]
    ? sharpened(ranked[0], ranked)
    : { source: "FIRST_SEEN", value: isoTime(now), chosen: true }
  const all = ranked[0] ? claims : [...claims, best]
  return { datePublished: best.value, dateSignals: all.map((claim) => ({ ...claim, chosen: claim === best })) }
}
