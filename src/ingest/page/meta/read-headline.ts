import { lineOfHtml } from "../../html/text-of-html.ts"
import { textsOf } from "./json-ld.ts"
import type { PageLine } from "./page-lines.ts"
import type { PageSource } from "./page-source.ts"
import { isMasthead, lettersOf, siteNames, titleParts, withoutSite } from "./site-name.ts"

const LONGEST = 400
/** What another place is worth to a candidate that it begins or ends with. */
const AS_PART = 0.3
/** Fewer letters are in too many headlines by chance. */
const LEAST_PART = 15
const LEAST_REPEATED = 7
/** What a page shows as its only main heading; what it tells machines is often one text of its own, several times over. */
const ONLY_HEADING = 4.6
/** Places of this weight may give the alternative. */
const ALTERNATIVE = 1.8

/** A text that may be the headline; `weight` is how much its place is worth. */
type Candidate = { text: string; weight: number }

const TITLED = /(?:^|\s)(?:entry|post|article|news|story)[-_]?(?:title|headline)(?:\s|$)|(?:^|\s)headline(?:\s|$)/i
const isTitled = ({ element }: PageLine) =>
  /(?:^|\s)headline(?:\s|$)/.test(element.getAttribute("itemprop") ?? "") ||
  TITLED.test(element.getAttribute("class") ?? "")

const flat = ({ text }: PageLine) => text.replace(/\s+/g, " ")

const headings = (lines: readonly PageLine[], url: string | null): Candidate[] => {
  const main = lines.filter((line) => line.element.localName === "h1" && !isMasthead(line, url)).slice(0, 6)
  const isOnly = new Set(main.map(({ text }) => lettersOf(text))).size === 1
  const found = main.map((line) => {
    const isMarked = isTitled(line) || line.names.some((name) => /^(?:headline|title|hed)$/.test(name))
    const isInside = line.element.closest("article,main,[itemtype*=Article]") !== null
    return {
      text: flat(line),
      weight: (isOnly ? ONLY_HEADING / main.length : 1.2) + (isMarked ? 0.6 : 0) + (isInside ? 0.4 : 0),
    }
  })
  const others = lines.filter((line) => line.element.localName !== "h1" && isTitled(line)).slice(0, 2)
  return [...found, ...others.map((line) => ({ text: flat(line), weight: 0.9 }))]
}

/** A part of the title that a lesser heading repeats: not every page has a main heading of its own. */
const repeated = (title: string, lines: readonly PageLine[]): Candidate[] => {
  const parts = new Set(titleParts(title).map(lettersOf))
  const found = lines.find(({ element, text }) => {
    const letters = lettersOf(text)
    return /^(?:h[2-5]|strong|b)$/.test(element.localName) && letters.length > LEAST_REPEATED && parts.has(letters)
  })
  if (found) return [{ text: flat(found), weight: 2.2 }]
  const line = lines.find(({ text }) => lettersOf(text).length > LEAST_PART && parts.has(lettersOf(text)))
  return line ? [{ text: flat(line), weight: 1.4 }] : []
}

/**
 * Whether a heading is the name of the site, since a lesser heading repeats another part of the title: it says more of a
 * part, as a slogan does, or is the last part, where most sites put their names.
 */
const isNameOfSite = (heading: string, title: string, repeatedPart: string): boolean => {
  const letters = lettersOf(heading)
  const parts = titleParts(title).map(lettersOf)
  if (letters.includes(lettersOf(repeatedPart))) return false
  if (letters === parts.at(-1)) return true
  return parts.some((part) => part.length > 2 && letters.startsWith(part) && letters !== part)
}

const candidates = ({ meta, articles, document, lines, url }: PageSource): Candidate[] => {
  const title = lineOfHtml(document.querySelector("title")?.textContent ?? "")
  const near = lines.filter(({ isBeside, isFooter }) => !isBeside && !isFooter)
  const one = (text: string | null | undefined, weight: number): Candidate[] =>
    text ? [{ text: lineOfHtml(text.slice(0, 2 * LONGEST)), weight }] : []
  const again = repeated(title, near)
  const isSlogan = ({ text }: Candidate) => again.length > 0 && isNameOfSite(text, title, again[0]!.text)
  return [
    ...headings(near, url).map((heading) => (isSlogan(heading) ? { ...heading, weight: 0.5 } : heading)),
    ...one(meta.first("og:title"), 2),
    ...one(textsOf(articles[0]?.headline)[0] ?? textsOf(articles[0]?.name)[0], 1.8),
    ...one(meta.first("twitter:title"), 1),
    ...one(meta.first("headline", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "citation_title"), 1),
    ...again,
    ...one(title, 1.2),
  ]
}

/** All that is said for a candidate: where it stands, and where another begins or ends with it. */
const support = (text: string, all: readonly Candidate[]): number =>
  all.reduce((sum, other) => {
    const [mine, theirs] = [lettersOf(text), lettersOf(other.text)]
    if (mine === theirs) return sum + other.weight
    const isPart = mine.length > LEAST_PART && (theirs.startsWith(mine) || theirs.endsWith(mine))
    return isPart ? sum + other.weight * AS_PART : sum
  }, 0)

/**
 * The headline by a weighted vote of the page's headings, its meta elements and its JSON-LD, each without the site's name;
 * one that begins another counts for it in part. The runner-up that differs is the alternative.
 */
export const readHeadline = (page: PageSource): { headline: string | null; alternativeHeadline: string | null } => {
  const sites = siteNames(page)
  const all = candidates(page).map(({ text, weight }) => ({ text: withoutSite(text.slice(0, LONGEST), sites), weight }))
  const telling = all.filter(({ text }) => lettersOf(text).length > 1 && !sites.includes(lettersOf(text)))
  const ranked = telling
    .map((each) => ({ ...each, score: support(each.text, telling) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]?.text ?? all.find(({ text }) => text !== "")?.text ?? null
  const letters = lettersOf(best ?? "")
  const other = ranked.find(({ text, weight }) => {
    const theirs = lettersOf(text)
    return weight >= ALTERNATIVE && !theirs.includes(letters) && !letters.includes(theirs)
  })
  return { headline: best, alternativeHeadline: other?.text ?? null }
}
