import { type EntityDraft, entityNamed, type OrganizationType } from "../../model/entity.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationFirstWords, organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganization, knownOrganizations } from "../gazetteer/organizations.ts"
import { fullestName, type NameGroup } from "./name-groups.ts"

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u

/** What kind of organization a name is of, by what is known of it or by its head word. */
export const organizationTypeOf = (name: string): OrganizationType => {
  const words = name.split(" ")
  const known = knownOrganization(name)
  if (known) return known.organizationType
  // "News Agency", "Press Association": the word before the head says more than the head.
  if (words.length > 2 && /^(?:News|Press|Broadcasting)$/.test(words.at(-2)!)) return "NEWS_MEDIA"
  if (words.length > 1 && (words.includes("of") || words.includes("for"))) {
    const first = organizationFirstWords.get(words[0]!) ?? organizationLastWords.get(words[0]!)
    if (first) return first
  }
  return organizationLastWords.get(words.at(-1)!) ?? organizationFirstWords.get(words[0]!) ?? "OTHER"
}

const entityName = (group: NameGroup): string => {
  const name = fullestName(group)
  if (group.type === "PLACE") {
    const place = knownPlace(name)
    return place?.kind === "COUNTRY" ? place.fullName : name
  }
  const known = group.type === "ORGANIZATION" && ACRONYM.test(name) ? knownOrganizations.get(name) : undefined
  return known?.name ?? name
}

/** The entity that a group of mentions is of, with what the gazetteers know. */
export const entityOf = (group: NameGroup): EntityDraft => {
  const name = entityName(group)
  const entity = { ...entityNamed(group.type, name), alternateNames: group.forms.filter((form) => form !== name) }
  if (group.type === "ORGANIZATION") return { ...entity, organizationType: organizationTypeOf(name) }
  const place = group.type === "PLACE" ? knownPlace(name) : null
  if (!place) return entity
  return { ...entity, countryCode: place.countryCode, latitude: place.latitude, longitude: place.longitude }
}
