import type { FeedDocument, FeedEntry } from "../../model/feed.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { parseXml } from "./parse-xml.ts"
import { type Inherited, lineOf, readCategories, readEntry, readLanguage, said } from "./read-entry.ts"
import { pictureNodes, pictureOf } from "./read-feed-media.ts"
import { readJsonFeed } from "./read-json-feed.ts"
import { pageLink, selfLink } from "./read-links.ts"
import { readAuthors, readFeedPeople, soleAuthor } from "./read-people.ts"
import { readSchedule } from "./read-schedule.ts"
import { readUpdated } from "./read-times.ts"
import { all, attribute, elements, first, textOf, type XmlNode } from "./xml-node.ts"

/** Entries kept of one feed, in its order. */
const MOST_ENTRIES = 50_000
const ROOTS = ["rss", "rdf:rdf", "atom:feed", "feed", "channel", "atom:entry", "entry", "item"]
const ENTRIES = new Set(["item", "atom:entry", "entry"])

/** What is known of a feed before it is read. */
type Known = { url: string | null; language: string | null }

const noFeed = refused("UNREADABLE", "This is not a feed: neither RSS, Atom nor JSON Feed.", ["feed"])

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and 1.1, well-formed or not. It refuses only
 * what is no feed at all. `url` is where it was found: relative addresses count from there. `language` is what is known of it
 * from elsewhere, such as its HTTP header: it stands where the feed names none.
 */
export const readFeed = (
  text: string,
  { url, language = null }: { url: string | null; language?: string | null },
): Result<FeedDocument> => {
  const start = text
    .slice(0, 1_000)
    .trimStart()
    .replace(/^\ufeff/, "")
    .trimStart()
  if (/^[{[]/.test(start)) return readJsonFeed(text, { url, language }) ?? noFeed
  const document = parseXml(text, url)
  const root = rootOf(document)
  return root ? ok(documentOf(document, root, { url, language })) : noFeed
}

/** The element that the feed is, wherever junk around it put it. */
const rootOf = (node: XmlNode): XmlNode | null => {
  let level: XmlNode[] = [node]
  for (let depth = 0; depth < 6 && level.length > 0; depth++) {
    const below = level.flatMap(elements)
    const found = below.find(({ name }) => ROOTS.includes(name))
    if (found) return found
    level = below
  }
  return null
}

const documentOf = (document: XmlNode, root: XmlNode, { url, language }: Known): FeedDocument => {
  // RSS 1.0 has its items beside the channel, broken feeds have them anywhere.
  const channel = /^(?:rss|rdf:rdf)$/.test(root.name)
    ? (first(root, "channel") ?? root)
    : ENTRIES.has(root.name)
      ? document
      : root
  const homePageUrl = pageLink(channel)
  const feedLanguage = (readLanguage(channel) ?? first(channel, "atom:title", "title")?.language ?? language) || null
  const pictures = pictureNodes(
    channel,
    "image",
    "atom:logo",
    "itunes:image",
    "logo",
    "atom:icon",
    "media:thumbnail",
    "media:content",
  )
  return {
    format: formatOf(root),
    title: lineOf(said(channel, "title", "atom:title", "dc:title", "itunes:title")),
    description: lineOf(
      said(
        channel,
        "description",
        "atom:subtitle",
        "atom:tagline",
        "subtitle",
        "tagline",
        "dc:description",
        "abstract",
        "atom:info",
        "itunes:summary",
        "itunes:subtitle",
      ),
    ),
    url: selfLink(channel) ?? selfLink(root),
    homePageUrl,
    language: feedLanguage,
    updated: readUpdated(channel),
    authors: readFeedPeople(channel),
    rights: lineOf(said(channel, "copyright", "atom:rights", "atom:copyright", "dc:rights", "rights")),
    categories: readCategories(channel),
    generator: lineOf(said(channel, "generator", "atom:generator")) ?? attribute(channel, "generator"),
    logo: pictures.map(logoOf).find((logo) => logo !== null) ?? null,
    ...readSchedule(channel),
    entries: entriesOf(document, homePageUrl ?? url, {
      language: feedLanguage,
      authors: soleAuthor(readAuthors(channel)),
    }),
  }
}

/** The entries at any depth, in the order of the document; where there is no base, addresses count from the home page. */
const entriesOf = (document: XmlNode, url: string | null, inherited: Inherited): FeedEntry[] => {
  const found: FeedEntry[] = []
  const pending: XmlNode[] = [document]
  for (let node = pending.pop(); node && found.length < MOST_ENTRIES; node = pending.pop()) {
    if (ENTRIES.has(node.name)) found.push(readEntry(node.base === null ? basedOn(node, url) : node, inherited))
    // An entry that another one swallowed, because its end tag is missing, lies within it.
    const below = elements(node)
    if (!/^(?:atom:source|source|atom:content|content:encoded|description)$/.test(node.name))
      for (let i = below.length - 1; i >= 0; i--) pending.push(below[i]!)
  }
  return found
}

/** The same node with a base for it and all within. */
const basedOn = (node: XmlNode, base: string | null): XmlNode => ({
  ...node,
  base: node.base ?? base,
  index: null,
  children: node.children.map((child) => (typeof child === "string" ? child : basedOn(child, base))),
})

/** What Media RSS names may be a recording. */
const isPicture = (node: XmlNode): boolean =>
  /^(?:image\b|$)/i.test(attribute(node, "medium") ?? attribute(node, "type") ?? "")

const logoOf = (picture: XmlNode): string | null =>
  isPicture(picture) ? (pictureOf(picture)?.contentUrl ?? absoluteUrl(textOf(picture), picture.base)) : null

const formatOf = (root: XmlNode): string => {
  const version = attribute(root, "version")
  if (root.name === "rss") return `RSS ${version ?? "2.0"}`
  if (root.name === "rdf:rdf") return first(root, "channel")?.attributes.has("rdf:about") ? "RSS 1.0" : "RSS 0.90"
  if (root.name === "channel")
    return root.attributes.has("href") || all(root, "item").some((item) => item.attributes.has("href"))
      ? "CDF"
      : "RSS 2.0"
  return version === "0.3" || first(root, "atom:tagline", "atom:modified") ? "Atom 0.3" : "Atom 1.0"
}
