import { withoutAmp } from "../../../lib/amp-url.ts"
import { canonicalUrl, httpUrl } from "../../../lib/canonical-url.ts"
import { isSameSite } from "../../../lib/same-site.ts"
import { absoluteUrl } from "../../html/absolute-url.ts"
import type { PageSource } from "./page-source.ts"

const segments = (url: string): string[] =>
  new URL(url).pathname.split("/").filter((segment) => segment !== "" && !/^index\.\w+$/.test(segment))

const isHome = (url: string): boolean => segments(url).length === 0 && new URL(url).search === ""

/** A word or two, or the year, month or day of an archive. */
const SECTION = /^(?:(?:19|20)\d{2}|\d{1,2}|[^\d-]*(?:-[^\d-]*)?)$/

/** Whether an address is a section that the page stands in: above it, and without the marks of an article's address. */
const isSectionOf = (claim: string, page: string): boolean => {
  const [above, own] = [segments(claim), segments(page)]
  const isAbove = above.length < own.length && above.every((segment, i) => segment === own[i])
  return (
    isAbove && new URL(claim).search === "" && SECTION.test(above.at(-1) ?? "") && /-.*-.*-|\d{4}/.test(own.at(-1)!)
  )
}

/** Whether two addresses name the same article: a telling part of the path, or the parameters, are the same. */
const isAlike = (a: string, b: string): boolean => {
  const telling = (url: string) => segments(url).filter((segment) => segment.length >= 8 || /\d{4}/.test(segment))
  const others = new Set(telling(b))
  return telling(a).some((segment) => others.has(segment))
}

const ofNode = ({ articles }: PageSource): string | null =>
  [articles[0]?.url, articles[0]?.mainEntityOfPage, articles[0]?.["@id"]].find(
    (each): each is string => typeof each === "string" && /^https?:/.test(each),
  ) ?? null

/**
 * The address that an article is cited by, and the others it is known by, canonical all. A claim of the page counts when it
 * is sane: on the same site, neither the home page nor a section for a page below it. RFC 6596.
 */
export const readAddresses = (page: PageSource) => {
  const { document, meta, url: given } = page
  const url = given && canonicalUrl(given)
  const link = (rel: string) =>
    absoluteUrl(document.querySelector(`link[rel~=${rel}]`)?.getAttribute("href") ?? null, given)
  const isSane = (claim: string | null): claim is string =>
    claim !== null &&
    canonicalUrl(claim) !== null &&
    (url === null
      ? !isHome(claim)
      : isSameSite(claim, url) && (isHome(url) || !isHome(claim)) && !isSectionOf(claim, url))
  const stated = [link("canonical"), absoluteUrl(meta.first("og:url"), given), given ? null : ofNode(page)]
  const sane = stated.filter(isSane).flatMap((claim) => canonicalUrl(claim) ?? [])
  const html = document.documentElement
  const isAmp = html?.hasAttribute("amp") || html?.hasAttribute("⚡") || html?.hasAttribute("⚡4html") || false
  const claimed = sane.find((claim) => !isAmp || claim !== url)
  const canonical = claimed ?? (url && isAmp ? canonicalUrl(withoutAmp(url)) : url)
  // A template may give all its pages one og:url: it must be alike to be another name of this one.
  const others = [url, ...sane.filter((each) => canonical && isAlike(each, canonical))]
  const links = [link("amphtml"), link("shortlink")].filter(isSane).flatMap((each) => canonicalUrl(each) ?? [])
  return {
    url: (given && httpUrl(given)) ?? canonical,
    canonicalUrl: canonical,
    alternateUrls: [...new Set([...others, ...links])].filter(
      (each) => each !== null && each !== canonical,
    ) as string[],
  }
}
