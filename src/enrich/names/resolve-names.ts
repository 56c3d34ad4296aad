import type { EntityType } from "../../model/entity.ts"
import { placeName } from "./entity-facts.ts"
import { addLandmarkNames } from "./landmark-names.ts"
import { type Location, locatePlaces } from "./locate-places.ts"
import { absorb, groupByName, type NamedMention, type NameGroup, nameKey } from "./name-groups.ts"
import type { Surroundings } from "./person-hints.ts"
import { resolveOrganizations } from "./resolve-organizations.ts"
import { resolvePersons } from "./resolve-persons.ts"
import { withSharedSurnames } from "./shared-surnames.ts"

/** The names of an article by entity, in order of first mention, and where its places are. */
export type ResolvedNames = { groups: NameGroup[]; locations: ReadonlyMap<NameGroup, Location> }

/** Joins names that are surely of one place, "Calif." and "California", and an abbreviation with what it stands for. */
const joinPlaces = (groups: readonly NameGroup[], locations: Map<NameGroup, Location>): NameGroup[] => {
  const byPlace = new Map<object, NameGroup>()
  const byName = new Map<string, NameGroup>()
  return groups.filter((group) => {
    const { place = null, isSure = false } = locations.get(group) ?? {}
    const name = nameKey(placeName(group, place))
    const known = (place && isSure ? byPlace.get(place) : undefined) ?? byName.get(name)
    if (known) {
      absorb(known, group, "KNOWN_NAME")
      return false
    }
    if (place && isSure) byPlace.set(place, group)
    byName.set(name, group)
    return true
  })
}

/**
 * Groups an article's mentions by entity and says why each name joined the others; see the three resolvers. Precision
 * comes first: a name that fits several alike stays its own.
 */
export const resolveNames = (
  found: readonly NamedMention[],
  texts: readonly string[],
  around: Surroundings,
): ResolvedNames => {
  const mentions = withSharedSurnames(found, around)
  const order = new Map(mentions.map((mention, at) => [mention, at]))
  const groups = groupByName(mentions)
  const of = (type: EntityType) => groups.filter((group) => group.type === type)
  const places = of("PLACE")
  const locations = locatePlaces(places, texts, around)
  const resolved = [
    ...resolvePersons(of("PERSON"), around),
    ...resolveOrganizations(of("ORGANIZATION"), around),
    ...joinPlaces(places, locations),
  ]
  addLandmarkNames(resolved, around)
  const at = (mention: NamedMention) => order.get(mention)!
  for (const group of resolved) group.mentions.sort((a, b) => at(a) - at(b))
  return { groups: resolved.sort((a, b) => at(a.mentions[0]!) - at(b.mentions[0]!)), locations }
}
