import type { FeedDocument } from "../../src/model/feed.ts"
import { ok, type Result, refused } from "../../src/model/input-error.ts"
import type { Stages } from "../../src/serve/context.ts"

/** A feed document that says nothing but what is given. */
export const feedDocument = (given: Partial<FeedDocument> = {}): FeedDocument => ({
  format: "RSS 2.0",
  title: null,
  description: null,
  url: null,
  homePageUrl: null,
  language: null,
  updated: null,
  authors: [],
  rights: null,
  categories: [],
  generator: null,
  logo: null,
  ttlSeconds: null,
  skipHours: [],
  skipDays: [],
  entries: [],
  ...given,
})

/** What is at each address of a made-up web: the feed that it leads to, or why none can be had. */
export type Web = Record<string, { url: string; feed: Partial<FeedDocument> } | Result<never>>

/** A stage that finds feeds in a made-up web, and the addresses that it was asked for. */
export const findFeedIn = (web: Web): { findFeed: Stages["findFeed"]; asked: string[] } => {
  const asked: string[] = []
  const findFeed: Stages["findFeed"] = async (url) => {
    asked.push(url)
    const there = web[url] ?? refused("UNREACHABLE", "There is no such host.")
    return "kind" in there ? there : ok({ url: there.url, feed: feedDocument(there.feed) })
  }
  return { findFeed, asked }
}
