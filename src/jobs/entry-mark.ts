import { canonicalUrl } from "../lib/canonical-url.ts"
import { sha256 } from "../lib/fold.ts"
import type { FeedEntry } from "../model/feed.ts"
import type { EntryMark } from "../store/feeds/feed-items.ts"

const LONGEST_GUID = 500

/** Over all that the feed says of an entry but its guid. */
const hashOf = ({ guid: _, ...said }: FeedEntry): string => sha256(JSON.stringify(said))

/** A name that the database can keep and find by. */
const storable = (name: string): string =>
  name.length <= LONGEST_GUID && !/[\p{Cc}\p{Cs}]/u.test(name) ? name : sha256(name)

/**
 * The entries of a feed, each once, with what identifies them: the guid, unless the feed gives it to several entries, else
 * the address, else the words.
 */
export const markEntries = (entries: readonly FeedEntry[]): (EntryMark & { entry: FeedEntry })[] => {
  const hashes = entries.map(hashOf)
  const hashOfGuid = new Map<string, string>()
  const shared = new Set<string>()
  entries.forEach(({ guid }, at) => {
    if (guid === null) return
    const first = hashOfGuid.get(guid) ?? hashes[at]!
    hashOfGuid.set(guid, first)
    if (first !== hashes[at]) shared.add(guid)
  })
  const marked = entries.map((entry, at) => {
    const own = entry.guid !== null && !shared.has(entry.guid) ? entry.guid : null
    const name = own ?? (entry.url && canonicalUrl(entry.url)) ?? hashes[at]!
    return { guid: storable(name), hash: hashes[at]!, entry }
  })
  const seen = new Set<string>()
  return marked.filter(({ guid }) => !seen.has(guid) && seen.add(guid))
}
