import sql from "sql-template-tag"
import { storableText } from "../../lib/normalize-text.ts"
import { parseUrl } from "../../lib/parse-url.ts"
import type { Queryable } from "../database/database.ts"
import { insertReturningIds } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { spellingsOf } from "./feed-address.ts"
import { type FeedOwner, publisherOfFeed } from "./feed-publisher.ts"

/** A feed to be read from now on; `url` as `feedAddress` writes it. */
export type NewFeed = FeedOwner & {
  url: string
  description: string | null
  homePageUrl: string | null
  format: string | null
  nextCheckAt: Date
}

/** The feed at an address, and whether it was there before. */
export type AddedFeed = { id: number; isNew: boolean }

const LONGEST_TITLE = 300
const LONGEST_DESCRIPTION = 2_000

/** The feeds at these addresses, in their order, be they spelled otherwise; null where there is none. One statement. */
export const feedsAt = async (tx: Queryable, urls: readonly string[]): Promise<(number | null)[]> => {
  const spellings = new Map(urls.map((url) => [url, spellingsOf(url)]))
  const rows = await tx.query<{ id: number; url: string }>(sql`
    select id, url from feed where url = any(${[...spellings.values()].flat()}::text[]) order by id`)
  const ids = new Map(rows.map(({ id, url }) => [url, id]))
  return urls.map((url) => ids.get(url) ?? spellings.get(url)!.flatMap((each) => ids.get(each) ?? [])[0] ?? null)
}

/** Adds the feeds whose addresses are not there yet; one that is there stays as it is. Answers in the order given. */
export const addFeeds = async (tx: Write, feeds: readonly NewFeed[]): Promise<AddedFeed[]> => {
  const addresses = feeds.map(({ url }) => url)
  const there = await feedsAt(tx, addresses)
  const spelled = new Set<string>()
  const fresh = feeds.filter(({ url }, at) => there[at] === null && !spelled.has(url) && mark(spelled, url))
  const owners = ownersOf(tx)
  const rows = []
  for (const feed of fresh) rows.push(rowOf(feed, await owners(feed), tx.now))
  const added = new Set(await insertReturningIds(tx, "feed", rows))
  const ids = await feedsAt(tx, addresses)
  return ids.map((id) => ({ id: id!, isNew: added.delete(id!) }))
}

const mark = (spelled: Set<string>, url: string): boolean => {
  for (const spelling of spellingsOf(url)) spelled.add(spelling)
  return true
}

/** Looks up each owner once, however many feeds it has. */
const ownersOf = (tx: Write) => {
  const found = new Map<string, Promise<number | null>>()
  return (feed: FeedOwner): Promise<number | null> => {
    const site = parseUrl(feed.siteUrl ?? "")?.hostname ?? null
    const key = JSON.stringify([feed.publisherName, site])
    const owner = found.get(key) ?? publisherOfFeed(tx, feed)
    found.set(key, owner)
    return owner
  }
}

const cut = (text: string | null, longest: number): string | null =>
  text === null ? null : storableText(text).slice(0, longest).trim() || null

const rowOf = (feed: NewFeed, publisherId: number | null, now: Date) => ({
  url: feed.url,
  host: new URL(feed.url).hostname,
  publisher_id: publisherId,
  title: cut(feed.title, LONGEST_TITLE),
  description: cut(feed.description, LONGEST_DESCRIPTION),
  home_page_url: feed.homePageUrl,
  format: cut(feed.format, 50),
  is_active: true,
  fetches_full_text: false,
  interval_seconds: FIRST_INTERVAL_SECONDS,
  next_check_at: feed.nextCheckAt.toISOString(),
  redirect_count: 0,
  error_count: 0,
  created_at: now.toISOString(),
})

const FIRST_INTERVAL_SECONDS = 900
