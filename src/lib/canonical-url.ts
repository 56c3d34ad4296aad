/** Longer ones do not fit in an index of the database. */
export const LONGEST_URL = 2_000
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id|ref_(?:src|url)|cmp(?:id)?|ocid|ito|smid|smtyp|s?cid|xtor|guccounter|guce_.*|at_(?:medium|campaign|custom\d|link_.*|format|ptr_name|bbc_team)|ns_(?:source|mchannel|campaign|linkname|fee))$/i

const parsed = (url: string): URL | null => {
  if (url.length > LONGEST_URL || !URL.canParse(url.trim())) return null
  const address = new URL(url.trim())
  const fits = address.href.length <= LONGEST_URL
  return fits && /^https?:$/.test(address.protocol) && address.hostname ? address : null
}

/**
 * One form for all the addresses that lead to the same page: without fragment, credentials, default port, tracking
 * parameters and trailing slash, the other parameters sorted. Null for what is not an http(s) address. Idempotent.
 */
export const canonicalUrl = (url: string): string | null => {
  const address = parsed(url)
  if (!address) return null
  address.hash = ""
  address.username = ""
  address.password = ""
  for (const key of new Set(address.searchParams.keys())) if (TRACKING.test(key)) address.searchParams.delete(key)
  address.searchParams.sort()
  address.search = address.searchParams.toString()
  address.pathname = address.pathname.replace(/(?<!\/)\/+$/, "") || "/"
  return address.href.length <= LONGEST_URL ? address.href : null
}

/** The address as given when it is an absolute http(s) URL, else null. */
export const httpUrl = (url: string): string | null => parsed(url)?.href ?? null
