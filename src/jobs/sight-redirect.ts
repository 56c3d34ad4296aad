import { feedAddress } from "../store/feeds/feed-address.ts"

const SIGHTINGS = 3

export type Redirect = { redirectUrl: string | null; redirectCount: number; moveTo?: string }

/** What is known of where a feed's permanent redirects lead after one more answer; led there three times in a row, it moves. */
export const sightRedirect = (
  before: Pick<Redirect, "redirectUrl" | "redirectCount">,
  permanentUrl: string | null,
): Redirect => {
  const address = permanentUrl === null ? null : feedAddress(permanentUrl)
  if (address === null) return { redirectUrl: null, redirectCount: 0 }
  const count = before.redirectUrl === address ? Math.min(before.redirectCount + 1, SIGHTINGS) : 1
  return { redirectUrl: address, redirectCount: count, ...(count >= SIGHTINGS && { moveTo: address }) }
}
