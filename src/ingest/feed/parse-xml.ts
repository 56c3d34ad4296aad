import { decodeHTMLStrict } from "entities/decode"
import { Parser } from "htmlparser2"
import { absoluteUrl } from "../html/absolute-url.ts"
import { closeCdata } from "./close-cdata.ts"
import { type Declared, namespaceOf } from "./namespaces.ts"
import type { XmlNode } from "./xml-node.ts"

const ENTRY = /^(?:\w+:)?(?:item|entry)$/i
const MOST_DEPTH = 150
const MOST_NODES = 3_000_000
const ENTITY = /<!ENTITY\s{1,99}([\w.:-]{1,99})\s{1,99}(?:"([^"]*)"|'([^']*)')\s{0,99}>/g
const LONGEST_ENTITY = 10_000
const MOST_EXPANDED = 1_000_000

/** Parts of an entry or a channel that hold words: where another part begins, the end tag of the first is missing. */
const WORDS = "title link guid id pubdate author category comments language ttl generator updated published".split(" ")
const PARTS = new Set([...WORDS, "description", "summary", "content", "item", "entry", "image", "enclosure"])
const WORD_PARTS = new Set(WORDS.flatMap((name) => [name, `atom:${name}`]))
/** Texts of RSS hold HTML, of which no entry is a part. */
const RSS_TEXTS = new Set(["description", "content:encoded"])
/** No feed nests so; the time to match end tags grows with the depth. */
const STOP_DEPTH = 2_000
const MOST_ATTRIBUTES = 500
const STOP_ATTRIBUTES = 20_000
const CHUNK = 65_536

/** What is declared where an element stands, and the names that were read under it, by their spelling. */
type Namespaces = { declared: Declared; names: Map<string, string> }
/** What the elements within one inherit of it. */
type Scope = { node: OpenNode; namespaces: Namespaces; written: string }
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
const NO_CHILDREN: (XmlNode | string)[] = []
/** An element under way; most hold one text, and a list that is pushed to has room for many. */
type OpenNode = Omit<XmlNode, "children"> & { children: (XmlNode | string)[] }
const append = (node: OpenNode, child: XmlNode | string): void => {
  if (node.children.length === 0) node.children = [child]
  else node.children.push(child)
}
/** Between their parts only blanks stand, which say nothing. */
const LISTS = new Set(["#document", "rss", "rdf:rdf", "channel", "item", "atom:feed", "atom:entry", "feed", "entry"])

/**
 * The tree of an XML document, read as far as it can be: unclosed and stray tags, bare ampersands and undeclared names are
 * taken as they were meant. Entities that the document declares stand for their text, once and within bounds; external ones
 * for nothing. What lies deeper than 150 levels joins the element above it. `base` is where the document was found.
 */
