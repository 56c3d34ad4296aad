import { parseUrl } from "./parse-url.ts"

const CACHE = /^\/(?:(?:[acviwr]|wp)\/)?(?:s\/)?(?=[^/]+\.[^/]+)/
const VIEWER = /^\/amp\/(?:s\/)?(?=[^/]+\.[^/]+)/
const VIEWER_HOST = /^(?:www\.)?(?:google\.[a-z.]+|bing\.com)$/
const CACHE_HOST = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/

/** The publisher's address within one of an AMP cache or of a viewer (Google's, Bing's); any other address as it is. */
export const withoutAmpCache = (url: string): string => {
  const { hostname, pathname, search } = new URL(url)
  const prefix = CACHE_HOST.test(hostname) ? CACHE : VIEWER_HOST.test(hostname) ? VIEWER : null
  if (!prefix?.test(pathname)) return url
  const inner = `https://${pathname.replace(prefix, "")}${search}`
  return parseUrl(inner) ? inner : url
}

/** The usual address of the article that an AMP page stands for, by the forms in use. Only for pages that say they are AMP. */
export const withoutAmp = (url: string): string => {
  const address = new URL(withoutAmpCache(url))
  address.pathname =
    address.pathname.replace(/\/amp(?:\.html?|\/(?:index\.html?)?)?$|\.amp(?=\.html?$|$)|^\/amp(?=\/.)/, "") || "/"
  address.hostname = address.hostname.replace(/^amp\.(?=[^.]+\.[^.]+)/, "")
  for (const [name, value] of [...address.searchParams]) if (isAmp(name, value)) address.searchParams.delete(name)
  return address.href
}

const isAmp = (name: string, value: string): boolean =>
  /^_?amp$/i.test(name)
    ? /^(?:|1|amp|true)$/i.test(value)
    : /^(?:outputtype|_?format|mode|view|type)$/i.test(name) && /^amp$/i.test(value)
