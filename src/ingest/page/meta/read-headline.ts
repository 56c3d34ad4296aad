import { lineOfHtml } from "../../html/text-of-html.ts"
import { lineOfElement, nameWords } from "../element-text.ts"
import { textsOf } from "./json-ld.ts"
import type { PageSource } from "./page-source.ts"

const LONGEST = 400
const PARTS = / [|–—·•»›«-] | \| ?|(?<=\S): | ::? | \/\/ /

const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")

type Candidate = { text: string; weight: number }

const headings = ({ document }: PageSource): Candidate[] => {
  const all = [...document.querySelectorAll("h1")].filter((heading) => !heading.closest("nav,footer,aside"))
  const found = all.slice(0, 6).map((heading) => {
    const isMarked =
      heading.getAttribute("itemprop") === "headline" ||
      nameWords(heading).some((word) => /^(?:headline|title|hed)$/.test(word))
    const isInside = heading.closest("article,main,[itemtype*=Article]") !== null
    return {
      text: lineOfElement(heading),
      weight: (all.length === 1 ? 3.2 : 1.2) + (isMarked ? 0.6 : 0) + (isInside ? 0.4 : 0),
    }
  })
  const others = [
    ...document.querySelectorAll("[itemprop~=headline],.entry-title,.post-title,.article-title,.headline"),
  ].slice(0, 2)
  return [
    ...found,
    ...others.filter(({ localName }) => localName !== "h1").map((each) => ({ text: lineOfElement(each), weight: 0.9 })),
  ]
}

/** The name of the site in any of its spellings: as it says itself, and its domain. */
const siteKeys = ({ siteName, url }: PageSource): string[] => {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, "") : ""
  return [siteName ?? "", host, host.replace(/\.[a-z.]+$/, ""), host.split(".").at(-2) ?? ""]
    .map(key)
    .filter((name) => name.length > 1)
}

/** The text without the site's name at its ends. */
const withoutSite = (text: string, sites: readonly string[]): string => {
  const parts = text.split(PARTS)
  if (parts.length < 2) return text
  const isSite = (part: string) =>
    sites.some((site) => key(part) === site || (key(part).startsWith(site) && key(part).length < site.length + 8))
  const last = parts.at(-1)!
  if (isSite(last))
    return withoutSite(text.slice(0, text.length - last.length).replace(/\s*[|–—·•»›«:/-]+\s*$/, ""), sites)
  return isSite(parts[0]!) ? text.slice(parts[0]!.length).replace(/^\s*[|–—·•»›«:/-]+\s*/, "") : text
}

const candidates = (page: PageSource): Candidate[] => {
  const { meta, articles, document } = page
  const one = (text: string | null | undefined, weight: number): Candidate[] =>
    text ? [{ text: lineOfHtml(text), weight }] : []
  return [
    ...headings(page),
    ...one(meta.first("og:title"), 2),
    ...one(textsOf(articles[0]?.headline)[0] ?? textsOf(articles[0]?.name)[0], 1.8),
    ...one(meta.first("twitter:title"), 1),
    ...one(meta.first("headline", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "citation_title"), 1),
    ...one(document.querySelector("title") && lineOfElement(document.querySelector("title")!), 1.2),
  ]
}

/**
 * The headline by a weighted vote of the page's headings, its meta elements and its JSON-LD, each without the site's name;
 * one that begins another counts for it in part. The runner-up that differs is the alternative.
 */
export const readHeadline = (page: PageSource): { headline: string | null; alternativeHeadline: string | null } => {
  const sites = siteKeys(page)
  const all = candidates(page)
    .map(({ text, weight }) => ({ text: withoutSite(text.slice(0, LONGEST), sites).trim(), weight }))
    .filter(({ text }) => key(text).length > 1 && !sites.includes(key(text)))
  const score = ({ text }: Candidate) =>
    all.reduce((sum, other) => {
      if (key(other.text) === key(text)) return sum + other.weight
      const isPart = key(other.text).startsWith(key(text)) || key(other.text).endsWith(key(text))
      return isPart && key(text).length > 15 ? sum + other.weight * 0.6 : sum
    }, 0)
  const ranked = all.map((each) => ({ ...each, score: score(each) })).sort((a, b) => b.score - a.score)
  const best = ranked[0]?.text ?? null
  const other = ranked.find(
    ({ text, weight }) =>
      best !== null && weight >= 1.8 && !key(text).includes(key(best)) && !key(best).includes(key(text)),
  )
  return { headline: best, alternativeHeadline: other?.text ?? null }
}
