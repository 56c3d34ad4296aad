import { languageTag } from "../../lib/language-tag.ts"
import type { FeedEntry, FeedPerson } from "../../model/feed.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { readFeedMedia } from "./read-feed-media.ts"
import { originalLink, pageLink, readGuid, selfLink } from "./read-links.ts"
import { readEntryAuthors } from "./read-people.ts"
import { readTimes } from "./read-times.ts"
import { asHtml, type FeedText, textConstruct } from "./text-construct.ts"
import { all, attribute, elements, first, textIn, textOf, type XmlNode } from "./xml-node.ts"

const MOST_CATEGORIES = 100

/** Text as one line, HTML or not; null when it is empty. */
export const lineOf = (said: FeedText | null): string | null =>
  (said && ("html" in said ? lineOfHtml(said.html) : said.text.replace(/\s+/g, " ").trim())) || null

/** The first child of these names that says something. */
export const said = (node: XmlNode, ...names: string[]): FeedText | null => {
  for (const child of names.flatMap((name) => all(node, name))) {
    const found = textConstruct(child, child.name.startsWith("atom:"))
    if (found) return found
  }
  return null
}

/** They nest: Technology > Gadgets. */
const itunesCategories = (node: XmlNode): XmlNode[] =>
  all(node, "itunes:category").flatMap((each) => [each, ...itunesCategories(each)])

export const readCategories = (node: XmlNode): string[] => {
  const written = [...all(node, "category", "atom:category", "dc:subject", "media:category"), ...itunesCategories(node)]
    .slice(0, MOST_CATEGORIES)
    .map((each) => attribute(each, "label") ?? attribute(each, "term") ?? attribute(each, "text") ?? textOf(each))
  const keywords = (textIn(node, "itunes:keywords", "media:keywords", "news:keywords") ?? "").split(
    ",",
    MOST_CATEGORIES,
  )
  const found = [...written, ...keywords].map(lineOfHtml).filter((name) => name !== "")
  return [...new Set(found)].slice(0, MOST_CATEGORIES)
}

/** The language that a node is said to be in, by an element of its own or by xml:lang; "" where it is said to have none. */
export const readLanguage = (node: XmlNode): string | null =>
  (textIn(node, "language", "dc:language", "atom:language", "news:language") ?? node.language)?.replaceAll("_", "-") ??
  null

const CONTENT = ["content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem"]
const SUMMARY = [
  "description",
  "atom:summary",
  "summary",
  "abstract",
  "dc:description",
  "dcterms:abstract",
  "atom:subtitle",
  "itunes:summary",
  "itunes:subtitle",
  "media:description",
]

/** An entry is in the language of its words: of its content before its summary before its title. */
const languageOfEntry = (node: XmlNode, feedLanguage: string | null): string | null => {
  const words = first(node, ...CONTENT, ...SUMMARY, "title", "atom:title")
  const inherited = words && words.language !== node.language ? words.language : null
  return languageTag((inherited ?? readLanguage(node) ?? feedLanguage ?? "").replaceAll("_", "-"))
}

/** Summary and content: where an entry has one text, it stands where the feed put it. */
const readTexts = (node: XmlNode) => {
  const content = said(node, ...CONTENT)
  // With a description and a summary, the first introduces the second.
  const [brief, full] = content ? [] : elements(node).filter(({ name }) => name === "description" || name === "summary")
  if (brief && full && brief.name !== full.name)
    return { summary: asHtml(textConstruct(brief, false)), content: asHtml(textConstruct(full, false)) }
  return { summary: asHtml(said(node, ...SUMMARY)), content: asHtml(content) }
}

/** RSS names the source in words, with its address as an attribute; Atom has the head of its feed there. */
const readSource = (node: XmlNode): FeedEntry["source"] => {
  const source = first(node, "atom:source", "source")
  if (!source) return null
  const title =
    lineOf(said(source, "atom:title", "title")) ?? (elements(source).length > 0 ? null : lineOf(said(node, "source")))
  const url = absoluteUrl(attribute(source, "url"), source.base) ?? pageLink(source) ?? selfLink(source)
  return title || url ? { title, url } : null
}

/** Who wrote an entry; where it names nobody, who wrote the feed that it came from or stands in (RFC 4287 4.2.1). */
const authorsOf = (node: XmlNode, feedAuthors: readonly FeedPerson[]): FeedPerson[] => {
  const own = readEntryAuthors(node)
  if (own.length > 0) return own
  const source = first(node, "atom:source")
  const theirs = source ? readEntryAuthors(source) : []
  return theirs.length > 0 ? theirs : [...feedAuthors]
}

/** What the entries of a feed have of it where they say nothing themselves. */
export type Inherited = { language: string | null; authors: readonly FeedPerson[] }

/** An item of RSS or an entry of Atom. */
export const readEntry = (node: XmlNode, { language, authors }: Inherited): FeedEntry => {
  const { guid, permalink } = readGuid(node)
  return {
    guid,
    url: originalLink(node) ?? pageLink(node) ?? permalink,
    title:
      lineOf(said(node, "title", "atom:title", "dc:title", "media:title", "itunes:title", "news:title")) ??
      attribute(node, "title"),
    ...readTexts(node),
    authors: authorsOf(node, authors),
    source: readSource(node),
    ...readTimes(node),
    categories: readCategories(node),
    inLanguage: languageOfEntry(node, language),
    media: readFeedMedia(node),
  }
}
