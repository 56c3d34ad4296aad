import type { ContentKey } from "../model/article-input.ts"

export const contentKinds = ["text", "html", "ninjs", "feed", "jsonl"] as const
export type ContentKind = (typeof contentKinds)[number]

const INPUT_KEYS: readonly ContentKey[] = ["text", "html", "articleBody", "feed", "bytesBase64"]
const NINJS_KEY =
  /^(?:uri|headlines?|bodies|versioncreated|firstcreated|representationtype|standard|body_\w+|pubstatus)$/
const FEED_ROOT = /^<(?:rss|feed|rdf:rdf|channel)[\s>]/i
const HTML_ROOT =
  /^<(?:html|head|body|article|main|section|header|div|p|h[1-6]|title|meta|link|script|style|table|ul|a|span)[\s>/]/i
const HTML_INSIDE = /<\/(?:p|div|article|body|html|h[1-6])\s*>/i

const parsedObject = (json: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

const kindOfJson = (content: string): ContentKind => {
  const firstLine = content.slice(0, content.search(/\n|$/))
  const line = parsedObject(firstLine)
  const rest = content.slice(firstLine.length).trim()
  if (line && rest.startsWith("{")) return "jsonl"
  const object = rest === "" ? line : parsedObject(content)
  if (!object) return "text"
  if (typeof object.version === "string" && object.version.includes("jsonfeed.org")) return "feed"
  if (INPUT_KEYS.some((key) => key in object)) return "jsonl"
  return Object.keys(object).filter((key) => NINJS_KEY.test(key)).length >= 2 ? "ninjs" : "jsonl"
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
  const trimmed = content.replace(/^\ufeff/, "").trimStart()
  if (trimmed.startsWith("{")) return kindOfJson(trimmed)
  if (!trimmed.startsWith("<")) return HTML_INSIDE.test(trimmed) ? "html" : "text"
  if (/^<!doctype html/i.test(trimmed)) return "html"
  const root = fromRoot(trimmed)
  if (FEED_ROOT.test(root)) return "feed"
  return HTML_ROOT.test(root) || HTML_INSIDE.test(trimmed) ? "html" : "text"
}
