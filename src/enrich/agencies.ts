import { agencyNamed } from "../model/photo-agencies.ts"

/** Last words that make a name one of an organization that delivers or publishes pictures. */
const ORGANIZATION_END =
  /\b(?:agency|agence|agencies|images?|photos?|pictures|press|news|newspapers?|media|times|post|herald|tribune|gazette|guardian|telegraph|magazine|tv|television|network|radio|wire|service|studios?|archives?|library|museum|institute|university|foundation|department|ministry|office|police|government|navy|army|corps|force|guard|house|ltd|inc|co|corp|llc|gmbh|group|features|syndication|collection|stock|authority|council|commission|committee|federation|association|society|international|productions?|pool|\.com|\.org)$/i

/** What a part of a credit is when it is an organization: its full name where we know it, else as printed. Null for people. */
export const agencyOf = (part: string): string | null => {
  const name = part.trim()
  const known = agencyNamed(name)
  if (known) return known
  if (ORGANIZATION_END.test(name)) return name
  return /^[A-Z][A-Z&.-]{1,7}$/.test(name) && !/^[A-Z]\.[A-Z]\.$/.test(name) ? name : null
}
