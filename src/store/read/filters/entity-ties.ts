import sql, { raw, type Sql } from "sql-template-tag"
import { foldedKey } from "../../../lib/fold.ts"
import type { EntityType } from "../../../model/entity.ts"
import type { Ties } from "./id-set.ts"

/** The keys of the entities of a type that are known by any of these names. */
const entityIdsNamed = (type: EntityType, names: readonly string[]): Sql => sql`
  select n.entity_id from entity_name n join entity e on e.id = n.entity_id
  where e.type = ${type}::entity_type and n.key = any(${names.map(foldedKey)}::text[])`

/** Ties through a link table: `link` joins what is filtered, by the SQL `owner`, to entities of a type. */
export const entityTies = (type: EntityType, link: string, entityColumn: string, owner: string): Ties => {
  const tied = (ids: Sql) =>
    sql`exists (select 1 from ${raw(link)} k where ${raw(owner)} and k.${raw(entityColumn)} in (${ids}))`
  return {
    byId: (ids) => tied(sql`select unnest(${ids}::int[])`),
    byName: (names) => tied(entityIdsNamed(type, names)),
  }
}
