import type { Fetched } from "../ingest/fetch/fetcher.ts"
import { httpUrl } from "../lib/canonical-url.ts"
import { storableText } from "../lib/normalize-text.ts"
import type { FeedDocument } from "../model/feed.ts"
import type { ClaimedFeed } from "../store/feeds/due-feeds.ts"
import type { CheckRecord } from "../store/feeds/record-check.ts"
import { adaptInterval, nextCheck, nextTry, SHORTEST_SECONDS, secondsBetweenNews } from "./next-check.ts"
import { hashOfBytes } from "./read-answer.ts"
import { freshSeconds, retryAfterSeconds } from "./response-times.ts"
import { sightRedirect } from "./sight-redirect.ts"
import type { Taken } from "./take-entries.ts"

const GONE = 410
/** Entries that cannot be stored are tried in so many checks in a row. */
const TRIES_OF_ENTRIES = 3
const LONGEST_VALIDATOR = 1_000
const LONGEST_TITLE = 300
const LONGEST_DESCRIPTION = 2_000

type Answered = Exclude<Fetched, { kind: "failed" }>
type Asks = Pick<FeedDocument, "ttlSeconds" | "skipHours" | "skipDays">

/** After an answer that is no feed, or none: it is tried later and later, and never again when it is gone for good. */
export const afterFailure = (feed: ClaimedFeed, answer: Fetched, message: string, now: Date): CheckRecord => {
  const isGone = answer.kind === "failed" && answer.status === GONE
  const errorCount = feed.errorCount + 1
  return {
    checkedAt: now,
    nextCheckAt: nextTry(feed.id, feed.intervalSeconds, errorCount, retryAfterSeconds(answer.headers, now), now),
    isActive: !isGone,
    intervalSeconds: feed.intervalSeconds,
    errorCount,
    lastError: storableText(isGone ? `${message} It is not checked any more.` : message),
    unfinishedCount: feed.unfinishedCount,
    redirectUrl: feed.redirectUrl,
    redirectCount: feed.redirectCount,
  }
}

/** After an answer that is the one before, by its validators or by its bytes. */
export const afterNothingNew = (feed: ClaimedFeed, answer: Answered, now: Date): CheckRecord => ({
  ...healthy(feed, answer, { interval: adaptInterval(feed.intervalSeconds, false, null) }, feed, now),
  ...(answer.kind === "ok" && { validators: validatorsOf(answer) }),
})

/** After a feed was read and its entries taken in. */
export const afterReading = (
  feed: ClaimedFeed,
  answer: Extract<Fetched, { kind: "ok" }>,
  { document, taken }: { document: FeedDocument; taken: Taken },
  now: Date,
): CheckRecord => {
  const news = taken.created + taken.updated
  const dates = document.entries.flatMap(({ datePublished }) => datePublished ?? [])
  const interval = adaptInterval(feed.intervalSeconds, news > 0, secondsBetweenNews(dates, now))
  const isGivenUp = givesUp(feed, taken)
  // Compared with what was not all taken in, the next answer would be unchanged and the rest lost.
  const isWhole = taken.left === 0 && (taken.failed === 0 || isGivenUp)
  // What is left was known long ago: it need not wait until the feed has news.
  const times = { interval, ...(taken.left > 0 && { wait: SHORTEST_SECONDS }) }
  return {
    ...healthy(feed, answer, times, document, now),
    lastError: troubleOf(taken),
    unfinishedCount: taken.failed > 0 && !isGivenUp ? feed.unfinishedCount + 1 : 0,
    validators: isWhole ? validatorsOf(answer) : { etag: null, lastModified: null, contentHash: null },
    ...(news > 0 && { changedAt: now }),
    about: aboutOf(document),
  }
}

/** Whether entries that cannot be stored were tried often enough: until the feed changes, they are not tried again. */
export const givesUp = ({ unfinishedCount }: ClaimedFeed, { failed }: Taken): boolean =>
  failed > 0 && unfinishedCount + 1 >= TRIES_OF_ENTRIES

type Times = { interval: number; wait?: number }

const healthy = (
  feed: ClaimedFeed,
  answer: Answered,
  { interval, wait = interval }: Times,
  asks: Asks,
  now: Date,
): CheckRecord => {
  const { ttlSeconds, skipHours, skipDays } = asks
  const asked = { ttlSeconds, skipHours, skipDays, freshSeconds: freshSeconds(answer.headers, now) }
  return {
    checkedAt: now,
    nextCheckAt: nextCheck(feed.id, wait, asked, now),
    isActive: true,
    intervalSeconds: interval,
    errorCount: 0,
    lastError: null,
    unfinishedCount: 0,
    ...sightRedirect(feed, answer.permanentUrl),
  }
}

const validatorsOf = ({ headers, bytes }: Extract<Fetched, { kind: "ok" }>) => {
  const header = (name: string) => {
    const value = headers[name]
    return value && value.length <= LONGEST_VALIDATOR ? storableText(value) : null
  }
  return { etag: header("etag"), lastModified: header("last-modified"), contentHash: hashOfBytes(bytes) }
}

const troubleOf = ({ failed, failure, left }: Taken): string | null => {
  const words = [
    ...(failed > 0 ? [`${failed} of its entries could not be stored: ${failure}`] : []),
    ...(left > 0 ? [`It brings more than one check takes in: ${left} of its entries are left for the next.`] : []),
  ]
  return words.length > 0 ? storableText(words.join(" ")) : null
}

const cut = (text: string | null, longest: number): string | null =>
  text === null ? null : storableText(text).slice(0, longest).trim() || null

const aboutOf = ({ title, description, homePageUrl, format, ttlSeconds, skipHours, skipDays }: FeedDocument) => ({
  title: cut(title, LONGEST_TITLE),
  description: cut(description, LONGEST_DESCRIPTION),
  homePageUrl: homePageUrl && httpUrl(homePageUrl),
  format,
  ttlSeconds,
  skipHours,
  skipDays,
})
