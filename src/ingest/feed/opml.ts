import { oneLine } from "../../lib/normalize-text.ts"
import type { FeedOutline } from "../../model/feed.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { eachOpenTag } from "../html/open-tags.ts"
import { withHttpScheme } from "./feed-scheme.ts"

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
  const title = oneLine(attributes.title ?? "") || oneLine(attributes.text ?? "")
  return {
    url: withHttpScheme(address).replace(/^\/\//, "https://"),
    // A list must have a text, be it the address for want of a better one.
    title: title !== address && title ? title : null,
    homePageUrl: attributes.htmlurl?.trim() || null,
  }
}

/** An OPML 2.0 list of feeds, in their order, as other readers take it and `readOpml` too. What XML can't hold is left out. */
export const writeOpml = (feeds: readonly FeedOutline[], { title, now }: { title: string; now: Date }): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title><dateCreated>${now.toUTCString()}</dateCreated></head>`,
    "  <body>",
    ...feeds.map((feed) => `    ${outlineOf(feed)}`),
    "  </body>",
    "</opml>",
    "",
  ].join("\n")

const outlineOf = ({ url, title, homePageUrl }: FeedOutline): string => {
  // OPML 2.0 demands a text.
  const attributes = { text: title || url, title, xmlUrl: url, htmlUrl: homePageUrl }
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${escaped(value)}"`],
  )
  return `<outline type="rss" ${written.join(" ")}/>`
}

const REFERENCES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escaped = (text: string): string =>
  text
    // XML 1.0 has no other characters than these.
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => REFERENCES[character]!)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
