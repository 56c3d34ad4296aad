import { isoTime, readDateTime } from "../../../lib/read-date-time.ts"
import type { DateSignal, DateSource } from "../../../model/article.ts"
import { dateInUrl } from "../../choose-date.ts"
import { readFeedDate } from "../../feed/read-feed-date.ts"
import { isBeside, lineOfElement } from "../element-text.ts"
import { MODIFIED, NAMED_PUBLISHED, PUBLISHED } from "./date-names.ts"
import { isType, type LinkedData, textsOf } from "./json-ld.ts"
import type { PageSource } from "./page-source.ts"
import { visibleChange, visibleDates } from "./visible-dates.ts"
import { findWrittenDate } from "./written-date.ts"

const MOST_SIGNALS = 30
/** Units of text around the start of the headline in which the times are those of its article. */
const NEAR = 1_500

/** Elements whose time is that of publication: named so, or the first beside the headline. */
const timeElements = ({ document, lines }: PageSource, headlineAt: number | null): (string | null)[] => {
  const all = [...document.querySelectorAll(TIMES)].filter((time) => !isBeside(time))
  const places = new Map(lines.flatMap(({ element, at }) => (element.matches(TIMES) ? [[element, at]] : [])))
  const isNear = (time: Element) => Math.abs((places.get(time) ?? Number.POSITIVE_INFINITY) - (headlineAt ?? 0)) <= NEAR
  const near = headlineAt === null ? [] : all.filter(isNear)
  const own = near.length > 0 ? near : all
  const written = (time: Element) =>
    time.getAttribute("datetime") ||
    time.getAttribute("content") ||
    (time.localName === "time" ? null : time.getAttribute("title")) ||
    lineOfElement(time)
  const named = own.filter((time) => PUBLICATION.test(namesOf(time)) || time.hasAttribute("pubdate"))
  const first = own
    .filter((time) => !UPDATE.test(`${namesOf(time)} ${time.parentElement?.className ?? ""}`))
    .slice(0, 1)
  return (named.length > 0 ? named.slice(0, 2) : first).map(written)
}
/** Microformats, which are older than the element for times, keep them in the title. */
const TIMES = "time,.published[title],.dt-published[title]"
const PUBLICATION = /publi|entry-date|posted/i
const UPDATE = /updat|modif/i
const namesOf = (time: Element) => `${time.className} ${time.getAttribute("itemprop") ?? ""}`

const itemprops = ({ document }: PageSource, name: string): (string | null)[] =>
  [...document.querySelectorAll(`[itemprop~=${name}]`)]
    .slice(0, 3)
    .map((element) => element.getAttribute("datetime") || element.getAttribute("content") || lineOfElement(element))

/** A time that says how far it is from Greenwich. */
const ZONED = /\d(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/
const QUARTER = 15 * 60_000
const WIDEST_OFFSET = 14 * 3_600_000

type Claim = DateSignal & { isZoned: boolean }

/** No day: a year, or a month of one. */
const VAGUE = /^\s*\d{4}(?:[-/.]\d{1,2})?\s*$/
const MIDNIGHT = /^\s*(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?\s?[+-]\d{2}:?\d{2}\s*$/
const SECONDS = /^\s*(1\d{9})(?:\d{3})?\s*$/

/** The point in time that a text for machines gives: in a form for them, as seconds since 1970, or as people write it. */
const timeIn = (text: string, language: string | null): string | null => {
  if (VAGUE.test(text)) return null
  // Midnight by local time is a day of which nobody said the time.
  const day = MIDNIGHT.exec(text)?.[1]
  if (day) return readDateTime(day)
  const seconds = SECONDS.exec(text)?.[1]
  if (seconds) return isoTime(new Date(+seconds * 1_000))
  const written = findWrittenDate(text.slice(0, 60), { language, isMonthFirst: false })?.dates[0] ?? null
  // Feeds have their slashes from American software, pages from all the world.
  return /^\s*\d{1,2}\/\d{1,2}\/\d/.test(text) ? written : (readFeedDate(text) ?? written)
}

const claims = (source: DateSource, texts: readonly (string | null)[], language: string | null): Claim[] =>
  texts.flatMap((text) => {
    const value = text && timeIn(text, language)
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

const MOST_SAID = 8

const publication = (page: PageSource, language: string | null, headlineAt: number | null): Claim[] => {
  const { articles, nodes, meta, url } = page
  const inNodes = (among: readonly LinkedData[]) =>
    among.flatMap((node) => textsOf(node.datePublished ?? node.dateCreated ?? node.uploadDate))
  const ofArticle = inNodes(articles)
  const published = ofArticle.length > 0 ? ofArticle : inNodes(nodes.filter((node) => isType(node, /WebPage$/)))
  const canonical = page.document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null
  const inUrl = [url, canonical, meta.first("og:url")].flatMap((each) => (each && dateInUrl(each)) || [])
  const inMeta = [...meta.all(...PUBLISHED), ...meta.matching(NAMED_PUBLISHED)].slice(0, MOST_SAID)
  return [
    ...claims("JSON_LD", published.slice(0, 3), language),
    ...claims("META", [...new Set(inMeta), ...itemprops(page, "datePublished")], language),
    ...claims("TIME_ELEMENT", timeElements(page, headlineAt), language),
    ...claims("URL", inUrl.slice(0, 1), language),
  ]
}

/** The first change that the page speaks of. */
const change = (page: PageSource, language: string | null): string | null => {
  const modified = page.articles.flatMap((node) => textsOf(node.dateModified))
  const said = [...modified, ...page.meta.all(...MODIFIED), ...itemprops(page, "dateModified")]
  return claims("META", said.slice(0, MOST_SAID), language)[0]?.value ?? null
}

/** Addresses often keep the month alone. */
const MONTH_IN_URL = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//
const isIn = ([, year, month]: RegExpExecArray, day: string) =>
  Math.abs(Date.parse(day) - Date.UTC(+year!, +month! - 1, 15)) < 18 * DAY

/**
 * All that a page says of when it was published, by source, and of when it was last changed. ISO 8601 in UTC. A page that
 * speaks of a change alone was there by then: that is the signal which it gives.
 */
export const readDates = (
  page: PageSource,
  { language, headline, headlineAt }: { language: string | null; headline: string | null; headlineAt: number | null },
): { dateSignals: DateSignal[]; dateModified: string | null } => {
  const stated = publication(page, language, headlineAt)
  const isForMachines = stated.some(({ source }) => source !== "TIME_ELEMENT")
  // What stands elsewhere on the page, or speaks of a change, does not contradict what the page states.
  const month = page.url && MONTH_IN_URL.exec(page.url)
  const seen = visibleDates(page, { language, headline, headlineAt }).find(
    ({ isSure, readings }) => !isForMachines || (isSure && (!month || readings.some((day) => isIn(month, day)))),
  )
  const modified = change(page, language)
  const visible = claims("TEXT", seen ? [confirmed(seen.readings, stated)] : [], language)
  const all = [...stated.map((claim) => inZone(claim, stated)), ...visible]
  const last =
    all.length > 0
      ? []
      : [...claims("META", [modified], language), ...claims("TEXT", [visibleChange(page, language)], language)]
  const dateSignals = [...all, ...last].slice(0, MOST_SIGNALS).map(({ isZoned: _, ...signal }) => signal)
  return { dateSignals, dateModified: modified }
}
