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

/** Pages that stand in for others: an error, a log-in. */
const STAND_IN = /^(?:\d{3}|errors?|(?:page-?)?not-?found|log-?in|sign-?in|subscribe|captcha|consent)(?:\.\w+)?$/i

const isStandIn = (url: string): boolean => STAND_IN.test(segments(url).at(-1) ?? "")

const DAY = /^(?:19|20)\d{2}(?:-?\d{2}){0,2}$/

/** What tells one article from another: parts of the path that are more than a section or a day, and long numbers. */
const tellingParts = (url: string): string[] => {
  const parts = segments(url).map((segment) => segment.replace(/\.\w{2,5}$/, ""))
  const words = parts.filter((part) => part.length >= 8 && /[-_\d]/.test(part))
  const numbers = `${parts.join("/")} ${new URL(url).search}`.match(/\d{5,}/g) ?? []
  return [...words, ...numbers].filter((part) => !DAY.test(part))
}

/** Whether two addresses have something in common that tells an article. */
const isAlike = (a: string, b: string): boolean => {
  const others = new Set(tellingParts(b))
  return tellingParts(a).some((part) => others.has(part))
}

const ofNode = ({ articles }: PageSource): string | null =>
  [articles[0]?.url, articles[0]?.mainEntityOfPage, articles[0]?.["@id"]].find(
    (each): each is string => typeof each === "string" && /^https?:/.test(each),
  ) ?? null

/**
 * The address that an article is cited by, and the others it is known by, canonical all. A claim of the page counts when it
 * is sane: on the same site, neither the home page nor a section for a page below it, nor an error or log-in page, nor one that
 * another claim speaks against. RFC 6596.
 */
export const readAddresses = (page: PageSource) => {
  const { document, meta, url: given } = page
  const url = given && canonicalUrl(given)
  const html = document.documentElement
  const isAmp = html?.hasAttribute("amp") || html?.hasAttribute("⚡") || html?.hasAttribute("⚡4html") || false
  const link = (rel: string) =>
    absoluteUrl(document.querySelector(`link[rel~=${rel}]`)?.getAttribute("href") ?? null, given)
  const isSane = (claim: string | null): claim is string =>
    claim !== null &&
    canonicalUrl(claim) !== null &&
    (url === null
      ? !isHome(claim)
      : isSameSite(claim, url) &&
        (isHome(url) || !isHome(claim)) &&
        (isStandIn(url) || !isStandIn(claim)) &&
        !isSectionOf(claim, url))
  const stated = [link("canonical"), absoluteUrl(meta.first("og:url"), given), given ? null : ofNode(page)]
  const claims = stated.filter(isSane).flatMap((claim) => canonicalUrl(claim) ?? [])
  // Of two claims, one for this very address and one for an address of which nothing agrees, the latter is another page's.
  const isOwn = url !== null && claims.includes(url)
  const sane = claims.filter((claim) => !isOwn || isAmp || claim === url || isAlike(claim, url))
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
