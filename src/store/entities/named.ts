import { foldedKey } from "../../lib/fold.ts"
import { type EntityDraft, type EntityType, entityNamed } from "../../model/entity.ts"
import type { EntityFacts, NamedEntity } from "../../model/resolution.ts"

const LONGEST_NAME = 200
const MOST_KEYS = 12

/** A name that an article gives to somebody or something. */
export type Named = { type: EntityType; name: string; countryCode?: string | null }

/** The same, as it is looked up and stored. */
export type NameToLink = NamedEntity & { name: string }

export const shortName = (name: string): string => name.slice(0, LONGEST_NAME)

/** Equal for names of one type that differ in case, accents and punctuation alone. */
export const nameKey = ({ type, name }: Named): string => `${type} ${foldedKey(shortName(name))}`

export const factsOf = (facts: EntityFacts): EntityFacts => ({
  honorificPrefix: facts.honorificPrefix,
  jobTitle: facts.jobTitle,
  organizationType: facts.organizationType,
  countryCode: facts.countryCode,
  latitude: facts.latitude,
  longitude: facts.longitude,
})

export const linkable = (draft: EntityDraft): NameToLink => {
  const name = shortName(draft.name)
  const key = foldedKey(name)
  const keys = new Set(draft.alternateNames.map((each) => foldedKey(shortName(each))))
  keys.delete(key)
  return { type: draft.type, name, key, otherKeys: [...keys].slice(0, MOST_KEYS), facts: factsOf(draft) }
}

export const linkableName = ({ type, name, countryCode = null }: Named): NameToLink =>
  linkable({ ...entityNamed(type, name), countryCode })
