import { httpUrl } from "../../lib/canonical-url.ts"
import type { FeedOutline, FoundFeed } from "../../model/feed.ts"
import type { NewFeed } from "./add-feeds.ts"
import { siteOfFeed } from "./feed-publisher.ts"

/** A feed that was fetched, as it is added: due at once. `address` is its own as `feedAddress` writes it. */
export const foundFeed = ({ feed }: FoundFeed, address: string, publisherName: string | null, now: Date): NewFeed => ({
  url: address,
  title: feed.title,
  description: feed.description,
  homePageUrl: feed.homePageUrl && httpUrl(feed.homePageUrl),
  format: feed.format,
  publisherName,
  siteUrl: siteOfFeed(feed) ?? (publisherName ? null : address),
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
