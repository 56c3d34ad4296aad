import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationNamed } from "../gazetteer/organizations.ts"
import { fullestName, type NameGroup } from "./name-groups.ts"
import { personName } from "./person-names.ts"

const FEWEST_WORDS = 4
const MOST_CAPITALS = 0.7

/** Whether a headline writes all its words with capitals: "Board Orders Recount". */
const isTitleCase = (headline: string): boolean => {
  const words = headline.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return (
    words.length >= FEWEST_WORDS && words.filter((word) => /^\p{Lu}/u.test(word)).length >= MOST_CAPITALS * words.length
  )
}

const isKnown = (name: string): boolean =>
  knownPlace(name) !== null || organizationNamed(name) !== undefined || firstNames.has(personName(name)?.given ?? "")

/**
 * Without what only a headline in title case names and nobody knows: its capitals make names of any words, and what an
 * article is about, its text names too.
 */
export const withoutHeadlineOnly = (groups: readonly NameGroup[], headline: string): NameGroup[] => {
  if (!isTitleCase(headline)) return [...groups]
  return groups.filter(
    (group) => group.mentions.some(({ evidence }) => evidence.field !== "HEADLINE") || isKnown(fullestName(group)),
  )
}
