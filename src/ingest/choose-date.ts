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
/** Sections of a path, or digits together; some sites write "2021/0831" and "202108/31". */
const YMD = /[/_-](?:[a-z])?((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i
const SHORT_YMD = /\/((?:19|20)\d{2})([/-])([1-9]|1[0-2])\2([1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const NAMED_MONTH = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]{0,6}\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/i

/** The day in the path of an address such as /2021/08/31/, /2021/8/3/, /2021/aug/31/ or /2021-08-31-a-slug; ISO 8601. */
export const dateInUrl = (url: string): string | null => {
  const [path] = url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").split(/[?#]/)
  const found = YMD.exec(path!)
  if (found) return readDateTime(`${found[1]}-${found[2]}-${found[3]}`)
  const short = SHORT_YMD.exec(path!)
  if (short) return readDateTime(`${short[1]}-${short[3]}-${short[4]}`)
  const named = NAMED_MONTH.exec(path!)
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0
  return month > 0 ? readDateTime(`${named![1]}-${month}-${named![3]}`) : null
}

/** Hours around a day's midnight in UTC at which it is that day somewhere on earth. */
const EARLIEST_ZONE = 14
const LATEST_ZONE = 36
const hasTime = (iso: string): boolean => !iso.endsWith("T00:00:00Z")

/** Whether two claims can mean one day: a time is of a day that it is somewhere on earth, and times lie within a day and a half. */
const isSameDay = (a: DateSignal, b: DateSignal): boolean => {
  const hours = (Date.parse(b.value) - Date.parse(a.value)) / (DAY / 24)
  if (hasTime(a.value) === hasTime(b.value)) return hasTime(a.value) ? Math.abs(hours) < LATEST_ZONE : hours === 0
  const after = hasTime(b.value) ? hours : -hours
  return after >= -EARLIEST_ZONE && after < LATEST_ZONE
}

/**
 * How much a claim weighs when claims differ on the day. An address keeps the day of its first publication, and readers see
 * what the site means to say; what machines are told comes from one database, which a move or an update may have touched.
 */
const WEIGHT: Record<DateSource, number> = {
  URL: 5,
  TEXT: 3.2,
  META: 3,
  JSON_LD: 3,
  FEED: 3,
  TIME_ELEMENT: 1.6,
  HTTP: 0.5,
  FIRST_SEEN: 0,
}
const FOR_MACHINES: ReadonlySet<DateSource> = new Set(["META", "JSON_LD", "FEED", "TIME_ELEMENT"])
/** What a second claim from the same database is worth. */
const REPEATED = 0.3

/** What a group of claims weighs. Each source counts once, however often it repeats itself. */
const weightOf = (group: readonly DateSignal[]): number => {
  const sources = [...new Set(group.map(({ source }) => source))].sort((a, b) => WEIGHT[b] - WEIGHT[a])
  const first = sources.find((source) => FOR_MACHINES.has(source))
  return sources.reduce(
    (sum, source) => sum + WEIGHT[source] * (FOR_MACHINES.has(source) && source !== first ? REPEATED : 1),
    0,
  )
}

/** The claim that most weight agrees with, of equals the one of most trust; in its place one with a time for the same day. */
const agreed = (claims: readonly DateSignal[]): DateSignal | null => {
  const rated = TRUST.flatMap((source) => claims.filter((claim) => claim.source === source)).map((claim) => {
    const group = claims.filter((other) => isSameDay(claim, other))
    return { claim, group, weight: weightOf(group) }
  })
  const best = rated.reduce<(typeof rated)[number] | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)
  return (
    best &&
    sharpened(
      best.claim,
      rated.map(({ claim }) => claim),
    )
  )
}

/** The time that another claim gives for the same day, in some zone; the claim itself where none does. */
const sharpened = (best: DateSignal, ranked: readonly DateSignal[]): DateSignal =>
  hasTime(best.value) ? best : (ranked.find((claim) => hasTime(claim.value) && isSameDay(best, claim)) ?? best)

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
  const chosen = stated && believable.includes(stated) ? sharpened(stated, believable) : agreed(believable)
  const best: DateSignal = chosen ?? { source: "FIRST_SEEN", value: isoTime(now), chosen: true }
  const all = chosen ? claims : [...claims, best]
  return { datePublished: best.value, dateSignals: all.map((claim) => ({ ...claim, chosen: claim === best })) }
}
