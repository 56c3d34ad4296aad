import { withoutAmpCache } from "./amp-url.ts"

/** Longer ones do not fit in an index of the database. */
export const LONGEST_URL = 2_000
/** Parameters that say where a reader came from, by the tools that add them. */
const TRACKING = new RegExp(
  `^(?:${[
    "utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|_ga|_gl",
    "fbclid|igshid|igsh|sfnsn|msclkid|yclid|twclid|ttclid|li_fat_id|epik|irclickid|__twitter_impression|ref_(?:src|url)",
    "mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsa_.*|hsctatracking|vero_id|oly_(?:anon|enc)_id|_branch_match_id|ef_id|s_kwcid",
    "(?:pk|piwik|mtm|matomo)_.*|wt[._]?mc(?:[._].*)?|xtor|at_(?:medium|campaign|custom\\d|link_.*|format|ptr_name|bbc_team)",
    "ns_(?:source|mchannel|campaign|linkname|fee)|cmp(?:id)?|ocid|ito|smid|smtyp|guccounter|guce_.*",
  ].join("|")})$`,
  "i",
)
/** A campaign by its name, an article by its number. */
const CAMPAIGN = /^s?cid$/i

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) || (CAMPAIGN.test(name) && !/^\d+$/.test(value))

const parsed = (url: string): URL | null => {
  if (url.length > LONGEST_URL || !URL.canParse(url.trim())) return null
  const address = new URL(url.trim())
  const fits = address.href.length <= LONGEST_URL
  return fits && /^https?:$/.test(address.protocol) && address.hostname ? address : null
}

/**
 * One form for all the addresses that lead to the same page: without fragment (but #! names a page), credentials, default
 * port, tracking parameters and trailing slash, out of AMP caches, the other parameters sorted. Null for what is not an
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
  const kept = [...address.searchParams].filter(([name, value]) => !isTracking(name, value))
  address.search = new URLSearchParams(kept).toString()
  address.searchParams.sort()
  address.search = address.searchParams.toString()
  address.pathname = address.pathname.replace(/(?<!\/)\/+$/, "") || "/"
  return address.href.length <= LONGEST_URL ? address.href : null
}

/** The address as given when it is an absolute http(s) URL, else null. */
export const httpUrl = (url: string): string | null => parsed(url)?.href ?? null
