import { type EntityDraft, entityNamed, type OrganizationType } from "../../model/entity.ts"
import type { KnownPlace } from "../gazetteer/known-places.ts"
import { organizationFirstWords, organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganization, knownOrganizations } from "../gazetteer/organizations.ts"
import { placeOfLandmark } from "./landmark-names.ts"
import type { Location } from "./locate-places.ts"
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

const entityName = (group: NameGroup, place: KnownPlace | null): string => {
  const name = fullestName(group)
  if (group.type === "PLACE")
    return place?.kind === "COUNTRY" || /\p{L}\.$/u.test(name) ? (place?.fullName ?? name) : name
  const known = group.type === "ORGANIZATION" && ACRONYM.test(name) ? knownOrganizations.get(name) : undefined
  return known?.name ?? name
}

/** The entity that a group of mentions is of, with what the gazetteers and the article know of it. */
export const entityOf = (group: NameGroup, location: Location | undefined): EntityDraft => {
  const place = location?.place ?? null
  const name = entityName(group, place)
  const alternateNames = group.forms.filter((form) => form !== name)
  const entity: EntityDraft = {
    ...entityNamed(group.type, name),
    alternateNames,
    nameReasons: alternateNames.map((other) => ({ name: other, reason: group.reasons.get(other) ?? "KNOWN_NAME" })),
  }
  if (group.type === "ORGANIZATION") return { ...entity, organizationType: organizationTypeOf(name) }
  if (group.type === "PERSON") return entity
  return {
    ...entity,
    countryCode: location?.countryCode ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    containedInPlace: placeOfLandmark(group) ?? location?.within ?? null,
  }
}
