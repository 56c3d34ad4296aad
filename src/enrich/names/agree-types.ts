import type { EntityType } from "../../model/entity.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { type NamedMention, nameKey } from "./name-groups.ts"
import type { Surroundings } from "./person-hints.ts"
import { surnameKey } from "./person-names.ts"

type Counts = Record<EntityType, number>

/** So many times the mentions of another type make that the type of all. */
const MAJORITY = 2

const countByName = (mentions: readonly NamedMention[]): Map<string, Counts> => {
  const counts = new Map<string, Counts>()
  for (const { type, form } of mentions) {
    const key = nameKey(form)
    const count = counts.get(key) ?? { PERSON: 0, ORGANIZATION: 0, PLACE: 0 }
    count[type] += 1
    counts.set(key, count)
  }
  return counts
}

const agreedType = ({ type, form }: NamedMention, counts: Counts, titled: ReadonlySet<string>): EntityType => {
  // A town may stand for its club, a country seldom for anything else.
  if (type === "ORGANIZATION" && counts.PLACE > 0 && knownPlace(form)?.kind === "COUNTRY") return "PLACE"
  if (type === "PERSON") return counts.ORGANIZATION >= MAJORITY * counts.PERSON ? "ORGANIZATION" : type
  if (type !== "ORGANIZATION") return type
  if (counts.PERSON >= MAJORITY * counts.ORGANIZATION) return "PERSON"
  const words = form.split(" ")
  return words.length > 1 && words.length < 4 && titled.has(surnameKey(words.at(-1)!)) ? "PERSON" : type
}

/**
 * Gives the names that an article takes now for a person's, now for an organization's, the type of most of their
 * mentions; whoever is elsewhere "Mr" or "Ms" by the last of their words is a person.
 */
export const agreeTypes = (mentions: readonly NamedMention[], around: Surroundings): NamedMention[] => {
  const counts = countByName(mentions)
  const titled = new Set(
    mentions.flatMap((mention) =>
      mention.type === "PERSON" && !mention.form.includes(" ") && /\bM(?:r|rs|s)\.? $/.test(around.before(mention, 5))
        ? [surnameKey(mention.form)]
        : [],
    ),
  )
  return mentions.map((mention) => {
    const type = agreedType(mention, counts.get(nameKey(mention.form))!, titled)
    return type === mention.type ? mention : { ...mention, type }
  })
}
