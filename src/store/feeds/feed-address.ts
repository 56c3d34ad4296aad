import { httpUrl } from "../../lib/canonical-url.ts"

/**
 * The one form in which the address of a feed is stored: without fragment and credentials. Its query stays as it is: it may
 * be a key. Null for what is no http(s) address, or too long to store.
 */
export const feedAddress = (url: string): string | null => {
  const known = httpUrl(url)
  if (!known) return null
  const address = new URL(known)
  address.hash = ""
  address.username = ""
  address.password = ""
  return address.href
}

/** The address and its other spellings, that lead to the same feed: http or https, a slash at the end of the path or none. */
export const spellingsOf = (address: string): string[] => {
  const found = new Set<string>()
  for (const protocol of ["http:", "https:"])
    for (const slash of ["", "/"]) {
      const spelling = new URL(address)
      spelling.protocol = protocol
      spelling.pathname = spelling.pathname.replace(/\/+$/, "") + slash
      found.add(spelling.href)
    }
  found.add(address)
  return [...found]
}
