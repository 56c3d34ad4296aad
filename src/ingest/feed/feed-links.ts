import { absoluteUrl } from "../html/absolute-url.ts"
import { eachOpenTag } from "../html/open-tags.ts"
import { withHttpScheme } from "./feed-scheme.ts"

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml)\b/i
/** A path that looks like a feed's: "/feed", "/news/rss", "/atom.xml", "/feed.json". */
const FEED_PATH =
  /\/(?:feeds?|rss|atom|rdf)\/?$|\.(?:rss|atom|rdf)$|\/[\w-]*(?:feed|rss|atom|index)[\w-]*\.(?:xml|json|rdf)$/i
const FEED_QUERY = /[?&](?:feed|format|output|type)=(?:rss2?|atom|feed|rdf)\b/i
/** Feeds of what readers say, not of the news. */
const COMMENTS = /\bcomment(?:s|aires?|i)?\b|kommentar|comentario|комментари|评论/i

const MOST_LINKS = 10

type Weighed = { url: string; weight: number }

/**
 * The addresses of feeds that a page names, the likeliest first, each once: its alternate links (HTML 4.8.4.1), then links
 * in its text that look like feeds. `url` is where the page was found.
 */
export const feedLinks = (html: string, url: string): string[] => {
  const found: Weighed[] = []
  let base = url
  const add = (reference: string | undefined, label: string, weight: number) => {
    const address = absoluteUrl(withHttpScheme(reference ?? ""), base)
    if (!address || address === url) return
    found.push({ url: address, weight: weight - (COMMENTS.test(`${label} ${address}`) ? 5 : 0) })
  }
  eachOpenTag(html, { isXml: false }, (name, { rel = "", type = "", href, title = "" }) => {
    if (name === "base") base = absoluteUrl(href ?? null, url) ?? base
    const rels = rel.toLowerCase().split(/\s+/)
    if (name === "link" && isAlternate(rels, type)) add(href, title, 3)
    if (name === "a" && looksLikeFeed(href ?? "", type)) add(href, title, 1)
  })
  const best = new Map<string, number>()
  for (const { url: address, weight } of found) best.set(address, Math.max(weight, best.get(address) ?? weight))
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LINKS)
    .map(([address]) => address)
}

/** A JSON type alone may be an interface of the site; with rel=feed any type is a feed. */
const isAlternate = (rels: readonly string[], type: string): boolean =>
  rels.includes("feed") || (rels.includes("alternate") && FEED_TYPE.test(type.trim()))

const looksLikeFeed = (href: string, type: string): boolean => {
  if (FEED_TYPE.test(type.trim()) || withHttpScheme(href) !== href) return true
  const path = href.replace(/[?#].*$/s, "").slice(0, 500)
  return FEED_PATH.test(path) || FEED_QUERY.test(href.slice(0, 2_000))
}
