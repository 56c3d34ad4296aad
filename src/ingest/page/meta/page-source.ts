import { lineOfHtml } from "../../html/text-of-html.ts"
import { articleNodes, type LinkedData, readJsonLd, textsOf } from "./json-ld.ts"
import { type MetaTags, readMetaTags } from "./meta-tags.ts"
import { type PageLine, pageLines } from "./page-lines.ts"

/** A page as its facts are read from it. */
export type PageSource = {
  document: Document
  meta: MetaTags
  /** JSON-LD: all nodes, and those of the article. */
  nodes: readonly LinkedData[]
  articles: readonly LinkedData[]
  /** What readers see, in short pieces. */
  lines: readonly PageLine[]
  /** Where the page was found, null when nobody knows. */
  url: string | null
  /** The name of the site, null when it does not say. */
  siteName: string | null
}

const LONGEST_NAME = 80

/** Reads once what all readers of facts share. */
export const pageSource = (document: Document, url: string | null): PageSource => {
  const meta = readMetaTags(document)
  const nodes = readJsonLd(document)
  const articles = articleNodes(nodes)
  const names = [
    meta.first("og:site_name"),
    ...articles.flatMap((node) => textsOf(node.publisher)),
    meta.first("application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_publisher"),
  ]
  // A slogan may follow the name.
  const [siteName] = names
    .flatMap((name) =>
      name
        ? [
            lineOfHtml(name)
              .split(/\s[|•·]\s/)[0]!
              .trim(),
          ]
        : [],
    )
    .filter((name) => name !== "" && name.length <= LONGEST_NAME && !/^(?:https?:|@)/.test(name))
  return { document, meta, nodes, articles, lines: pageLines(document), url, siteName: siteName ?? null }
}
