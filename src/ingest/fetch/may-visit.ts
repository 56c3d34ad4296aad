import { addressCheck } from "./check-address.ts"

/**
 * Whether an address could be visited as far as can be told without looking its host up: false when it names a machine by a
 * number that is not public, or this one by name.
 */
export const mayVisit = (url: string, allowed: readonly string[]): boolean => {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "")
  if (/^[\d.]+$|:/.test(host)) return addressCheck(allowed)(host)
  return !/(?:^|\.)localhost\.?$/i.test(host) || addressCheck(allowed)("127.0.0.1")
}
