import { fold } from "../../../lib/fold.ts"
import { languageTag } from "../../../lib/language-tag.ts"
import { lineOfHtml } from "../../html/text-of-html.ts"
import { lineOfElement } from "../element-text.ts"
import { textsOf } from "./json-ld.ts"
import type { PageSource } from "./page-source.ts"

const MOST_KEYWORDS = 50
const LONGEST_ABSTRACT = 2_000
const LONGEST_KEYWORD = 80

const line = (text: string | null | undefined): string | null => (text && lineOfHtml(text)) || null

const keywordsOf = ({ meta, articles, document }: PageSource): string[] => {
  const listed = [
    ...meta.all("news_keywords", "keywords", "parsely-tags", "sailthru.tags"),
    ...articles.slice(0, 1).flatMap((node) => textsOf(node.keywords)),
  ]
  const tags = [
    ...meta.all("article:tag", "og:article:tag"),
    ...[...document.querySelectorAll("a[rel~=tag]")].slice(0, 30).map(lineOfElement),
  ]
  const words = [...listed.flatMap((list) => list.split(/[,;]/)), ...tags]
    .map(lineOfHtml)
    .filter((word) => word !== "" && word.length <= LONGEST_KEYWORD)
  const seen = new Set<string>()
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase())).slice(0, MOST_KEYWORDS)
}

const languageOf = ({ meta, articles, document }: PageSource): string | null => {
  const claims = [
    document.documentElement?.getAttribute("lang"),
    document.documentElement?.getAttribute("xml:lang"),
    textsOf(articles[0]?.inLanguage)[0],
    meta.first("content-language", "language", "dc.language", "inlanguage"),
    meta.first("og:locale"),
  ]
  for (const claim of claims) {
    const tag = claim && languageTag(claim.split(",")[0]!.replaceAll("_", "-"))
    if (tag) return tag
  }
  return null
}

/** Whether anybody may read it: schema.org's isAccessibleForFree, or the content tier that papers mark. */
const isFree = ({ articles, meta }: PageSource): boolean | null => {
  const said = articles.map((node) => node.isAccessibleForFree).find((value) => value !== undefined)
  if (said !== undefined) return !/^(?:false|0|no)$/i.test(String(said))
  const tier = meta.first("article:content_tier", "og:article:content_tier")
  return tier === null ? null : tier === "free"
}

const LEAST_ABSTRACT = 20

/** What describes the article, not the site: neither its slogan nor the headline again. */
const abstractOf = ({ meta, articles, siteName }: PageSource, headline: string | null): string | null => {
  const descriptions = [
    ...meta.all("og:description", "description", "twitter:description", "dc.description", "sailthru.description"),
    ...textsOf(articles[0]?.description),
  ].flatMap((text) => line(text.slice(0, LONGEST_ABSTRACT)) ?? [])
  const plain = (text: string | null) => fold(text ?? "")
  return (
    descriptions.find(
      (text) => plain(text) !== plain(headline) && plain(text) !== plain(siteName) && text.length >= LEAST_ABSTRACT,
    ) ?? null
  )
}

/** What a page says of its article beside headline, authors and dates. */
export const readAbout = (page: PageSource, headline: string | null) => {
  const { meta, articles, siteName, url } = page
  return {
    abstract: abstractOf(page, headline),
    articleSection: line(
      meta.first("article:section", "og:article:section", "parsely-section", "section", "category") ??
        textsOf(articles[0]?.articleSection)[0],
    ),
    keywords: keywordsOf(page),
    inLanguage: languageOf(page),
    isAccessibleForFree: isFree(page),
    publisher: siteName ?? (url && new URL(url).hostname.replace(/^www\./, "")),
  }
}
