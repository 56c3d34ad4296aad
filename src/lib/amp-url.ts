const CACHE = /^\/(?:(?:[acviwr]|wp)\/)?(?:s\/)?(?=[^/]+\.[^/]+)/

/** The publisher's address within one of an AMP cache or of Google's viewer; any other address as it is. */
export const withoutAmpCache = (url: string): string => {
  const { hostname, pathname, search } = new URL(url)
  const isCache = /(?:^|\.)cdn\.ampproject\.org$|(?:^|\.)bing-amp\.com$/.test(hostname) && CACHE.test(pathname)
  const isViewer = /^(?:www\.)?google\.[a-z.]+$/.test(hostname) && /^\/amp\/(?:s\/)?[^/]+\.[^/]+/.test(pathname)
  if (!isCache && !isViewer) return url
  const address = pathname.replace(isCache ? CACHE : /^\/amp\/(?:s\/)?/, "")
  const inner = `https://${address}${search}`
  return URL.canParse(inner) ? inner : url
}

/** The usual address of the article that an AMP page stands for, by the forms in use. Only for pages that say they are AMP. */
export const withoutAmp = (url: string): string => {
  const address = new URL(withoutAmpCache(url))
  address.pathname = address.pathname.replace(/\/amp\/?$|\.amp(?=\.html?$|$)|^\/amp(?=\/.)/, "") || "/"
  address.hostname = address.hostname.replace(/^amp\.(?=[^.]+\.[^.]+)/, "")
  for (const [name, value] of [...address.searchParams])
    if (/^(?:_?amp|outputtype)$/i.test(name) && /^(?:|1|amp|true)$/i.test(value)) address.searchParams.delete(name)
  return address.href
}
