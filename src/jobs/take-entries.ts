import { setImmediate as turn } from "node:timers/promises"
import { entryErrors } from "../ingest/check-input.ts"
import { articleOfEntry } from "../ingest/feed/article-of-entry.ts"
import type { SourceArticle } from "../model/article.ts"
import type { FeedDocument, FeedEntry } from "../model/feed.ts"
import { type ClaimedFeed, renewClaim } from "../store/feeds/due-feeds.ts"
import { newEntries } from "../store/feeds/feed-items.ts"
import { markEntries } from "./entry-mark.ts"
import { checkLimits, type JobDeps } from "./job-deps.ts"
import { isSummary, readLinkedPage } from "./read-linked-page.ts"

export type Taken = {
  created: number
  updated: number
  unchanged: number
  /** Entries that could not be stored, and why not. */
  failed: number
  failure: string | null
  /** New entries that were left for the next check. */
  left: number
}

const PAGE_PAUSE_MS = 1_000
const RENEWED_AFTER_MS = 60_000
/** Of tens of thousands of entries nobody asks at once: others have their turn in between. */
const MARKS_AT_ONCE = 2_000

type Mark = ReturnType<typeof markEntries>[number]

/**
 * Takes in what is new in a feed, oldest first; one bad entry costs itself. At most so many as the limits say, the newest,
 * and within their time. Null when the work was called off, or another took the feed over: what is in by then stays, and is
 * known next time.
 */
export const takeEntries = async (deps: JobDeps, feed: ClaimedFeed, document: FeedDocument): Promise<Taken | null> => {
  const limits = { ...checkLimits, ...deps.limits }
  const until = deps.now().getTime() + limits.ms
  const fresh = await freshEntries(deps, feed, document)
  const most = feed.fetchesFullText ? Math.min(limits.entries, limits.pages) : limits.entries
  const chosen = fresh.slice(0, most).reverse()
  const taken: Taken = { created: 0, updated: 0, unchanged: 0, failed: 0, failure: null, left: fresh.length }
  const holds = claimHolder(deps, feed)
  for (const mark of chosen) {
    if (deps.signal?.aborted || !(await holds(false))) return null
    if (deps.now().getTime() > until) break
    taken.left -= 1
    const [tooLong] = entryErrors(mark.entry)
    if (tooLong) fail(taken, tooLong.message)
    if (tooLong) continue
    const fromFeed = articleFrom(mark.entry, feed, document, deps.now())
    // A picture alone, without an address, is no article.
    if (fromFeed.headline === "") continue
    const article = feed.fetchesFullText && isSummary(fromFeed) ? await fullText(deps, feed, fromFeed) : fromFeed
    if (deps.signal?.aborted) return null
    // A feed that was removed takes no more entries.
    if (!(await takeIn(deps, feed, { mark, article }, taken)) && !(await holds(true))) return null
  }
  return taken
}

/** What the feed has not brought before, newest first; an entry without words and address is none. */
const freshEntries = async (deps: JobDeps, feed: ClaimedFeed, document: FeedDocument): Promise<Mark[]> => {
  const said = document.entries.filter(({ title, summary, content, url }) => title || summary || content || url)
  const date = ({ entry }: Mark) => entry.datePublished ?? ""
  await turn()
  const marks = markEntries(said)
  const fresh: Mark[] = []
  for (let at = 0; at < marks.length; at += MARKS_AT_ONCE) {
    await turn()
    fresh.push(...(await newEntries(deps.database, feed.id, marks.slice(at, at + MARKS_AT_ONCE))))
  }
  return fresh.sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0))
}

/** The title of a feed is often that of a section: it names the publisher only where nothing else does. */
const articleFrom = (entry: FeedEntry, feed: ClaimedFeed, document: FeedDocument, now: Date): SourceArticle => {
  const article = articleOfEntry(entry, document, now)
  return feed.publisherId === null ? article : { ...article, publisher: entry.source?.title ?? null }
}

/** Keeps the claim while the check lasts; false when it is lost. */
const claimHolder = (deps: JobDeps, feed: ClaimedFeed) => {
  let renewed = deps.now().getTime()
  return async (atOnce: boolean): Promise<boolean> => {
    const now = deps.now()
    if (!atOnce && now.getTime() - renewed < RENEWED_AFTER_MS) return true
    renewed = now.getTime()
    return renewClaim(deps.database, feed, now)
  }
}

/** The article with the text of its page, or as the feed has it where the page cannot be had. */
const fullText = async (deps: JobDeps, feed: ClaimedFeed, article: SourceArticle): Promise<SourceArticle> => {
  await deps.pause(Math.max(PAGE_PAUSE_MS, deps.fetcher.crawlDelayMs(article.url!)))
  const page = await readLinkedPage(deps, article)
  if (page.kind === "ok") return page.value
  const reason = page.errors.map(({ message }) => message).join(" ")
  deps.log.info({ feed: feed.url, page: article.url, reason }, "the summary stands in for the page")
  return article
}

/** Stores one entry and counts how that ended; false when it could not be stored. */
const takeIn = async (
  deps: JobDeps,
  feed: ClaimedFeed,
  { mark, article }: { mark: Mark; article: SourceArticle },
  taken: Taken,
): Promise<boolean> => {
  const origin = { feedId: feed.id, guid: mark.guid, entryHash: mark.hash, publisherId: feed.publisherId }
  try {
    const result = await deps.ingestSource(article, origin)
    if (result.kind === "stored") taken[outcomes[result.outcome]] += 1
    else fail(taken, result.errors.map(({ message }) => message).join(" "))
    return result.kind === "stored"
  } catch (error) {
    deps.log.warn({ feed: feed.url, guid: mark.guid, err: error }, "an entry could not be stored")
    fail(taken, error instanceof Error ? error.message.split("\n")[0]! : String(error))
    return false
  }
}

const outcomes = { CREATED: "created", UPDATED: "updated", UNCHANGED: "unchanged" } as const

const fail = (taken: Taken, reason: string): void => {
  taken.failed += 1
  taken.failure ??= reason
}
