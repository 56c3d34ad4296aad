import type { DateSignal, DateSource } from "../../../model/article.ts"
import { dateInUrl } from "../../choose-date.ts"
import { readFeedDate } from "../../feed/read-feed-date.ts"
import { isBeside, lineOfElement } from "../element-text.ts"
import { textsOf } from "./json-ld.ts"
import type { PageSource } from "./page-source.ts"
import { findWrittenDate } from "./written-date.ts"

const MOST_SIGNALS = 30
const PUBLISHED = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "published_date",
  "publication_date",
  "publicationdate",
  "article.published",
  "published-date",
  "pubdate",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "date",
  "citation_publication_date",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "rnews:datepublished",
  "timestamp",
  "originalpublicationdate",
]
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "revised",
  "lastmod",
  "updated_time",
]

const signals = (source: DateSource, texts: readonly (string | null)[]): DateSignal[] =>
  texts.flatMap((text) => {
    const value = text && readFeedDate(text)
    return value ? [{ source, value, chosen: false }] : []
  })

/** Elements whose time is that of publication: named so, or the first beside the headline. */
const timeElements = ({ document }: PageSource): (string | null)[] => {
  const all = [...document.querySelectorAll("time")].filter((time) => !isBeside(time))
  const written = (time: Element) =>
    time.getAttribute("datetime") || time.getAttribute("content") || lineOfElement(time)
  const isPublication = (time: Element) =>
    time.hasAttribute("pubdate") ||
    /publi|entry-date|posted/i.test(`${time.className} ${time.getAttribute("itemprop") ?? ""}`)
  const isUpdate = (time: Element) =>
    /updat|modif/i.test(
      `${time.className} ${time.getAttribute("itemprop") ?? ""} ${time.parentElement?.className ?? ""}`,
    )
  const named = all.filter(isPublication)
  const first = all.filter((time) => !isUpdate(time)).slice(0, 1)
  return (named.length > 0 ? named.slice(0, 2) : first).map(written)
}

const itemprops = ({ document }: PageSource, name: string): (string | null)[] =>
  [...document.querySelectorAll(`[itemprop~=${name}]`)]
    .slice(0, 3)
    .map((element) => element.getAttribute("datetime") || element.getAttribute("content") || lineOfElement(element))

const SHORT = 160
const DATED =
  "[class*=date],[class*=Date],[class*=time],[class*=Time],[class*=publish],[class*=Publish],[class*=posted],[class*=meta],[class*=byline],[class*=info],[id*=date]"

/** A date that readers see near the headline. */
const visible = ({ document, url }: PageSource): string[] => {
  const language = document.documentElement?.getAttribute("lang") ?? ""
  const isMonthFirst =
    /^en-us$/i.test(language) || (/^en\b|^$/i.test(language) && !/\.(?:uk|au|nz|ie|in|za|eu)(?:\/|$)/.test(url ?? ""))
  for (const selector of [DATED, "p,span,div,li,td,h2,h3,h4,h5,h6,small,em"]) {
    let looked = 0
    for (const element of document.querySelectorAll(selector)) {
      if (++looked > 400) break
      const text = lineOfElement(element)
      if (text.length < 6 || text.length > SHORT || isBeside(element)) continue
      const date = findWrittenDate(text, isMonthFirst)
      if (date) return [date]
    }
  }
  return []
}

/** All that a page says of when it was published, by source, and of when it was last changed. ISO 8601 in UTC. */
export const readDates = (page: PageSource): { dateSignals: DateSignal[]; dateModified: string | null } => {
  const { articles, meta, url } = page
  const published = articles.flatMap((node) => textsOf(node.datePublished ?? node.dateCreated ?? node.uploadDate))
  const modified = articles.flatMap((node) => textsOf(node.dateModified))
  const canonical = page.document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null
  const inUrl = [url, canonical, meta.first("og:url")].flatMap((each) => (each && dateInUrl(each)) || [])
  const dateSignals = [
    ...signals("JSON_LD", published.slice(0, 3)),
    ...signals("META", [...meta.all(...PUBLISHED).slice(0, 8), ...itemprops(page, "datePublished")]),
    ...signals("TIME_ELEMENT", timeElements(page)),
    ...signals("URL", inUrl.slice(0, 1)),
    ...signals("TEXT", visible(page)),
  ].slice(0, MOST_SIGNALS)
  const [changed] = signals("META", [...modified, ...meta.all(...MODIFIED), ...itemprops(page, "dateModified")])
  return { dateSignals, dateModified: changed?.value ?? null }
}