export const parseXml = (xml: string, base: string | null = null): XmlNode => {
  const decode = entityDecoder(xml)
  const root: OpenNode = {
    name: "#document",
    attributes: NO_ATTRIBUTES,
    children: NO_CHILDREN,
    language: null,
    base,
    index: null,
  }
  const scopes: Scope[] = [{ node: root, namespaces: { declared: () => undefined, names: new Map() }, written: "" }]
  const endingOf = endings()
  let isCdata = false
  let nodes = 0
  let depth = 0
  let attributesHere = 0
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        depth++
        attributesHere = 0
        closeUnclosed(scopes, written, endingOf(written))
        const above = scopes.at(-1)!
        if (scopes.length > MOST_DEPTH || ++nodes > MOST_NODES) return void scopes.push({ ...above, written })
        const scope = openScope(above, written, attributes, decode)
        append(above.node, scope.node)
        scopes.push(scope)
      },
      onattribute: () => {
        attributesHere++
      },
      ontext: (text) => {
        const { node } = scopes.at(-1)!
        if (LISTS.has(node.name) && /^\s*$/.test(text)) return
        append(node, isCdata ? text : decode(text))
      },
      oncdatastart: () => {
        isCdata = true
      },
      oncdataend: () => {
        isCdata = false
      },
      onclosetag: (written) => {
        depth--
        const open = scopes.findLastIndex((scope) => scope.written === written)
        if (open > 0) scopes.length = open
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  const text = closeCdata(xml)
  const isFeedlike = () => depth < STOP_DEPTH && attributesHere < STOP_ATTRIBUTES
  for (let at = 0; at < text.length && isFeedlike(); at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  parser.end()
  return root
}

/** Which elements end others that lack their end tag, by their spelling: most are the same few. */
const endings = (): ((written: string) => "entry" | "part" | null) => {
  const known = new Map<string, "entry" | "part" | null>()
  return (written) => {
    const found = known.get(written)
    if (found !== undefined) return found
    const ends = ENTRY.test(written) ? "entry" : PARTS.has(written.toLowerCase()) ? "part" : null
    known.set(written, ends)
    return ends
  }
}

/** Ends what lacks its end tag: an entry where another begins, a part of one where another part begins. */
const closeUnclosed = (scopes: Scope[], written: string, ends: "entry" | "part" | null): void => {
  if (ends === null) return
  const open =
    ends === "entry" ? scopes.findIndex((scope) => scope.written === written || RSS_TEXTS.has(scope.node.name)) : -1
  if (open > 0) scopes.length = open
  const part = scopes.findLastIndex(({ node }) => WORD_PARTS.has(node.name))
  if (part > 0) scopes.length = part
}

const openScope = (
  { node: { language, base }, namespaces }: Scope,
  written: string,
  given: Record<string, string>,
  decode: (text: string) => string,
): Scope => {
  const node: OpenNode = {
    name: "",
    attributes: NO_ATTRIBUTES,
    children: NO_CHILDREN,
    language,
    base,
    index: null,
  }
  const pairs = Object.entries(given)
  const own =
    pairs.length === 0 ? namespaces : readAttributes(node, pairs.slice(0, MOST_ATTRIBUTES), namespaces, decode)
  node.name = nameOf(written, own)
  return { node, namespaces: own, written }
}

/** Gives the element its attributes and what they say of its language and base; the namespaces that hold within it. */
const readAttributes = (
  node: OpenNode,
  pairs: readonly [string, string][],
  namespaces: Namespaces,
  decode: (text: string) => string,
): Namespaces => {
  node.attributes = new Map(pairs.map(([key, value]) => [key.toLowerCase(), decode(value)]))
  const base = node.attributes.get("xml:base")
  if (base !== undefined) node.base = absoluteUrl(base, node.base) ?? node.base
  node.language = node.attributes.get("xml:lang") ?? node.attributes.get("lang") ?? node.language
  return withDeclarations(namespaces, pairs)
}

const withDeclarations = (above: Namespaces, attributes: readonly [string, string][]): Namespaces => {
  const own = new Map(
    attributes.filter(([key]) => /^xmlns(?::|$)/i.test(key)).map(([key, uri]) => [key.slice(6), uri] as const),
  )
  if (own.size === 0) return above
  return { declared: (prefix) => own.get(prefix) ?? above.declared(prefix), names: new Map() }
}

const nameOf = (written: string, { declared, names }: Namespaces): string => {
  const known = names.get(written)
  if (known !== undefined) return known
  const [, prefix = "", local = ""] = /^(?:([^:]*):)?(.*)$/s.exec(written.toLowerCase()) ?? []
  const space = namespaceOf(prefix, declared)
  const name = space ? `${space}:${local}` : local
  names.set(written, name)
  return name
}

/** Decodes references: those that the document declares, XML's and HTML's. What is none stays as it is. */
const entityDecoder = (xml: string): ((text: string) => string) => {
  const declared = new Map<string, string>()
  const doctype = /<!DOCTYPE[^[>]{0,1000}\[/i.exec(xml.slice(0, 200_000))
  const subset = doctype ? xml.slice(doctype.index, doctype.index + 200_000) : ""
  for (const [, name, double, single] of subset.matchAll(ENTITY)) {
    const value = (double ?? single)!
    if (!declared.has(name!) && value.length <= LONGEST_ENTITY) declared.set(name!, value)
  }
  let left = MOST_EXPANDED
  const expand = (text: string): string =>
    text.replace(/&([\w.:-]+);/g, (reference, name) => {
      const value = declared.get(name)
      if (value === undefined) return reference
      left -= value.length
      // References within an entity are not followed: a few lines of them can stand for gigabytes.
      return left < 0 ? "" : value
    })
  return (text) => (text.includes("&") ? decodeHTMLStrict(declared.size ? expand(text) : text) : text)
}
