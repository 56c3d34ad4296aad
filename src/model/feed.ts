import type { MediaDraft } from "./media.ts"

/** Someone as a feed names them; at least one is known. */
export type FeedPerson = { name: string | null; email: string | null; url: string | null }

/** One entry of a feed as written: an RSS item, an Atom entry, a JSON Feed item. Addresses are absolute http(s). */
export type FeedEntry = {
  /** guid, id or rdf:about, as written; null when there is none. */
  guid: string | null
  /** The page that the entry speaks of. */
  url: string | null
  /** Plain text. */
  title: string | null
  /** HTML as written, relative addresses resolved; not safe to show. */
  summary: string | null
  content: string | null
  /** Those of its feed where it names none and the feed has one. */
  authors: FeedPerson[]
  /** The feed that it was taken from, where it is another's. */
  source: { title: string | null; url: string | null } | null
  /** ISO 8601 in UTC. */
  datePublished: string | null
  dateModified: string | null
  categories: string[]
  /** BCP 47; the feed's where the entry names none. */
  inLanguage: string | null
  /** Enclosures and Media RSS, each address once. */
  media: MediaDraft[]
}

/** A feed, whatever its format. */
export type FeedDocument = {
  /** Such as "RSS 2.0", "RSS 1.0", "Atom 1.0", "JSON Feed 1.1". */
  format: string
  title: string | null
  description: string | null
  /** Where the feed says that it lives. */
  url: string | null
  homePageUrl: string | null
  language: string | null
  /** ISO 8601 in UTC. */
  updated: string | null
  authors: FeedPerson[]
  rights: string | null
  categories: string[]
  /** The software that wrote it. */
  generator: string | null
  logo: string | null
  /** How long it asks not to be fetched again. */
  ttlSeconds: number | null
  /** Hours of the day (0 to 23, UTC) and days of the week (0 is Sunday) on which it brings nothing. */
  skipHours: number[]
  skipDays: number[]
  entries: FeedEntry[]
}

/** Which entry of which feed an article came from. */
export type EntryOrigin = {
  feedId: number
  /** What identifies the entry within its feed. */
  guid: string
  /** Over what the feed says of it: tells an entry that is known from one that changed. */
  entryHash: string
  /** The feed's publisher: the article's where its address names none. */
  publisherId: number | null
}

/** A feed that was found at an address: its own address, and what it says. */
export type FoundFeed = { url: string; feed: FeedDocument }

/** A feed as a list of feeds (OPML) names it; addresses are absolute http(s), or as written where they are not. */
export type FeedOutline = { url: string; title: string | null; homePageUrl: string | null }
