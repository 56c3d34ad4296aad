import type { EntityType, OrganizationType } from "../../../model/entity.ts"
import { columns, type List, type Node, newestFirst, oldestFirst, type Shape } from "../shape.ts"

export type EntityRow = Node & {
  type: EntityType
  slug: string
  name: string
  alternateNames: string[]
  description: string | null
  sameAs: string[]
  mentionCount: number
  firstMentioned: Date | null
  lastMentioned: Date | null
  imageId: number | null
  honorificPrefix: string | null
  jobTitle: string | null
  organizationType: OrganizationType | null
  latitude: number | null
  longitude: number | null
  countryCode: string | null
  containedInId: number | null
  mergedIntoId: number | null
}

/** The name that the API has for each type of entity. */
export const entityTypenames = { PERSON: "Person", ORGANIZATION: "Organization", PLACE: "Place" } as const

export const entityShape: Shape<EntityRow> = {
  table: "entity",
  typename: (row) => entityTypenames[row.type],
  columns: {
    rowId: "t.id",
    ...columns("type", "slug", "name", "description", "sameAs", "mentionCount", "firstMentioned", "lastMentioned"),
    ...columns("imageId", "honorificPrefix", "jobTitle", "organizationType", "latitude", "longitude", "countryCode"),
    ...columns("containedInId", "mergedIntoId"),
    alternateNames:
      "array(select n.name from entity_name n where n.entity_id = t.id and n.name <> t.name order by n.name)",
  },
}

export type EntityOrder = "MOST_MENTIONED" | "NAME" | "LATEST"

const ofType = (order: List<EntityRow>["order"]): List<EntityRow> => ({
  shape: entityShape,
  from: "entity t",
  where: "t.type = p.variant::entity_type and t.merged_into_id is null",
  order,
})

/** The variant is the entity type. */
export const allEntities: Record<EntityOrder, List<EntityRow>> = {
  MOST_MENTIONED: ofType(newestFirst("t.mention_count", "t.id", "int")),
  NAME: ofType(oldestFirst("t.name", "t.id", "text")),
  LATEST: ofType(newestFirst("coalesce(t.last_mentioned, 'epoch')", "t.id")),
}

export type MentionEdge = { mentionCount: number; salience: number; roleText: string | null; parentRowId: number }

/** The entities of one type, which is the variant, that an article names. */
export const articleEntities: List<EntityRow, MentionEdge> = {
  shape: entityShape,
  from: "article_entity l join entity t on t.id = l.entity_id",
  parent: "l.article_id",
  where: "l.type = p.variant::entity_type",
  order: [
    { sql: "l.mention_count", type: "int", descending: true },
    { sql: "l.entity_id", type: "int", descending: false },
  ],
  edge: {
    mentionCount: "l.mention_count",
    salience: "l.salience",
    roleText: "l.role_text",
    parentRowId: "l.article_id",
  },
}

/** The entities of one type, which is the variant, of a story: those that most of its articles name come first. */
export const storyEntities: List<EntityRow, MentionEdge> = {
  shape: entityShape,
  from: "story_entity l join entity t on t.id = l.entity_id",
  parent: "l.story_id",
  where: "l.type = p.variant::entity_type",
  order: [
    { sql: "l.article_count", type: "int", descending: true },
    { sql: "l.mention_count", type: "int", descending: true },
    { sql: "l.entity_id", type: "int", descending: false },
  ],
  edge: {
    mentionCount: "l.mention_count",
    salience: "l.salience / (select article_count from story where id = l.story_id)",
    roleText: "l.role_text",
    parentRowId: "l.story_id",
  },
}
