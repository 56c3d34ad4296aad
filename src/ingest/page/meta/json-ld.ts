/** A node of a page's JSON-LD; its values are as written. */
export type LinkedData = Record<string, unknown>

/** Units of all blocks together, and nodes, that are read. */
const LONGEST = 1_000_000
const MOST_NODES = 2_000
const JSON_LD = /^\s*application\/ld\+json/i

const isObject = (value: unknown): value is LinkedData =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Comments and CDATA marks around the JSON, alone or behind the slashes of a script's comment. */
const WRAPPING =
  /^\s*(?:(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?\s*){1,3}|(?:\s*(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?){1,3}\s*;?\s*$/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks the JSON of pages.
const CONTROLS = /[\u0000-\u001f\u007f]+/g
/** A backslash that begins no escape of JSON. */
const STRAY_ESCAPE = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g

/** JSON as pages write it: wrapped, with raw line ends in strings, commas too many, several values after one another. */
const parsed = (script: string): unknown => {
  const json = script.replace(WRAPPING, "").replace(/^\uFEFF/, "")
  const flat = json.replace(CONTROLS, " ")
  const mended = flat
    .replace(/,(\s*[}\]])/g, "$1")
    .replace(STRAY_ESCAPE, "")
    .replace(/;\s*$/, "")
  const unescaped = /^\s*[{[]\s*&quot;/.test(flat) ? mended.replaceAll("&quot;", '"').replaceAll("&amp;", "&") : mended
  for (const attempt of [() => json, () => flat, () => unescaped, () => `[${unescaped.replace(/\}\s*\{/g, "},{")}]`])
    try {
      return JSON.parse(attempt())
    } catch {}
  return null
}

/** All nodes of a page's JSON-LD (schema.org), those within graphs and lists too, in the order of the page. */
export const readJsonLd = (document: Document): LinkedData[] => {
  const found: LinkedData[] = []
  const visit = (value: unknown, depth: number) => {
    if (found.length >= MOST_NODES || depth > 6) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1)
    if (!isObject(value)) return
    found.push(value)
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"])
      if (typeof value[key] === "object") visit(value[key], depth + 1)
  }
  const scripts = [...document.querySelectorAll("script[type]")].filter((script) =>
    JSON_LD.test(script.getAttribute("type")!),
  )
  let length = 0
  for (const { textContent } of scripts) {
    length += textContent?.length ?? 0
    if (length <= LONGEST) visit(parsed(textContent ?? ""), 0)
  }
  return found
}

export const isType = (node: LinkedData, pattern: RegExp): boolean =>
  [node["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type))

/** The nodes that are articles, else those that are pages; the address of the type's vocabulary is no part of its name. */
export const articleNodes = (nodes: readonly LinkedData[]): LinkedData[] => {
  const articles = nodes.filter((node) => isType(node, /(?:Article|Posting|Report|Review|Recipe)$/))
  return articles.length > 0 ? articles : nodes.filter((node) => isType(node, /WebPage$|ItemPage$/))
}

/** The texts of a value: itself, or what objects in it give as `key`. */
export const textsOf = (value: unknown, key = "name", depth = 0): string[] =>
  [value].flat(3).flatMap((each) => {
    if (typeof each === "string") return each.trim() ? [each.trim()] : []
    if (!isObject(each) || depth > 4) return []
    return textsOf(each[key] ?? each["@value"], key, depth + 1)
  })
