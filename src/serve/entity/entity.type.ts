import { Field, Float, Int, InterfaceType, ObjectType } from "type-graphql"
import { entityTypes, organizationTypes } from "../../model/entity.ts"
import { connectionOf, type EdgeField } from "../connection/connection.type.ts"
import { enumOf } from "../enum-of.ts"
import { MediaItem } from "../media/media-item.type.ts"
import { Node } from "../node/node.type.ts"
import { DateTime, WebUrl } from "../scalars.ts"
import { Evidence } from "../values/evidence.type.ts"

export const EntityType = enumOf("EntityType", entityTypes, "What kind of thing a name stands for.")

export const OrganizationType = enumOf("OrganizationType", organizationTypes, "What kind of organization it is.", {
  ARMED_GROUP: "An armed group that is no state's army.",
  INTERGOVERNMENTAL: "Made of states, such as the United Nations.",
})

@InterfaceType({
  implements: Node,
  description: "What people, organizations and places share.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Entity extends Node {
  @Field(() => String, { simple: true, description: "Readable, unique within its type, the same for ever." })
  slug!: string

  @Field(() => String, { simple: true, description: "The fullest name that the articles give." })
  name!: string

  @Field(() => [String], { simple: true, description: "Other names that articles use for it, `name` not among them." })
  alternateNames!: string[]

  @Field(() => String, { simple: true, nullable: true })
  description?: string | null

  @Field(() => [WebUrl], {
    simple: true,
    description: "Addresses that say who or what it is, such as an encyclopedia's.",
  })
  sameAs!: string[]

  @Field(() => Int, { simple: true, description: "How often articles name it." })
  mentionCount!: number

  @Field(() => DateTime, {
    simple: true,
    nullable: true,
    description: "Publication of the earliest article that names it.",
  })
  firstMentioned?: Date | null

  @Field(() => DateTime, {
    simple: true,
    nullable: true,
    description: "Publication of the latest article that names it.",
  })
  lastMentioned?: Date | null

  @Field(() => MediaItem, { nullable: true })
  image?: MediaItem | null
}

@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A person (schema.org Person)." })
export class Person extends Entity {
  @Field(() => String, { nullable: true, description: "The latest reported title before the name: General, Dr." })
  honorificPrefix?: string | null

  @Field(() => String, { nullable: true, description: "The latest reported role, as the report words it." })
  jobTitle?: string | null

  @Field(() => [Affiliation], { description: "Every reported pairing with an organization, latest first." })
  affiliations!: Affiliation[]
}

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: "A company, state body, party, club or group (schema.org Organization).",
})
export class Organization extends Entity {
  @Field(() => OrganizationType)
  organizationType!: string

  @Field(() => [Affiliation], { description: "The people reported to belong to it, latest first." })
  members!: Affiliation[]
}

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: "A country, town, region, building or site (schema.org Place).",
})
export class Place extends Entity {
  @Field(() => Float, { nullable: true, description: "Degrees north, WGS 84." })
  latitude?: number | null

  @Field(() => Float, { nullable: true, description: "Degrees east, WGS 84." })
  longitude?: number | null

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2." })
  countryCode?: string | null

  @Field(() => Place, { nullable: true })
  containedInPlace?: Place | null
}

@ObjectType({ simpleResolvers: true, description: "A person's reported place in an organization." })
export class Affiliation {
  @Field(() => Person)
  person!: Person

  @Field(() => Organization)
  organization!: Organization

  @Field(() => String, { nullable: true })
  jobTitle?: string | null

  @Field(() => Evidence)
  evidence!: Evidence
}

@ObjectType({
  simpleResolvers: true,
  description: "How closely two entities are tied: they are named in the same articles.",
})
export class EntityTie {
  @Field(() => Entity)
  entity!: Entity

  @Field(() => Int, { description: "Articles that name both." })
  articleCount!: number

  @Field(() => Float, {
    description: "Normalised pointwise mutual information, -1 to 1: 1 when neither is named without the other.",
  })
  strength!: number
}

export const { Connection: PersonConnection } = connectionOf("Person", () => Person, "people")
export const { Connection: OrganizationConnection } = connectionOf("Organization", () => Organization, "organizations")
export const { Connection: PlaceConnection } = connectionOf("Place", () => Place, "places")

const mentionFields: readonly EdgeField[] = [
  { name: "mentionCount", type: () => Int, description: "How often it is named here." },
  { name: "salience", type: () => Float, description: "Its share of the attention here, 0 to 1." },
  { name: "roleText", type: () => String, nullable: true, description: "Title and role as reported here." },
]

export const personMentions = connectionOf("PersonMention", () => Person, "the people named here", mentionFields)
export const organizationMentions = connectionOf(
  "OrganizationMention",
  () => Organization,
  "the organizations named here",
  mentionFields,
)
export const placeMentions = connectionOf("PlaceMention", () => Place, "the places named here", mentionFields)
