import { VOID_TAGS } from "../html/tags.ts"

/** An element of a feed. Names are lower case: `name` is "item" or, in another namespace, its short name, "dc:creator". */
export type XmlNode = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlNode | string)[]
  /** The language in force, BCP 47 as written; "" where it is said to have none. */
  language: string | null
  /** The base address in force. */
  base: string | null
  /** Its child elements by name, made when first asked for. */
  index: ReadonlyMap<string, XmlNode[]> | null
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== "string"

const NONE: readonly XmlNode[] = []

export const elements = (node: XmlNode): XmlNode[] => node.children.filter(isNode)

const EMPTY: ReadonlyMap<string, XmlNode[]> = new Map()

const indexOf = (node: XmlNode): ReadonlyMap<string, XmlNode[]> => {
  if (node.index) return node.index
  if (!node.children.some(isNode)) return EMPTY
  const index = new Map<string, XmlNode[]>()
  for (const child of node.children) {
    if (!isNode(child)) continue
    const namesakes = index.get(child.name)
    if (namesakes) namesakes.push(child)
    else index.set(child.name, [child])
  }
  node.index = index
  return index
}

/** The child elements of these names, in the order of the document. */
export const all = (node: XmlNode, ...names: string[]): readonly XmlNode[] => {
  const index = indexOf(node)
  let found = NONE
  for (const name of names) {
    const namesakes = index.get(name)
    if (namesakes && found !== NONE) return elements(node).filter((child) => names.includes(child.name))
    found = namesakes ?? found
  }
  return found
}

/** The first child element of the first of these names that there is. */
export const first = (node: XmlNode, ...names: string[]): XmlNode | null => {
  const index = indexOf(node)
  for (const name of names) {
    const found = index.get(name)
    if (found) return found[0]!
  }
  return null
}

/** All character data under a node. */
export const textOf = (node: XmlNode): string => {
  const [only = ""] = node.children
  if (node.children.length < 2 && !isNode(only)) return only
  let text = ""
  const pending: (XmlNode | string)[] = [node]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") text += next
    else for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i]!)
  }
  return text
}

/** The trimmed text of the first child of these names that has any. */
export const textIn = (node: XmlNode, ...names: string[]): string | null => {
  for (const name of names)
    for (const child of all(node, name)) {
      const text = textOf(child).trim()
      if (text) return text
    }
  return null
}

export const attribute = (node: XmlNode, name: string): string | null => node.attributes.get(name)?.trim() || null

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** What stands in a node, as HTML. */
export const innerHtml = (node: XmlNode): string =>
  node.children
    .map((child) => {
      if (!isNode(child)) return escaped(child)
      const tag = child.name.replace(/^.*:/, "")
      const attributes = [...child.attributes].map(
        ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
      )
      return `<${tag}${attributes.join("")}>${VOID_TAGS.has(tag) ? "" : `${innerHtml(child)}</${tag}>`}`
    })
    .join("")
