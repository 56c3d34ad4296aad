import { createHash } from "node:crypto"

export const SHORTEST_SECONDS = 300
export const LONGEST_SECONDS = 86_400
const JITTER = 0.1
const DATES_COUNTED = 10

const within = (seconds: number): number => Math.round(Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, seconds)))

/** A share of the wait, -1 to 1, always the same for a feed: feeds that were added together drift apart. */
const jitterOf = (feedId: number): number =>
  createHash("sha256").update(`feed ${feedId}`).digest().readUInt32BE(0) / 0x8000_0000 - 1

/** The mean time between the newest entries and now, in seconds; null when fewer than three have a date that has passed. */
export const secondsBetweenNews = (dates: readonly string[], now: Date): number | null => {
  const ages = dates.map((date) => (now.getTime() - Date.parse(date)) / 1_000).filter((age) => age >= 0)
  if (ages.length < 3) return null
  const newest = ages.sort((a, b) => a - b).slice(0, DATES_COUNTED)
  return newest.at(-1)! / newest.length
}

/**
 * How long to wait between checks of a feed from now on, 5 minutes to 24 hours: half as long when it brought news, a
 * quarter longer when not, within a quarter and the whole of the usual time between its entries where that is known.
 */
export const adaptInterval = (seconds: number, broughtNews: boolean, betweenNews: number | null): number => {
  const learned = broughtNews ? seconds / 2 : seconds * 1.25
  if (betweenNews === null) return within(learned)
  return within(Math.min(Math.max(learned, betweenNews / 4), Math.max(betweenNews, SHORTEST_SECONDS)))
}

export type Asked = {
  /** The feed's own ttl. */
  ttlSeconds: number | null
  /** How long its answer stays fresh. */
  freshSeconds: number | null
  skipHours: readonly number[]
  skipDays: readonly number[]
}

/** When to check a feed again after a check that went well: what feed and server ask for is kept, up to a day. */
export const nextCheck = (feedId: number, intervalSeconds: number, asked: Asked, now: Date): Date => {
  const jitter = jitterOf(feedId) * JITTER
  const wanted = Math.max(asked.ttlSeconds ?? 0, asked.freshSeconds ?? 0)
  const seconds = Math.max(intervalSeconds * (1 + jitter), wanted * (1 + Math.abs(jitter)))
  return afterQuietHours(later(now, within(seconds)), asked, now)
}

/**
 * When to check a feed again that failed for the `failures`th time in a row: its interval, doubled with each failure after
 * the first, and not before the server's Retry-After; at most a day.
 */
export const nextTry = (
  feedId: number,
  intervalSeconds: number,
  failures: number,
  retryAfter: number | null,
  now: Date,
): Date => {
  const doubled = within(intervalSeconds) * 2 ** Math.min(failures - 1, 20)
  const jittered = doubled * (1 + jitterOf(feedId) * JITTER)
  return later(now, within(Math.max(jittered, retryAfter ?? 0)))
}

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1_000)

/** The first full hour, from `at` on, on which the feed may be asked; `at` when that lies over a day from now, or none is left. */
const afterQuietHours = (at: Date, { skipHours, skipDays }: Asked, now: Date): Date => {
  const isQuiet = (time: Date) => skipHours.includes(time.getUTCHours()) || skipDays.includes(time.getUTCDay())
  const latest = now.getTime() + LONGEST_SECONDS * 1_000
  let time = at
  while (isQuiet(time) && time.getTime() <= latest) {
    time = new Date(time)
    time.setUTCHours(time.getUTCHours() + 1, 0, 0, 0)
  }
  return time.getTime() <= latest ? time : at
}
