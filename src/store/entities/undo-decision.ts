import sql from "sql-template-tag"
import { foldedKey } from "../../lib/fold.ts"
import { type EntityType, entityNamed } from "../../model/entity.ts"
import { retellEvents } from "../events/retell-events.ts"
import { lockStories } from "../stories/lock-stories.ts"
import { regatherStory } from "../stories/retell-story.ts"
import type { Write } from "../write.ts"
import { createEntities } from "./create-entities.ts"
import { articlesOf } from "./merge-entities.ts"
import { eventsOf, followDecisions, lockThese, moveTies, retellEntities, storiesOf } from "./move-entity.ts"
import { linkable } from "./named.ts"

type Row = {
  id: number
  article_id: number
  type: EntityType
  name: string
  decision: "JOINED" | "MERGED"
  entity_id: number
  current_id: number
  from_entity_id: number | null
}

/**
 * Takes back a decision that joined a name to an entity, or that merged two: what moved by it moves back, and what was told
 * to be one is kept apart from then on. Answers with the entity that stands for the name now; null when there is nothing to
 * take back.
 */
export const undoDecision = async (tx: Write, decisionId: number): Promise<number | null> => {
  const [row] = await tx.query<Row>(sql`
    select d.id, d.article_id, d.type, d.name, d.decision, d.entity_id, d.from_entity_id,
      coalesce(e.merged_into_id, e.id) as current_id
    from entity_decision d join entity e on e.id = d.entity_id
    where d.id = ${decisionId} and d.decision in ('JOINED', 'MERGED') for no key update of d`)
  if (!row) return null
  return row.decision === "MERGED" ? undoMerger(tx, row) : undoJoin(tx, row)
}

const undoMerger = async (tx: Write, row: Row): Promise<number> => {
  const [from, into] = [row.from_entity_id!, row.current_id]
  await lockThese(tx, [from, into])
  await tx.query(sql`
    with said as (
      update entity_decision set decision = 'KEPT_APART', reason = 'EDITOR', at = ${tx.now.toISOString()}::timestamptz
      where id = ${row.id}),
    kept as (
      update entity_decision set apart_from = array_append(apart_from, ${into}::int)
      where entity_id = ${from} and position is not null)
    update entity set merged_into_id = null where id = ${from}`)
  // What had been merged into it before goes with it.
  await tx.query(sql`
    update entity set merged_into_id = ${from}
    where merged_into_id = ${into} and id in (
      select from_entity_id from entity_decision where entity_id = ${from} and decision = 'MERGED')`)
  await separate(tx, row.type, into, from, await articlesOf(tx, from))
  return from
}

const undoJoin = async (tx: Write, row: Row): Promise<number> => {
  const old = row.current_id
  const named = { ...linkable(entityNamed(row.type, row.name)), isUndecided: false, taken: [] }
  let own: number | undefined
  for (let attempt = 1; own === undefined; attempt++)
    own = (await createEntities(tx, [named], row.article_id, attempt)).get(`${row.type} ${foldedKey(named.name)}`)
  await lockThese(tx, [old, own])
  await tx.query(sql`
    update entity_decision set entity_id = ${own}, decision = 'KEPT_APART', reason = 'EDITOR',
      apart_from = array_append(apart_from, ${old}::int), at = ${tx.now.toISOString()}::timestamptz
    where id = ${row.id}`)
  await separate(tx, row.type, old, own, [row.article_id])
  return own
}

/** Parts what articles say of one entity from what they say of the other that it was taken for. */
const separate = async (tx: Write, type: EntityType, old: number, own: number, articleIds: readonly number[]) => {
  // An article that names both has its ties on one of them, nobody knows which: they stay.
  const [still] = await tx.query<{ ids: number[] }>(sql`
    select coalesce(array_agg(distinct d.article_id), '{}') as ids from entity_decision d join entity e on e.id = d.entity_id
    where d.article_id = any(${articleIds}::int[]) and d.position is not null and coalesce(e.merged_into_id, e.id) = ${old}`)
  const alone = articleIds.filter((id) => !still!.ids.includes(id))
  await moveTies(tx, { from: old, into: own, articleIds: alone, withShared: false })
  await followDecisions(tx, articleIds, [old, own])
  await tx.query(sql`
    insert into entity_name (entity_id, key, name)
    select ${own}::int, n.key, n.name from entity_name n
    where n.entity_id = ${old} and n.key in (
      select unnest(keys) from entity_decision where entity_id = ${own} and position is not null)
    on conflict do nothing`)
  await retellEntities(tx, [old, own])
  await lockStories(tx)
  await retellEvents(tx, await eventsOf(tx, articleIds))
  for (const storyId of await storiesOf(tx, articleIds)) await regatherStory(tx, storyId)
  for (const id of [old, own]) tx.changed(type, id, "UPDATED")
}
