import { httpUrl } from "../../lib/canonical-url.ts"
import type { FeedOutline, FoundFeed } from "../../model/feed.ts"
import type { NewFeed } from "./add-feeds.ts"

/** A feed that was fetched, as it is added: due at once. `address` is its own as `feedAddress` writes it. */
export const foundFeed = ({ feed }: FoundFeed, address: string, publisherName: string | null, now: Date): NewFeed => ({
  url: address,
  title: feed.title,
  description: feed.description,
  homePageUrl: feed.homePageUrl && httpUrl(feed.homePageUrl),
  format: feed.format,
  publisherName,
  siteUrl: siteOf(feed) ?? (publisherName ? null : address),
  nextCheckAt: now,
})

/** A feed that is known by an outline alone, due at `nextCheckAt`; its first check finds out the rest. */
export const outlinedFeed = (outline: FeedOutline, address: string, nextCheckAt: Date): NewFeed => {
  const home = outline.homePageUrl && httpUrl(outline.homePageUrl)
  return {
    url: address,
    title: outline.title,
    description: null,
    homePageUrl: home,
    format: null,
    publisherName: null,
    siteUrl: home,
    nextCheckAt,
  }
}

/** Where the articles of a feed live: its home page, else the site that most of its entries lead to. */
const siteOf = ({ homePageUrl, entries }: FoundFeed["feed"]): string | null => {
  const home = homePageUrl && httpUrl(homePageUrl)
  if (home) return home
  const counts = new Map<string, number>()
  for (const { url } of entries) {
    const site = url && httpUrl(url) && new URL(url).origin
    if (site) counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
