import type { Sql } from "sql-template-tag"

/** What every row that was read has: its key, the type of the API it stands for, and the id that clients know. */
export type Node = { rowId: number; __typename: string; id: string }

/**
 * Where the fields of an object come from: a table, and the columns to read of it, by their names in the API. The same
 * saying serves every way to read: by key, page by page, for one parent or for many.
 */
export type Shape<Row extends Node> = {
  readonly table: string
  /** API name to SQL over the alias `t`. */
  readonly columns: Readonly<Record<string, string>>
  readonly typename: (row: Row) => string
}

/** One part of an order. `type` is the SQL type that a cursor's value is read back as. */
export type SortKey = {
  readonly sql: string
  readonly type: "timestamptz" | "float8" | "int" | "text" | "bool"
  readonly descending: boolean
}

/**
 * A list of one shape: all of a table, or what a link table ties to a parent. Rows come in the order of the sort keys,
 * the last of which is unique within a parent.
 */
export type List<Row extends Node, Edge extends object = object> = {
  readonly shape: Shape<Row>
  /** SQL that names the shape's table as `t`, and the link table, where there is one, as `l`. */
  readonly from: string
  /** SQL of the parent's key; absent when the list has no parent. */
  readonly parent?: string
  /**
   * SQL that must hold; `p.variant` is text that a reader may give for each parent, null when it gives none. One
   * statement serves all variants.
   */
  readonly where?: string
  readonly order: readonly SortKey[]
  /** Columns of the link, by the names they have on the edge. */
  readonly edge?: Readonly<Record<keyof Edge & string, string>>
}

/** Conditions that a request adds to a list; `key` tells whether two requests ask the same. */
export type Conditions = { readonly key: string; readonly sql: readonly Sql[] }

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Columns that are called the same in the API and, in snake case, in the table. */
export const columns = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `t.${snake(name)}`]))

/** Sort keys, the first `descending`, made unique by `id`. */
export const newestFirst = (sql: string, id: string, type: SortKey["type"] = "timestamptz"): SortKey[] => [
  { sql, type, descending: true },
  { sql: id, type: "int", descending: true },
]

/** The same the other way round. */
export const oldestFirst = (sql: string, id: string, type: SortKey["type"] = "timestamptz"): SortKey[] => [
  { sql, type, descending: false },
  { sql: id, type: "int", descending: false },
]
