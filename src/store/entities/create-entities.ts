import sql from "sql-template-tag"
import { sha256 } from "../../lib/fold.ts"
import { slugOf } from "../../lib/slug.ts"
import type { Write } from "../write.ts"
import type { NameToLink } from "./named.ts"

const NUMBERED_SLUGS = 4

/** An entity to be made for a name; `taken` are slugs of others of that name. */
export type Stranger = NameToLink & { isUndecided: boolean; taken: readonly string[] }

/**
 * The slug to try at the given attempt, from 1: readable, then numbered, then with a hash of the name and the article, so
 * that no name takes long.
 */
const slugFor = ({ type, name, key, taken }: Stranger, articleId: number, attempt: number): string => {
  const base = slugOf(name) || `${type.toLowerCase()}-${sha256(`${key} `).slice(0, 8)}`
  const numbered = [base, ...Array.from({ length: NUMBERED_SLUGS - 1 }, (_, i) => `${base}-${i + 2}`)]
  const free = numbered.filter((slug) => !taken.includes(slug))
  return free[attempt - 1] ?? `${base}-${sha256(`${key} ${articleId} ${attempt}`).slice(0, 8)}`
}

type NewEntity = Pick<Stranger, "type" | "name" | "key"> & { slug: string; is_undecided: boolean }

const insertFree = (tx: Write, rows: readonly NewEntity[]) =>
  tx.query<{ id: number; type: string; slug: string }>(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as g(type entity_type, slug text, name text, key text, is_undecided boolean)),
    fresh as (
      insert into entity (type, slug, name, is_undecided)
      select type, slug, name, is_undecided from given order by type, slug
      on conflict do nothing returning id, type, slug, name),
    named as (
      insert into entity_name (entity_id, key, name)
      select id, given.key, fresh.name from fresh join given using (type, slug))
    select id, type, slug from fresh`)

const isFirstOfSlug = (row: NewEntity, at: number, rows: readonly NewEntity[]) =>
  rows.findIndex(({ type, slug }) => type === row.type && slug === row.slug) === at

/**
 * Makes an entity for each of the names, which must differ by type and key; answers with ids by `type key`. A name whose slug
 * another took, perhaps a moment ago in another process, is left out: look again whether it is known, then try the next.
 */
export const createEntities = async (
  tx: Write,
  strangers: readonly Stranger[],
  articleId: number,
  attempt: number,
): Promise<Map<string, number>> => {
  const ids = new Map<string, number>()
  if (strangers.length === 0) return ids
  const rows = strangers
    .map((each) => ({
      ...{ type: each.type, name: each.name, key: each.key, is_undecided: each.isUndecided },
      slug: slugFor(each, articleId, attempt),
    }))
    .filter(isFirstOfSlug)
  for (const { id, type, slug } of await insertFree(tx, rows)) {
    const row = rows.find((each) => each.type === type && each.slug === slug)!
    ids.set(`${row.type} ${row.key}`, id)
    tx.changed(row.type, id, "CREATED")
  }
  return ids
}
