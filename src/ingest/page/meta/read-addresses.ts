import { canonicalUrl, httpUrl } from "../../../lib/canonical-url.ts"
import { absoluteUrl } from "../../html/absolute-url.ts"
import type { PageSource } from "./page-source.ts"

const host = (url: string) => new URL(url).hostname.replace(/^(?:www|m|mobile|amp|edition)\./, "")

/** Whether two hosts belong together: one is the other, or lies under it. */
const isSameSite = (a: string, b: string): boolean => {
  const [one, other] = [host(a), host(b)]
  return (
    one === other ||
    one.endsWith(`.${other}`) ||
    other.endsWith(`.${one}`) ||
    one.split(".").slice(-2).join(".") === other.split(".").slice(-2).join(".")
  )
}

const isHome = (url: string): boolean =>
  new URL(url).pathname.replace(/\/(?:index\.\w+)?$/, "") === "" && new URL(url).search === ""

/** The address of the article that an AMP page stands for, by the usual forms: a path or parameter named amp, a cache. */
const withoutAmp = (url: string): string => {
  const address = new URL(url)
  const cached = /^\/(?:[cva]\/)?(?:s\/)?(.+)$/.exec(address.pathname)?.[1]
  if (/\.cdn\.ampproject\.org$/.test(address.hostname) && cached)
    return withoutAmp(`https://${cached}${address.search}`)
  if (/(?:^|\.)google\.[a-z.]+$/.test(address.hostname) && /^\/amp\/(?:s\/)?/.test(address.pathname))
    return withoutAmp(`https://${address.pathname.replace(/^\/amp\/(?:s\/)?/, "")}${address.search}`)
  address.pathname = address.pathname.replace(/\/amp\/?$|\.amp(?=\.html?$|$)/, "")
  for (const name of ["amp", "outputType"])
    if (/^(?:|1|amp|true)$/.test(address.searchParams.get(name) ?? "-")) address.searchParams.delete(name)
  return address.href
}

/**
 * The address that an article is cited by, and all others it is known by. A canonical link counts when it is sane: on the
 * same site, and not the home page for a page below it. RFC 6596.
 */
export const readAddresses = ({ document, meta, url, articles }: PageSource) => {
  const link = (rel: string) =>
    absoluteUrl(document.querySelector(`link[rel~=${rel}]`)?.getAttribute("href") ?? null, url)
  const isAmp = document.documentElement?.hasAttribute("amp") || document.documentElement?.hasAttribute("⚡") || false
  const node = articles[0]
  const ofNode =
    [node?.url, node?.mainEntityOfPage, node?.["@id"]].find(
      (each): each is string => typeof each === "string" && /^https?:/.test(each),
    ) ?? null
  const sane = [link("canonical"), absoluteUrl(meta.first("og:url"), url), url ? null : ofNode].filter(
    (claim): claim is string =>
      claim !== null &&
      canonicalUrl(claim) !== null &&
      (url === null || isSameSite(claim, url) || isAmp) &&
      !(isHome(claim) && (url === null || !isHome(url))),
  )
  const best = sane[0] ?? url
  const canonical = best && canonicalUrl(withoutAmp(best))
  const others = [url, ...sane, link("amphtml"), link("shortlink")].flatMap(
    (each) => (each && canonicalUrl(each)) || [],
  )
  return {
    url: (url && httpUrl(url)) ?? canonical,
    canonicalUrl: canonical ?? null,
    alternateUrls: [...new Set(others)].filter((each) => each !== canonical),
  }
}
