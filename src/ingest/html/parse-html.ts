import { Parser } from "htmlparser2"
import { parseHTML } from "linkedom"
import { VOID_TAGS } from "./tags.ts"

const MOST_DEPTH = 400
const MOST_TAGS = 100_000
const KEPT_DEPTH = 200
const KEPT_ELEMENTS = 50_000

/**
 * The document of a page or of a fragment, which becomes its body. Scripts do not run. What is nested so deep or so large
 * that it would keep every reader of it busy is cut to 200 levels and 50,000 elements first.
 */
export const parseHtml = (html: string): Document => {
  const sane = isHuge(html) ? rewritten(html) : html
  const whole = /<(?:html|body|head)[\s>]/i.test(sane.slice(0, 20_000)) ? sane : `<html><body>${sane}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

const isHuge = (html: string): boolean => {
  let depth = 0
  let tags = 0
  const tag = /<(\/?)([a-zA-Z][\w:-]*)([^>]*)>/g
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    tags++
    if (found[1]) depth = Math.max(0, depth - 1)
    else if (!found[3]!.endsWith("/") && !VOID_TAGS.has(found[2]!.toLowerCase())) depth++
    if (depth > MOST_DEPTH || tags > MOST_TAGS) return true
  }
  return false
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

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
  parser.end(html)
  return parts.join("")
}
