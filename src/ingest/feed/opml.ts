import { oneLine } from "../../lib/normalize-text.ts"
import type { FeedOutline } from "../../model/feed.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { eachOpenTag } from "../html/open-tags.ts"

/** Names of the attribute that holds a feed's address, as readers of feeds have written it. */
const ADDRESS = ["xmlurl", "feedurl", "rssurl", "url"]

/**
 * The feeds that an OPML list (1.0, 1.1, 2.0) names, in its order, whatever folders they lie in; each address is as written
 * but for the schemes that mean http. Lists that are not well-formed are read as far as they go. It refuses only what has
 * no outline and is no OPML.
 */
export const readOpml = (text: string): Result<FeedOutline[]> => {
  const found: FeedOutline[] = []
  let isOpml = false
  eachOpenTag(text, { isXml: true }, (name, attributes) => {
    const element = name.replace(/^.*:/, "")
    isOpml ||= element === "opml" || element === "outline"
    const outline = element === "outline" ? readOutline(attributes) : null
    if (outline) found.push(outline)
  })
  return isOpml ? ok(found) : refused("UNREADABLE", "This is not an OPML list: it has no outline.", ["opml"])
}

const readOutline = (attributes: Record<string, string>): FeedOutline | null => {
  const type = attributes.type?.trim().toLowerCase() ?? ""
  // The url of a link or of an inclusion is no feed's.
  const names = /^(?:link|include)$/.test(type) ? ADDRESS.slice(0, -1) : ADDRESS
  const address = names.map((name) => attributes[name]?.trim()).find((value) => value)
  if (!address) return null
  return {
    url: httpScheme(address),
    title: oneLine(attributes.title ?? "") || oneLine(attributes.text ?? "") || null,
    homePageUrl: attributes.htmlurl?.trim() || null,
  }
}

/** "feed://host/…" and "feed:https://…" are ways to write an http(s) address (draft-obasanjo-feed-URI-scheme). */
const httpScheme = (address: string): string =>
  address
    .replace(/^feed:(?=https?:)/i, "")
    .replace(/^feed:\/\//i, "http://")
    .replace(/^\/\//, "https://")
