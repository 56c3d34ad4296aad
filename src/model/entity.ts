import type { Evidence } from "./evidence.ts"

export const entityTypes = ["PERSON", "ORGANIZATION", "PLACE"] as const
export type EntityType = (typeof entityTypes)[number]

export const organizationTypes = [
  "GOVERNMENT",
  "MILITARY",
  "ARMED_GROUP",
  "COMPANY",
  "NEWS_MEDIA",
  "NGO",
  "INTERGOVERNMENTAL",
  "PARTY",
  "SPORTS",
  "EDUCATION",
  "OTHER",
] as const
export type OrganizationType = (typeof organizationTypes)[number]

/** Why an article's name is taken for another name of an entity, the surest first. */
export const nameReasons = [
  /** The same words in other case, with other stops or accents. */
  "SAME_NAME",
  /** The article gives it as one: "World Health Organization (WHO)". */
  "DEFINED",
  /** A gazetteer has both. */
  "KNOWN_NAME",
  /** Initials that nobody else in the article has. */
  "ACRONYM",
  /** The same person with or without a middle name, by an initial or a nickname. */
  "NAME_VARIANT",
  /** An organization without its legal form, its country or the words before its head: "the Commission". */
  "SHORT_FORM",
  "SURNAME",
  "GIVEN_NAME",
  /** Only a description that fits nothing else in the article: "Kabul airport". */
  "DESCRIPTION",
] as const
export type NameReason = (typeof nameReasons)[number]

/** A person, organization or place as one article speaks of it. `name` is the fullest name that the article gives. */
export type EntityDraft = {
  type: EntityType
  name: string
  /** Other names the article uses for it, without `name` itself. */
  alternateNames: string[]
  /** Why each of those is one of its names. */
  nameReasons: { name: string; reason: NameReason }[]
  honorificPrefix: string | null
  jobTitle: string | null
  organizationType: OrganizationType | null
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null
  latitude: number | null
  longitude: number | null
  /** The name of the region or country, or of the place that an airport is called by, that a place lies in. */
  containedInPlace: string | null
  /** Share of the article's attention, 0..1; the shares of one article add up to 1. */
  salience: number
}

/** A place in the article where an entity is named. `entity` is its position in `ArticleDraft.entities`. */
export type Mention = Evidence & { type: EntityType; entity: number }

/** A person's reported place in an organization. Both are positions in `ArticleDraft.entities`. */
export type AffiliationDraft = { person: number; organization: number; jobTitle: string | null; evidence: Evidence }

/** An entity without any of the optional facts. */
export const entityNamed = (type: EntityType, name: string): EntityDraft => ({
  type,
  name,
  alternateNames: [],
  nameReasons: [],
  honorificPrefix: null,
  jobTitle: null,
  organizationType: null,
  countryCode: null,
  latitude: null,
  longitude: null,
  containedInPlace: null,
  salience: 0,
})
