import { parse } from "tldts"

/** Hosts of many owners' sites that are not on the public suffix list. */
const SHARED =
  /^(?:(?:wordpress|medium|substack|tumblr|typepad|livejournal|weebly|squarespace|over-blog|jimdofree|beehiiv|webnode|canalblog)\.com|(?:ghost|livedoor)\.(?:io|blog)|home\.blog|neocities\.org|blogspot\.[a-z.]+)$/

/** The name that an owner registered, by the public suffix list and its hosts, such as github.io; else the host. */
const siteOf = (url: string): string => {
  const hostname = new URL(url).hostname.replace(/\.$/, "")
  const { domain, subdomain } = parse(hostname, { allowPrivateDomains: true })
  if (!domain) return hostname
  const owner = subdomain?.split(".").at(-1)
  return SHARED.test(domain) && owner && owner !== "www" ? `${owner}.${domain}` : domain
}

/** Whether two http(s) addresses belong to one owner: the same registered domain, whatever stands before it. */
export const isSameSite = (a: string, b: string): boolean => siteOf(a) === siteOf(b)
