import { withoutAmpCache } from "./amp-url.ts"
import { parseUrl } from "./parse-url.ts"
import { normalizedParameter, normalizedPath } from "./percent-encoding.ts"
import { isTracking } from "./tracking-parameters.ts"

/** Longer ones do not fit in an index of the database. */
export const LONGEST_URL = 2_000

const parsed = (url: string): URL | null => {
  const address = url.length > LONGEST_URL ? null : parseUrl(url.trim())
  return address && address.href.length <= LONGEST_URL && /^https?:$/.test(address.protocol) && address.hostname
    ? address
    : null
}

/** Sorted by name; those of one name keep their order. A parameter without "=" stays without. */
const canonicalQuery = (query: string): string =>
  query
    .split("&")
    .filter((pair) => pair !== "" && pair !== "=")
    .map((pair) => {
      const [name, ...rest] = pair.split("=")
      const [key, value] = [normalizedParameter(name!), normalizedParameter(rest.join("="))]
      return { key, value, written: rest.length > 0 ? `${key}=${value}` : key }
    })
    .filter(({ key, value }) => !isTracking(key, value))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ written }) => written)
    .join("&")

const canonicalPath = (path: string): string =>
  normalizedPath(path)
    // Sessions of Java servers stand in the path.
    .replace(/;jsessionid=[^/]*/gi, "")
    .replace(/^\/{2,}/, "/")
    .replace(/(?<!\/)\/+$/, "") || "/"

/**
 * One form for all the addresses that lead to the same page: without fragment (but #! names a page), credentials, default
 * port, tracking parameters and trailing slash, out of AMP caches, the other parameters sorted by name, codes in one form.
 * Scheme and host stay, in lower case and in ASCII: `addressSpellings` has those that are as good. Null for what is not an
 * http(s) address. Idempotent.
 */
export const canonicalUrl = (url: string): string | null => {
  const given = parsed(url)
  const address = given && parsed(withoutAmpCache(given.href))
  if (!address) return null
  if (!/^#!\/?[^/]/.test(address.hash)) address.hash = ""
  address.username = ""
  address.password = ""
  address.hostname = address.hostname.replace(/(?<=[^.])\.$/, "")
  const query = canonicalQuery(address.search.slice(1))
  address.search = query && `?${query}`
  address.pathname = canonicalPath(address.pathname)
  return address.href.length <= LONGEST_URL ? address.href : null
}

/** The address as given when it is an absolute http(s) URL, else null. */
export const httpUrl = (url: string): string | null => parsed(url)?.href ?? null

/** An address and those that lead to the same page by custom: over http and https, with and without www. */
export const addressSpellings = (url: string): string[] => {
  const address = parsed(url)
  if (!address) return [url]
  const bare = address.hostname.replace(/^www\./, "")
  const hosts = /^[\d.]+$|^\[|^[^.]+$/.test(bare) ? [address.hostname] : [bare, `www.${bare}`]
  const found = ["http:", "https:"].flatMap((protocol) =>
    hosts.map((hostname) => {
      const spelling = new URL(address.href)
      // A port belongs to the scheme that it was written with.
      if (!address.port) spelling.protocol = protocol
      spelling.hostname = hostname
      return spelling.href
    }),
  )
  return [...new Set([url, ...found])]
}
