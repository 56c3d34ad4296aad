import { fold } from "../../lib/fold.ts"
import type { OriginOfArticle } from "../../model/duplicate.ts"
import { agencyNamed } from "../../model/photo-agencies.ts"

/** A name that several papers could bear says nothing in running text. */
const TELLING_NAME = 5
/** A closing paragraph is a credit when it is no longer. */
const CREDIT_WORDS = 25

const padded = (text: string): string => ` ${fold(text)} `

/** What an article prints of where it comes from: byline, date line, "(Agency) -" at its head, a short last paragraph. */
const creditsOf = ({ byline, dateline, opening, closing }: OriginOfArticle) => {
  const head = /\(([^()]{2,60})\)\s*[-–—]/.exec(opening)?.[1] ?? ""
  const last = closing.trim().split(/\n+/).at(-1) ?? ""
  const inBrackets = dateline === null ? [] : [...dateline.matchAll(/\(([^()]+)\)/g)].map((match) => match[1]!)
  return {
    names: [byline ?? "", head, dateline ?? "", ...inBrackets].flatMap((text) => [
      text,
      ...text.split(/\s*[,/;|]\s*|\s+(?:for|of|and)\s+|\s+[-–—]\s+|^by\s+/i),
    ]),
    text: `${padded(byline ?? "")}${padded(dateline ?? "")}${padded(last.split(/\s+/).length <= CREDIT_WORDS ? last : "")}`,
  }
}

/** The agency that a publisher is, by its name or by its domain: reuters.com, apnews.com. */
const agencyOf = ({ publisher, domain }: OriginOfArticle): string | null => {
  const label = domain?.split(".").at(-2) ?? ""
  return (publisher && agencyNamed(publisher)) || agencyNamed(label) || agencyNamed(label.replace(/news$/, "")) || null
}

const publisherOf = ({ publisher, domain }: OriginOfArticle) => domain ?? publisher

const names = (credits: ReturnType<typeof creditsOf>, original: OriginOfArticle): boolean => {
  const agency = agencyOf(original)
  if (agency !== null && credits.names.some((name) => agencyNamed(name.trim()) === agency)) return true
  const known = [original.publisher, original.domain?.endsWith(".invalid") ? null : original.domain, agency]
  return known.some((name) => name !== null && fold(name).length >= TELLING_NAME && credits.text.includes(padded(name)))
}

const byTime = (one: OriginOfArticle, other: OriginOfArticle): number =>
  Date.parse(one.datePublished) - Date.parse(other.datePublished) ||
  Date.parse(one.firstSeen) - Date.parse(other.firstSeen) ||
  one.id - other.id

/**
 * The article that stands for its copies: the earliest of the publisher whom the others credit, agencies by any of their
 * names; else the earliest of all, then the first seen.
 */
export const chooseCanonical = (articles: readonly OriginOfArticle[]): number => {
  const credits = articles.map((article) => ({ publisher: publisherOf(article), ...creditsOf(article) }))
  const timesNamed = (article: OriginOfArticle) => {
    const others = credits.filter(({ publisher }) => publisher !== publisherOf(article) || agencyOf(article) !== null)
    return others.filter((each) => names(each, article)).length
  }
  const ranked = articles.map((article) => ({ article, named: timesNamed(article) }))
  ranked.sort((one, other) => other.named - one.named || byTime(one.article, other.article))
  return ranked[0]!.article.id
}
