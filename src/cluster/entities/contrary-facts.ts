import type { EntityType, OrganizationType } from "../../model/entity.ts"
import type { Candidate, EntityFacts, NamedEntity } from "../../model/resolution.ts"
import { addressedApart, liveApart } from "./walks-of-life.ts"

const EARTH_KM = 6_371
const FAR_KM = 150

/** Kinds of organizations that reports take for one another. */
const ALIKE: readonly ReadonlySet<OrganizationType>[] = [
  new Set(["GOVERNMENT", "INTERGOVERNMENTAL", "MILITARY", "ARMED_GROUP", "PARTY"]),
  new Set(["COMPANY", "NEWS_MEDIA"]),
  new Set(["NGO", "EDUCATION", "INTERGOVERNMENTAL"]),
]

const differInKind = (a: OrganizationType | null, b: OrganizationType | null): boolean =>
  a !== null &&
  b !== null &&
  a !== b &&
  a !== "OTHER" &&
  b !== "OTHER" &&
  !ALIKE.some((kinds) => kinds.has(a) && kinds.has(b))

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points of the globe; null when one is not given. */
export const kilometresApart = (a: EntityFacts, b: EntityFacts): number | null => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  const [x, y] = [radians(a.latitude), radians(b.latitude)]
  const half =
    Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

export const titlesOf = ({ jobTitle, honorificPrefix }: EntityFacts, roles: readonly string[] = []): string[] =>
  [jobTitle, honorificPrefix, ...roles].filter((title) => title !== null)

/** A contradiction: a firm one keeps two apart whatever else they share, another only without company. */
export type Contradiction = { words: string; isFirm: boolean }

const CHECKS: Record<EntityType, (named: NamedEntity, candidate: Candidate) => Contradiction | null> = {
  PERSON: ({ facts }, candidate) => {
    if (addressedApart(facts.honorificPrefix, candidate.facts.honorificPrefix))
      return { words: `${facts.honorificPrefix} is not ${candidate.facts.honorificPrefix}`, isFirm: true }
    const theirs = titlesOf(candidate.facts, candidate.roles)
    if (liveApart(titlesOf(facts), theirs)) return { words: `${titlesOf(facts)[0]} is not ${theirs[0]}`, isFirm: false }
    return differ(facts.countryCode, candidate.facts.countryCode)
      ? { words: `${facts.countryCode} is not ${candidate.facts.countryCode}`, isFirm: false }
      : null
  },
  ORGANIZATION: ({ facts }, candidate) => {
    const { organizationType, countryCode } = candidate.facts
    if (differInKind(facts.organizationType, organizationType))
      return { words: `${facts.organizationType} is not ${organizationType}`, isFirm: true }
    return differ(facts.countryCode, countryCode)
      ? { words: `${facts.countryCode} is not ${countryCode}`, isFirm: true }
      : null
  },
  PLACE: ({ facts }, candidate) => {
    if (differ(facts.countryCode, candidate.facts.countryCode))
      return { words: `${facts.countryCode} is not ${candidate.facts.countryCode}`, isFirm: true }
    const apart = kilometresApart(facts, candidate.facts)
    return apart !== null && apart > FAR_KM ? { words: `${Math.round(apart)} km apart`, isFirm: true } : null
  },
}

/** What speaks against a name's standing for a candidate; null when nothing does. */
export const contradictionOf = (named: NamedEntity, candidate: Candidate): Contradiction | null =>
  CHECKS[named.type](named, candidate)
