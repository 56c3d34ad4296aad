import { parseUrl } from "../../lib/parse-url.ts"

/** RFC 9110, 4.1, asks for 8,000 at least. */
const LONGEST = 8_000

/** The address that a reference stands for, without credentials and fragment; null when it is not http(s), or too long. */
export const httpAddress = (reference: string, base?: string): URL | null => {
  const address = reference.length > LONGEST ? null : parseUrl(reference, base)
  if (!address) return null
  address.username = ""
  address.password = ""
  address.hash = ""
  return /^https?:$/.test(address.protocol) && address.href.length <= LONGEST ? address : null
}

/** What proves who we are to one host. */
const SECRETS = /^(?:authorization|cookie|proxy-authorization)$/i

/**
 * The headers that can be sent: a value that a server gave us, such as an ETag, may have characters that HTTP has not.
 * Another origin than the one they were meant for does not get secrets.
 */
export const sendable = (headers: Record<string, string>, isSameOrigin: boolean): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value) && (isSameOrigin || !SECRETS.test(name)),
    ),
  )
