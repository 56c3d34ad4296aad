import { languageTag } from "../../lib/language-tag.ts"
import type { FeedEntry } from "../../model/feed.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { readFeedMedia } from "./read-feed-media.ts"
import { pageLink, readGuid } from "./read-links.ts"
import { readPeople } from "./read-people.ts"
import { readTimes } from "./read-times.ts"
import { asHtml, type FeedText, textConstruct } from "./text-construct.ts"
import { all, attribute, elements, textIn, textOf, type XmlNode } from "./xml-node.ts"

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
  const written = [
    ...all(node, "category", "atom:category", "dc:subject", "media:category"),
    ...itunesCategories(node),
  ].map((each) => attribute(each, "label") ?? attribute(each, "term") ?? attribute(each, "text") ?? textOf(each))
  const keywords = (textIn(node, "itunes:keywords", "media:keywords", "news:keywords") ?? "").split(",")
  const found = [...written, ...keywords].map(lineOfHtml).filter((name) => name !== "")
  return [...new Set(found)].slice(0, MOST_CATEGORIES)
}

/** The language of a node as written, else that of its parts. */
export const readLanguage = (node: XmlNode): string | null => {
  const inherited = elements(node).find(({ name }) => /title|content|description/.test(name))?.language ?? null
  const written =
    textIn(node, "dc:language", "language", "atom:language", "news:language") ?? inherited ?? node.language
  return written?.replaceAll("_", "-") ?? null
}

/** Summary and content: where an entry has one text, it stands where the feed put it. */
const readTexts = (node: XmlNode) => {
  const content = said(node, "content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem")
  const summary = said(
    node,
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
  )
  return { summary: asHtml(summary), content: asHtml(content) }
}

/** An item of RSS or an entry of Atom. */
export const readEntry = (node: XmlNode): FeedEntry => {
  const { guid, permalink } = readGuid(node)
  return {
    guid,
    url: pageLink(node) ?? permalink,
    title:
      lineOf(said(node, "title", "atom:title", "dc:title", "media:title", "itunes:title", "news:title")) ??
      attribute(node, "title"),
    ...readTexts(node),
    authors: readPeople(node, true),
    ...readTimes(node),
    categories: readCategories(node),
    inLanguage: languageTag(readLanguage(node) ?? ""),
    media: readFeedMedia(node),
  }
}
