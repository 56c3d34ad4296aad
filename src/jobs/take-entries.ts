import { articleOfEntry } from "../ingest/feed/article-of-entry.ts"
import type { SourceArticle } from "../model/article.ts"
import type { FeedDocument } from "../model/feed.ts"
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

type Marked = { mark: ReturnType<typeof markEntries>[number]; article: SourceArticle }

/**
 * Takes in what is new in a feed, oldest first; one bad entry costs itself. At most so many as the limits say, the newest.
 * Null when the work was called off, or another took the feed over: what is in by then stays, and is known next time.
 */
export const takeEntries = async (deps: JobDeps, feed: ClaimedFeed, document: FeedDocument): Promise<Taken | null> => {
  const articles = await newArticles(deps, feed, document)
  const chosen = articles.slice(0, mostOf(deps, feed)).reverse()
  const taken: Taken = {
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    failure: null,
    left: articles.length - chosen.length,
  }
  const holds = claimHolder(deps, feed)
  for (const each of chosen) {
    if (deps.signal?.aborted || !(await holds(false))) return null
    const source =
      feed.fetchesFullText && isSummary(each.article) ? await fullText(deps, feed, each.article) : each.article
    if (deps.signal?.aborted) return null
    // A feed that was removed takes no more entries.
    if (!(await takeIn(deps, feed, { ...each, article: source }, taken)) && !(await holds(true))) return null
  }
  return taken
}

/** What the feed has not brought before, newest first; an entry without words and address is none. */
const newArticles = async (deps: JobDeps, feed: ClaimedFeed, document: FeedDocument): Promise<Marked[]> => {
  const date = ({ mark }: Marked) => mark.entry.datePublished ?? ""
  return (await newEntries(deps.database, feed.id, markEntries(document.entries)))
    .map((mark) => ({ mark, article: articleOfEntry(mark.entry, document, deps.now()) }))
    .filter(({ article }) => article.headline !== "")
    .sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0))
}

const mostOf = (deps: JobDeps, feed: ClaimedFeed): number => {
  const { entries, pages } = { ...checkLimits, ...deps.limits }
  return feed.fetchesFullText ? Math.min(entries, pages) : entries
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
const takeIn = async (deps: JobDeps, feed: ClaimedFeed, { mark, article }: Marked, taken: Taken): Promise<boolean> => {
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
