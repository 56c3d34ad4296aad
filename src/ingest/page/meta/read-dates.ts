import type { DateSignal, DateSource } from "../../../model/article.ts"
import { dateInUrl } from "../../choose-date.ts"
import { readFeedDate } from "../../feed/read-feed-date.ts"
import { isBeside, lineOfElement } from "../element-text.ts"
import { isType, type LinkedData, textsOf } from "./json-ld.ts"
import type { PageSource } from "./page-source.ts"
import { visibleDates } from "./visible-dates.ts"

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

/** Names of meta elements that sites made up for the same. */
const NAMED_PUBLISHED =
  /(?:^|[:._-])(?:date[:._-]?)?(?:pub(?:lish|lished|lication|lication[:._-]?date|lish[:._-]?date|lished[:._-]?(?:time|date|at)|date|_date)|issued|posted|releasedate|release_date|created)(?:[:._-](?:time|date|at))?$/

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

/** A time that says how far it is from Greenwich. */
const ZONED = /\d(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/
const QUARTER = 15 * 60_000
const WIDEST_OFFSET = 14 * 3_600_000

type Claim = DateSignal & { isZoned: boolean }

const claims = (source: DateSource, texts: readonly (string | null)[]): Claim[] =>
  texts.flatMap((text) => {
    const value = text && readFeedDate(text)
    return value ? [{ source, value, chosen: false, isZoned: ZONED.test(text.trim()) }] : []
  })

/** A local time without a zone is the same as one with a zone that differs by a possible offset to the second. */
const inZone = (claim: Claim, all: readonly Claim[]): Claim => {
  if (claim.isZoned || claim.value.endsWith("T00:00:00Z")) return claim
  const twin = all.find(({ isZoned, value }) => {
    const offset = Math.abs(Date.parse(value) - Date.parse(claim.value))
    return isZoned && offset > 0 && offset <= WIDEST_OFFSET && offset % QUARTER === 0
  })
  return twin ? { ...claim, value: twin.value } : claim
}

/** Of two readings of a visible date, the one that something else says too. */
const confirmed = (readings: readonly string[], others: readonly Claim[]): string =>
  readings.find((date) => others.some(({ value }) => Math.abs(Date.parse(value) - Date.parse(date)) < 1.5 * DAY)) ??
  readings[0]!
const DAY = 86_400_000

/** All that a page says of when it was published, by source, and of when it was last changed. ISO 8601 in UTC. */
export const readDates = (
  page: PageSource,
  { language, headlineAt }: { language: string | null; headlineAt: number | null },
): { dateSignals: DateSignal[]; dateModified: string | null } => {
  const { articles, nodes, meta, url } = page
  const inNodes = (among: readonly LinkedData[]) =>
    among.flatMap((node) => textsOf(node.datePublished ?? node.dateCreated ?? node.uploadDate))
  const ofArticle = inNodes(articles)
  const published = ofArticle.length > 0 ? ofArticle : inNodes(nodes.filter((node) => isType(node, /WebPage$/)))
  const modified = articles.flatMap((node) => textsOf(node.dateModified))
  const canonical = page.document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null
  const inUrl = [url, canonical, meta.first("og:url")].flatMap((each) => (each && dateInUrl(each)) || [])
  const inMeta = [...meta.all(...PUBLISHED), ...meta.matching(NAMED_PUBLISHED)].slice(0, 8)
  const stated = [
    ...claims("JSON_LD", published.slice(0, 3)),
    ...claims("META", [...new Set(inMeta), ...itemprops(page, "datePublished")]),
    ...claims("TIME_ELEMENT", timeElements(page)),
    ...claims("URL", inUrl.slice(0, 1)),
  ]
  const seen = visibleDates(page, { language, headlineAt }).slice(0, 1)
  const all = [
    ...stated.map((claim) => inZone(claim, stated)),
    ...claims(
      "TEXT",
      seen.map((readings) => confirmed(readings, stated)),
    ),
  ]
  const dateSignals = all.slice(0, MOST_SIGNALS).map(({ isZoned: _, ...signal }) => signal)
  const [changed] = claims("META", [...modified, ...meta.all(...MODIFIED), ...itemprops(page, "dateModified")])
  return { dateSignals, dateModified: changed?.value ?? null }
}
