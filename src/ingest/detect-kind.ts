import { contentKeys } from "../model/article-input.ts"
import { type JsonOutline, jsonOutline } from "./json-outline.ts"
import { isNinjs, LIST_KEYS, MOST_WRAPPERS } from "./ninjs/is-ninjs.ts"

export const contentKinds = ["text", "html", "ninjs", "feed", "jsonl"] as const
export type ContentKind = (typeof contentKinds)[number]

/** Enough to tell what a JSON text is, however long it goes on. */
const JSON_HEAD = 1 << 20
const FEED_ROOT = /^<(?:[\w-]{1,30}:)?(?:rss|feed|rdf|channel)[\s>]/i
/** The root of a feed behind whatever a server put before it. */
const FEED_INSIDE =
  /<(?:rss\s[^<>]{0,200}\bversion\s*=|rss>\s*<channel|rdf:rdf\s[^<>]{0,1000}purl\.org\/rss|(?:\w{1,30}:)?feed\s[^<>]{0,500}\bxmlns)/i
/** The version that makes a JSON Feed, near its beginning, even of one that is not well-formed. */
const JSON_FEED = /^\{[^{}[\]]{0,2000}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version/i
const JUNK = 5_000
const HTML_ROOT =
  /^<(?:html|head|body|article|main|section|header|div|p|h[1-6]|title|meta|link|script|style|table|ul|a|span)[\s>/]/i
const HTML_INSIDE = /<\/(?:p|div|article|body|html|h[1-6])\s*>/i

const isObject = (json: string): boolean => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === "object" && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Whether the outlined object is a ninjs item, or wraps a list of them. */
const holdsNinjs = (json: string, outline: JsonOutline, depth = 0): boolean => {
  if (isNinjs(outline.keys())) return true
  if (depth === MOST_WRAPPERS) return false
  return LIST_KEYS.some((key) => {
    const at = outline.get(key)
    const inside = at === undefined ? null : jsonOutline(json, at)
    return inside !== null && holdsNinjs(json, inside, depth + 1)
  })
}

const kindOfJson = (content: string): ContentKind => {
  if (JSON_FEED.test(content.slice(0, JUNK))) return "feed"
  const firstLine = content.slice(0, content.search(/\n|$/))
  const rest = content.slice(firstLine.length, firstLine.length + JSON_HEAD).trim()
  if (rest.startsWith("{") && isObject(firstLine)) return "jsonl"
  const json = content.slice(0, JSON_HEAD)
  const outline = jsonOutline(json)
  if (!outline) return "text"
  const version = outline.get("version")
  if (version !== undefined && /^"[^"]{0,40}jsonfeed\.org/.test(json.slice(version, version + 60))) return "feed"
  if (contentKeys.some((key) => outline.has(key))) return "jsonl"
  return holdsNinjs(json, outline) ? "ninjs" : "jsonl"
}

/** The content without what may stand before the root element: declaration, comments, doctype. */
const fromRoot = (content: string): string => {
  let at = 0
  for (;;) {
    while (at < content.length && /\s/.test(content[at]!)) at++
    const closing = content.startsWith("<!--", at) ? "-->" : /^<[?!]/.test(content.slice(at, at + 2)) ? ">" : null
    const end = closing ? content.indexOf(closing, at) : -1
    if (!closing || end < 0) return content.slice(at, at + 200)
    at = end + closing.length
  }
}

/** What a file holds, told by its content alone. What is nothing else is text. */
export const detectKind = (content: string): ContentKind => {
  const trimmed = content
    .trimStart()
    .replace(/^\ufeff/, "")
    .trimStart()
  if (/^[{[]/.test(trimmed)) return kindOfJson(trimmed)
  const top = trimmed.slice(0, JUNK)
  if (!trimmed.startsWith("<")) return FEED_INSIDE.test(top) ? "feed" : HTML_INSIDE.test(trimmed) ? "html" : "text"
  if (/^<!doctype html/i.test(trimmed) && !FEED_INSIDE.test(top)) return "html"
  const root = fromRoot(trimmed)
  if (FEED_ROOT.test(root)) return "feed"
  if (FEED_INSIDE.test(top)) return "feed"
  return HTML_ROOT.test(root) || HTML_INSIDE.test(trimmed) ? "html" : "text"
}
