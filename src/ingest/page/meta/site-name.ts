import { parseUrl } from "../../../lib/parse-url.ts"
import { absoluteUrl } from "../../html/absolute-url.ts"
import type { PageLine } from "./page-lines.ts"
import type { PageSource } from "./page-source.ts"

const SEPARATOR = /\s[|–—·•»›«-]\s|\s\|\s?|(?<=\S):\s|\s::?\s|\s\/\/\s/gu
const EDGE = /^[\s|–—·•:/-]+|[\s|–—·•:/-]+$/gu
/** Units that a site may add to its name in titles, such as ".com" and "News". */
const ADDED = 8

/** Letters and digits alone, for comparing headlines and names of sites. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")

const isHome = (url: string) => new URL(url).pathname === "/" && new URL(url).search === ""

/** Whether a heading is the name of the site: it leads to the home page. */
export const isMasthead = ({ element }: PageLine, url: string | null): boolean => {
  const link = element.querySelector("a[href]") ?? element.closest("a[href]")
  const target = absoluteUrl(link?.getAttribute("href") ?? null, url ?? "https://site.invalid/")
  return target !== null && isHome(target) && !(url !== null && isHome(url))
}

/** The name of the site in all its spellings, letters alone: as it says itself, as it heads its pages, its domain. */
export const siteNames = ({ siteName, url, lines }: PageSource): string[] => {
  const host = parseUrl(url ?? "")?.hostname.replace(/^(?:www|m|amp)\./, "") ?? ""
  const mastheads = lines.filter((line) => line.element.localName === "h1" && isMasthead(line, url))
  const domain = [host, host.replace(/\.[a-z.]+$/, ""), host.split(".").at(-2) ?? ""]
  return [siteName ?? "", ...mastheads.map(({ text }) => text), ...domain]
    .map(lettersOf)
    .filter((name) => name.length > 1)
}

/** The parts of a title, as its separators divide it. */
export const titleParts = (title: string): string[] => title.split(SEPARATOR)

/** The text without the site's name at its ends. */
export const withoutSite = (text: string, sites: readonly string[]): string => {
  const isSite = (part: string) => {
    const letters = lettersOf(part)
    return sites.some((site) => letters === site || (letters.startsWith(site) && letters.length < site.length + ADDED))
  }
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    const [before, after] = [text.slice(0, index), text.slice(index + separator.length)]
    const rest = isSite(after) || isSite(titleParts(after)[0]!) ? before : isSite(before) ? after : ""
    if (lettersOf(rest) !== "") return withoutSite(rest.replace(EDGE, ""), sites)
  }
  return text.trim()
}
