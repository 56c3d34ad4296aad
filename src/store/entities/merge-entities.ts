import sql from "sql-template-tag"
import type { EntityType } from "../../model/entity.ts"
import type { DecisionReason, RatedCandidate } from "../../model/resolution.ts"
import { retellEvents } from "../events/retell-events.ts"
import { insertRows } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { eventsOf, followDecisions, lockThese, moveTies, retellEntities, storiesOf } from "./move-entity.ts"

/** One entity that turned out to be another. */
export type Merger = {
  type: EntityType
  from: number
  into: number
  /** The article whose evidence decides it. */
  articleId: number
  reason: DecisionReason
  score: number
  candidates: readonly RatedCandidate[]
  resolution: { name: string; version: number }
}

/**
 * Makes one entity another: all that is said of it moves over, and its id leads there. The decisions of its articles stay
 * as they were, so that it can be undone. Answers with the stories that have to be gathered anew for it.
 */
export const mergeEntities = async (tx: Write, merger: Merger): Promise<number[]> => {
  const { type, from, into, resolution } = merger
  await lockThese(tx, [from, into])
  const articleIds = await articlesOf(tx, from)
  const [entity] = await tx.query<{ name: string; keys: string[] }>(sql`
    select name, array(select key from entity_name where entity_id = e.id order by key) as keys from entity e
    where id = ${from}`)
  await tx.query(sql`update entity set merged_into_id = ${into} where id = ${from} or merged_into_id = ${from}`)
  await tx.query(sql`
    insert into entity_name (entity_id, key, name)
    select ${into}::int, key, name from entity_name where entity_id = ${from} on conflict do nothing`)
  await moveTies(tx, { from, into, articleIds, withShared: true })
  await followDecisions(tx, articleIds, [from, into])
  await retellEntities(tx, [from, into])
  await retellEvents(tx, await eventsOf(tx, articleIds))
  await insertRows(tx, "entity_decision", [
    {
      ...{ article_id: merger.articleId, position: null, type, entity_id: into, from_entity_id: from },
      ...{ name: entity!.name, keys: entity!.keys, decision: "MERGED", reason: merger.reason, score: merger.score },
      ...{ candidates: merger.candidates, apart_from: [], mention_count: 0, facts: null },
      ...{ extractor: resolution.name, extractor_version: resolution.version, at: tx.now.toISOString() },
    },
  ])
  for (const id of [from, into]) tx.changed(type, id, "UPDATED")
  return storiesOf(tx, articleIds)
}

/** The articles that name an entity in any way. */
export const articlesOf = async (tx: Write, id: number): Promise<number[]> => {
  const rows = await tx.query<{ article_id: number }>(sql`
    select distinct d.article_id from entity_decision d join entity e on e.id = d.entity_id
    where (e.id = ${id} or e.merged_into_id = ${id}) and d.position is not null order by d.article_id`)
  return rows.map((row) => row.article_id)
}
