/** What the meta elements of a page say, by their name, property or http-equiv in lower case; in the order of the page. */
export type MetaTags = {
  first: (...names: string[]) => string | null
  all: (...names: string[]) => string[]
  matching: (name: RegExp) => string[]
}

export const readMetaTags = (document: Document): MetaTags => {
  const values = new Map<string, string[]>()
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")!.replace(/\s+/g, " ").trim()
    if (!content) continue
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name) values.set(name, [...(values.get(name) ?? []), content])
    }
  }
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? [])
  const matching = (name: RegExp) => [...values].flatMap(([each, contents]) => (name.test(each) ? contents : []))
  return { all, matching, first: (...names) => all(...names)[0] ?? null }
}
