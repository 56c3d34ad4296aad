import { Parser } from "htmlparser2"
import { parseHTML } from "linkedom"
import { VOID_TAGS } from "./tags.ts"

const TAG_NAME = /^[a-zA-Z][\w:-]*/
const MOST_DEPTH = 150
const MOST_TAGS = 100_000
const KEPT_DEPTH = 100
const KEPT_ELEMENTS = 50_000

/**
 * The document of a page or of a fragment, which becomes its body. Scripts do not run. What is nested so deep or so large
 * that it would keep every reader of it busy is cut to 100 levels and 50,000 elements first.
 */
export const parseHtml = (html: string): Document => {
  const sane = isHuge(html) ? rewritten(html) : html
  const whole = /<(?:html|body|head)[\s>]/i.test(sane.slice(0, 20_000)) ? sane : `<html><body>${sane}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

/** Counts tags as a parser meets them, each unit looked at once. */
const isHuge = (html: string): boolean => {
  let depth = 0
  let tags = 0
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const isEnd = html[at + 1] === "/"
    const name = TAG_NAME.exec(html.slice(at + (isEnd ? 2 : 1), at + 32))?.[0].toLowerCase()
    const end = name ? html.indexOf(">", at) : at
    if (end < 0) return false
    at = end + 1
    if (!name) continue
    tags++
    if (isEnd) depth = Math.max(0, depth - 1)
    else if (html[end - 1] !== "/" && !VOID_TAGS.has(name)) depth++
    if (depth > MOST_DEPTH || tags > MOST_TAGS) return true
  }
  return false
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

/**
 * A page without the tags that lie deeper than a parser can bear, which takes longer for each the deeper it lies. Tags
 * alone go; their text stays.
 */
const shallower = (html: string): string => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const { index, 0: tag, 1: name } of html.matchAll(TAG)) {
    const isEnd = tag[1] === "/"
    if (!isEnd && (VOID_TAGS.has(name!.toLowerCase()) || tag.endsWith("/>"))) continue
    if (isEnd) depth = Math.max(0, depth - 1)
    const isTooDeep = depth >= MOST_PARSED_DEPTH
    if (!isEnd) depth++
    if (!isTooDeep) continue
    parts.push(html.slice(from, index))
    from = index + tag.length
  }
  return parts.length === 0 ? html : `${parts.join("")}${html.slice(from)}`
}
const TAG = /<\/?([a-zA-Z][\w:-]*)[^<>]*>/g
const MOST_PARSED_DEPTH = 1_000

/** The same page without the elements that lie too deep, whose text stays, and without what comes after too many. */
const rewritten = (html: string): string => {
  const parts: string[] = []
  const open: boolean[] = []
  let elements = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const kept = open.length < KEPT_DEPTH && elements < KEPT_ELEMENTS
      open.push(kept)
      if (!kept) return
      elements++
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
      parts.push(`<${name}${written.join("")}>`)
    },
    ontext: (text) => {
      if (elements < KEPT_ELEMENTS) parts.push(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    },
    onclosetag: (name) => {
      if (open.pop() && !VOID_TAGS.has(name)) parts.push(`</${name}>`)
    },
  })
  parser.end(shallower(html))
  return parts.join("")
}
