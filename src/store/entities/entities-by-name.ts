import sql from "sql-template-tag"
import { foldedKey } from "../../lib/fold.ts"
import type { EntityType } from "../../model/entity.ts"
import type { Queryable } from "../database/database.ts"

/** A name that an article gives to somebody or something. */
export type Named = { type: EntityType; name: string }

type Row = { id: number; type: EntityType; key: string; entity_name: string; is_own: boolean }

/** Equal for names of one type that differ in case, accents and punctuation alone. */
export const nameKey = ({ type, name }: Named): string => `${type} ${foldedKey(name)}`

/** Whether a name that is but one word may stand for a person: as the last word of the name, or as all of it. */
const isLastWord = (row: Row): boolean =>
  row.type !== "PERSON" || row.key.includes(" ") || foldedKey(row.entity_name).split(" ").at(-1) === row.key

/** Of several that answer to a name, the one whose own name it is; nobody when it is but another name of several. */
const chosen = (rows: readonly Row[]): number | null => {
  const ids = [...new Set(rows.map((row) => row.id))]
  return ids.length === 1 ? ids[0]! : (rows.find((row) => row.is_own)?.id ?? null)
}

/**
 * The ids of those who are known by these names, by `nameKey`. A name that several share stands for the one whose own
 * name it is, else for nobody; one word stands for a person only as the last word of that person's name.
 */
export const entitiesByName = async (tx: Queryable, named: readonly Named[]): Promise<Map<string, number>> => {
  if (named.length === 0) return new Map()
  const keys = [...new Set(named.map(({ name }) => foldedKey(name)))]
  const rows = await tx.query<Row>(sql`
    select coalesce(e.merged_into_id, e.id) as id, e.type, n.key, e.name as entity_name, n.name = e.name as is_own
    from entity_name n join entity e on e.id = n.entity_id
    where n.key = any(${keys}::text[])`)
  const byKey = new Map<string, Row[]>()
  for (const row of rows.filter(isLastWord).sort((a, b) => a.id - b.id)) {
    const key = `${row.type} ${row.key}`
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  const found = [...byKey].map(([key, candidates]) => [key, chosen(candidates)] as const)
  return new Map(found.filter((each): each is [string, number] => each[1] !== null))
}
