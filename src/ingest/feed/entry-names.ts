import { canonicalUrl } from "../../lib/canonical-url.ts"
import { sha256 } from "../../lib/fold.ts"
import type { FeedDocument, FeedEntry } from "../../model/feed.ts"

/**
 * A name for each entry of a feed that comes as a text, without anybody keeping its entries: the same whenever the same
 * feed brings the same guid. Null for an entry whose guid the feed gives to others too, or that has none, and for all of a
 * feed that says nothing of where it lives.
 */
export const entryNames = (feed: FeedDocument, url: string | null): ((entry: FeedEntry) => string | null) => {
  const address = url ?? feed.url ?? feed.homePageUrl
  const home = address && (canonicalUrl(address) ?? address)
  const times = new Map<string, number>()
  for (const { guid } of feed.entries) if (guid !== null) times.set(guid, (times.get(guid) ?? 0) + 1)
  return ({ guid }) =>
    home && guid !== null && times.get(guid) === 1 ? `urn:dateline:entry:${sha256(JSON.stringify([home, guid]))}` : null
}
