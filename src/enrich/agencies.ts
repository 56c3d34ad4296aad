import { agencyNamed } from "../model/photo-agencies.ts"
import { organizationFirstWords, organizationLastWords } from "./gazetteer/name-words.ts"

/** Last words that make a name one of an organization that delivers or publishes pictures. */
const ORGANIZATION_END =
  /\b(?:agency|agence|agencies|images?|photos?|pictures|press|news|newspapers?|media|times|post|herald|tribune|gazette|guardian|telegraph|magazine|tv|television|network|radio|wire|service|studios?|archives?|library|museum|institute|university|foundation|department|ministry|office|police|government|navy|army|corps|force|guard|house|ltd|inc|co|corp|llc|gmbh|group|features|syndication|collection|stock|authority|council|commission|committee|federation|association|society|international|corporation|organi[sz]ation|gazeta|agencja|ag[eê]ncia|agenzia|agentur|productions?|pool|\.com|\.org)$/i

/** A house with its article: all words but the small ones have capitals. */
const NAMED_THE = /^The(?: (?:of|and|&|\p{Lu}[\p{L}.'’-]*)){1,5}$/u

const isOrganization = (name: string): boolean => {
  const words = name.split(" ")
  return words.length > 1 && (organizationLastWords.has(words.at(-1)!) || organizationFirstWords.has(words[0]!))
}

/** What a part of a credit is when it is an organization: its full name where we know it, else as printed. Null for people. */
export const agencyOf = (part: string): string | null => {
  const name = part
    .trim()
    .replace(/^the /, "The ")
    .replace(/(?<=Ltd|Inc|Co|Corp)\.$/i, "")
  const known = agencyNamed(name)
  if (known) return known
  if (ORGANIZATION_END.test(name) || NAMED_THE.test(name) || isOrganization(name)) return name
  // Photographers are printed with two names, so a single word is a house: Netflix, BPI, Allstar.
  return /^\p{Lu}[\p{L}\p{N}&.-]+$/u.test(name) && !/^\p{Lu}\.\p{Lu}\.$/u.test(name) ? name : null
}
