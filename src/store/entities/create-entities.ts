import sql from "sql-template-tag"
import { foldedKey, sha256 } from "../../lib/fold.ts"
import { slugOf } from "../../lib/slug.ts"
import type { EntityType } from "../../model/entity.ts"
import type { Write } from "../write.ts"
import { entitiesByName, type Named, nameKey } from "./entities-by-name.ts"

const NUMBERED_SLUGS = 9

/** The slug to try at the given attempt, from 1: readable, then numbered, then with a hash, so that no name takes long. */
const slugFor = ({ type, name }: Named, attempt: number): string => {
  const hash = sha256(`${foldedKey(name)} ${attempt > NUMBERED_SLUGS ? attempt : ""}`).slice(0, 8)
  const base = slugOf(name) || `${type.toLowerCase()}-${hash}`
  if (attempt === 1) return base
  return `${base}-${attempt <= NUMBERED_SLUGS ? attempt : hash}`
}

const insertFree = (tx: Write, rows: readonly { type: EntityType; slug: string; name: string }[]) =>
  tx.query<{ id: number; type: EntityType; slug: string }>(sql`
    with fresh as (
      insert into entity (type, slug, name)
      select type, slug, name from jsonb_populate_recordset(null::entity, ${JSON.stringify(rows)}::jsonb)
      order by type, slug
      on conflict do nothing returning id, type, slug, name),
    named as (
      insert into entity_name (entity_id, key, name)
      select id, given.key, fresh.name from fresh
      join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(type entity_type, slug text, key text)
        using (type, slug))
    select id, type, slug from fresh`)

const isFirstOfSlug = (row: Named & { slug: string }, at: number, rows: readonly (Named & { slug: string })[]) =>
  rows.findIndex(({ type, slug }) => type === row.type && slug === row.slug) === at

/**
 * Makes an entity for each of the names, which must differ by `nameKey`; answers with their ids by it. Where another
 * process made one of them a moment ago, that one is taken.
 */
export const createEntities = async (tx: Write, named: readonly Named[]): Promise<Map<string, number>> => {
  const ids = new Map<string, number>()
  let missing = [...named]
  for (let attempt = 1; missing.length > 0; attempt++) {
    const rows = missing
      .map((each) => ({ ...each, key: foldedKey(each.name), slug: slugFor(each, attempt) }))
      .filter(isFirstOfSlug)
    for (const { id, type, slug } of await insertFree(tx, rows)) {
      ids.set(nameKey(rows.find((row) => row.type === type && row.slug === slug)!), id)
      tx.changed(type, id, "CREATED")
    }
    missing = missing.filter((each) => !ids.has(nameKey(each)))
    for (const [key, id] of await entitiesByName(tx, missing)) ids.set(key, ids.get(key) ?? id)
    missing = missing.filter((each) => !ids.has(nameKey(each)))
  }
  return ids
}
