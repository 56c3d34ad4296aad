import sql, { join, type Sql } from "sql-template-tag"

/** Rows that must, must all, or must not be tied to what is filtered, by key and by name. */
export type IdSet = {
  anyOf?: readonly number[]
  allOf?: readonly number[]
  noneOf?: readonly number[]
  anyOfNames?: readonly string[]
  allOfNames?: readonly string[]
  noneOfNames?: readonly string[]
}

/** SQL that says whether what is filtered is tied to any of these rows, or to any row of these names. */
export type Ties = { byId: (ids: readonly number[]) => Sql; byName: (names: readonly string[]) => Sql }

/** The conditions of a set: all of them must hold. An empty `anyOf` is tied to nothing, so nothing holds. */
export const idSetConditions = (set: IdSet | undefined, ties: Ties): Sql[] => [
  ...(set?.anyOf ? [ties.byId(set.anyOf)] : []),
  ...(set?.allOf ?? []).map((id) => ties.byId([id])),
  ...(set?.noneOf ? [sql`not ${ties.byId(set.noneOf)}`] : []),
  ...(set?.anyOfNames ? [ties.byName(set.anyOfNames)] : []),
  ...(set?.allOfNames ?? []).map((name) => ties.byName([name])),
  ...(set?.noneOfNames ? [sql`not ${ties.byName(set.noneOfNames)}`] : []),
]

/** All of the conditions; true when there are none. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${join(conditions, " and ")})` : sql`true`

/** Any of the conditions; false when there are none. */
export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${join(conditions, " or ")})` : sql`false`
