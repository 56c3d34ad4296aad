import sql from "sql-template-tag"
import type { EntityType } from "../../model/entity.ts"
import type { Queryable } from "../database/database.ts"

/** The story with this slug, merged away or not; null where there is none. */
export const storyIdBySlug = async (database: Queryable, slug: string): Promise<number | null> => {
  const rows = await database.query<{ id: number }>(sql`select id from story where slug = ${slug}`)
  return rows[0]?.id ?? null
}

/** The entity of a type with this slug; null where there is none. */
export const entityIdBySlug = async (database: Queryable, type: EntityType, slug: string): Promise<number | null> => {
  const rows = await database.query<{ id: number }>(sql`
    select id from entity where type = ${type}::entity_type and slug = ${slug}`)
  return rows[0]?.id ?? null
}

/** The publisher at this domain, with or without www; null where there is none. */
export const publisherIdByDomain = async (database: Queryable, domain: string): Promise<number | null> => {
  const host = domain.toLowerCase().replace(/^www\./, "")
  const rows = await database.query<{ id: number }>(sql`select id from publisher where domain = ${host}`)
  return rows[0]?.id ?? null
}
