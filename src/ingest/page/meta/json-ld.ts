/** A node of a page's JSON-LD; its values are as written. */
export type LinkedData = Record<string, unknown>

const LONGEST = 500_000
const MOST_NODES = 2_000

const isObject = (value: unknown): value is LinkedData =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** JSON as pages write it: in comments or CDATA, with raw line ends in strings, with commas too many. */
const parsed = (script: string): unknown => {
  const json = script.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
    "",
  )
  const flat = json.replace(/[\t\r\n\f\v]+/g, " ")
  for (const attempt of [json, flat, flat.replace(/,\s*([}\]])/g, "$1").replace(/;\s*$/, "")])
    try {
      return JSON.parse(attempt)
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
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if ((script.textContent?.length ?? 0) <= LONGEST) visit(parsed(script.textContent ?? ""), 0)
  return found
}

export const isType = (node: LinkedData, pattern: RegExp): boolean =>
  [node["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type))

/** The nodes that are articles, else those that are pages. */
export const articleNodes = (nodes: readonly LinkedData[]): LinkedData[] => {
  const articles = nodes.filter((node) =>
    isType(node, /Article$|BlogPosting$|Report$|Review$|Recipe$|LiveBlogPosting$/),
  )
  return articles.length > 0 ? articles : nodes.filter((node) => isType(node, /WebPage$|ItemPage$/))
}

/** The texts of a value: itself, or what objects in it give as `key`. */
export const textsOf = (value: unknown, key = "name"): string[] =>
  [value].flat(3).flatMap((each) => {
    if (typeof each === "string") return each.trim() ? [each.trim()] : []
    return isObject(each) && each[key] !== undefined ? textsOf(each[key], key) : []
  })
