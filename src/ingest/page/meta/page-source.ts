import { articleNodes, type LinkedData, readJsonLd } from "./json-ld.ts"
import { type MetaTags, readMetaTags } from "./meta-tags.ts"

/** A page as its facts are read from it. */
export type PageSource = {
  document: Document
  meta: MetaTags
  /** JSON-LD: all nodes, and those of the article. */
  nodes: readonly LinkedData[]
  articles: readonly LinkedData[]
  /** Where the page was found, null when nobody knows. */
  url: string | null
  /** The name of the site, null when it does not say. */
  siteName: string | null
}

export const pageSource = (document: Document, url: string | null): PageSource => {
  const meta = readMetaTags(document)
  const nodes = readJsonLd(document)
  const articles = articleNodes(nodes)
  const publisher = articles
    .flatMap(({ publisher: each }) => [each].flat())
    .find((each) => typeof each === "object" && each !== null) as LinkedData | undefined
  const named = typeof publisher?.name === "string" ? publisher.name.trim() : null
  const siteName = meta.first("og:site_name", "application-name", "al:android:app_name") ?? (named || null)
  return { document, meta, nodes, articles, url, siteName }
}
