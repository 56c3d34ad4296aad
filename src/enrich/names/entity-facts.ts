import { type EntityDraft, entityNamed, type NameReason } from "../../model/entity.ts"
import { type KnownPlace, knownPlace } from "../gazetteer/known-places.ts"
import { organizationNamed } from "../gazetteer/organizations.ts"
import { placeOfLandmark } from "./landmark-names.ts"
import type { Location } from "./locate-places.ts"
import { fullestName, type NameGroup, nameKey } from "./name-groups.ts"
import { organizationTypeOf } from "./organization-type.ts"

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u

/** What a place is called: a country or what is abbreviated by its usual name, all others as the article does. */
export const placeName = (group: NameGroup, place: KnownPlace | null): string => {
  const name = fullestName(group)
  return place && (place.kind === "COUNTRY" || /\p{L}\.$/u.test(name)) ? place.fullName : name
}

const entityName = (group: NameGroup, place: KnownPlace | null): string => {
  if (group.type === "PLACE") return placeName(group, place)
  const name = fullestName(group)
  const known = group.type === "ORGANIZATION" && ACRONYM.test(name) ? organizationNamed(name) : undefined
  return known?.name ?? name
}

/** The first form of a group joined nothing: what joined the entity's name to it holds for it as well. */
const reasonOf = ({ reasons }: NameGroup, form: string, name: string): NameReason => {
  if (nameKey(form) === nameKey(name)) return "SAME_NAME"
  return reasons.get(form) ?? reasons.get(name) ?? "KNOWN_NAME"
}

/** The entity that a group of mentions is of, with what the gazetteers and the article know of it. */
export const entityOf = (group: NameGroup, location: Location | undefined): EntityDraft => {
  const place = location?.place ?? null
  const name = entityName(group, place)
  const alternateNames = group.forms.filter((form) => form !== name)
  const entity: EntityDraft = {
    ...entityNamed(group.type, name),
    alternateNames,
    nameReasons: alternateNames.map((other) => ({ name: other, reason: reasonOf(group, other, name) })),
  }
  if (group.type === "ORGANIZATION") return { ...entity, organizationType: organizationTypeOf(name) }
  if (group.type === "PERSON") return entity
  const owner = placeOfLandmark(group)
  return {
    ...entity,
    countryCode: location?.countryCode ?? (owner ? (knownPlace(owner)?.countryCode ?? null) : null),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    containedInPlace: owner ?? location?.within ?? null,
  }
}
