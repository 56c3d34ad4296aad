import { fold } from "../../lib/fold.ts"
import type { OriginOfArticle } from "../../model/duplicate.ts"
import { agencyNamed } from "../../model/photo-agencies.ts"
import { isAggregator } from "./is-aggregator.ts"

/** A name that several papers could bear says nothing in running text. */
const TELLING_NAME = 5
/** A first or last paragraph is a credit when it is no longer. */
const CREDIT_WORDS = 25

/** What an article prints of where it comes from. */
type Credits = { publisher: string | null; agencies: ReadonlySet<string>; text: string }

const padded = (text: string): string => ` ${fold(text)} `
const isShort = (paragraph: string): boolean => paragraph.split(/\s+/).length <= CREDIT_WORDS
const publisherOf = ({ publisher, domain }: OriginOfArticle): string | null => domain ?? publisher

/** Byline, date line, "(Agency) -" at the head, a short first or last paragraph. */
const creditsOf = (article: OriginOfArticle): Credits => {
  const { byline, dateline, opening, closing } = article
  const [first, ...rest] = opening.trim().split(/\n+/)
  const last = closing.trim().split(/\n+/).at(-1)!
  const edges = [...(rest.length > 0 ? [first!] : []), last].filter(isShort)
  const head = /\(([^()]{2,60})\)\s*[-–—]/.exec(opening)?.[1] ?? ""
  const inBrackets = [...(dateline ?? "").matchAll(/\(([^()]+)\)/g)].map((match) => match[1]!)
  const names = [byline ?? "", head, dateline ?? "", ...inBrackets].flatMap((text) => [
    text,
    ...text.split(/\s*[,/;|]\s*|\s+(?:for|of|and)\s+|\s+[-–—]\s+|^by\s+/i),
  ])
  return {
    publisher: publisherOf(article),
    agencies: new Set(names.flatMap((name) => agencyNamed(name) ?? [])),
    text: [byline ?? "", dateline ?? "", ...edges].map(padded).join("|"),
  }
}

/** The name that a domain is known by: reuters of reuters.com, aa of aa.com.tr. */
const labelOf = (domain: string): string => {
  const labels = domain.split(".").slice(0, -1)
  const isSuffix = labels.length > 1 && /^(?:com?|org|net)$/.test(labels.at(-1)!)
  return labels.at(isSuffix ? -2 : -1) ?? ""
}

/** The agency that a publisher is, by its name or by its domain: reuters.com, apnews.com. */
const agencyOf = ({ publisher, domain }: OriginOfArticle): string | null => {
  const label = domain === null ? "" : labelOf(domain)
  return (publisher && agencyNamed(publisher)) || agencyNamed(label) || agencyNamed(label.replace(/news$/, "")) || null
}

/** How many articles credit the publisher of this one. An agency's own credit counts; another's may name just its author. */
const timesCredited = (article: OriginOfArticle, credits: readonly Credits[]): number => {
  const agency = agencyOf(article)
  const publisher = publisherOf(article)
  const domain = article.domain?.endsWith(".invalid") ? null : article.domain
  const known = [article.publisher, domain, agency].flatMap((name) =>
    name !== null && fold(name).length >= TELLING_NAME ? padded(name) : [],
  )
  return credits.filter(
    (each) =>
      (agency !== null || each.publisher !== publisher) &&
      ((agency !== null && each.agencies.has(agency)) || known.some((name) => each.text.includes(name))),
  ).length
}

const byTime = (one: OriginOfArticle, other: OriginOfArticle): number =>
  Date.parse(one.datePublished) - Date.parse(other.datePublished) ||
  Date.parse(one.firstSeen) - Date.parse(other.firstSeen) ||
  one.id - other.id

/**
 * The article that stands for its copies: the earliest of the publisher whom most of them credit, agencies by any of their
 * names; else the earliest of all, aggregators last. Of one time it is the first seen.
 */
export const chooseCanonical = (articles: readonly OriginOfArticle[]): number => {
  const credits = articles.map(creditsOf)
  const credited = new Map<string | null, number>()
  for (const article of articles) {
    const publisher = publisherOf(article)
    if (!credited.has(publisher)) credited.set(publisher, timesCredited(article, credits))
  }
  const rank = (article: OriginOfArticle) => credited.get(publisherOf(article))!
  const [canonical] = [...articles].sort(
    (one, other) =>
      rank(other) - rank(one) ||
      Number(isAggregator(one.domain)) - Number(isAggregator(other.domain)) ||
      byTime(one, other),
  )
  return canonical!.id
}
