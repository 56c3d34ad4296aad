import sql, { empty, join, raw, type Sql } from "sql-template-tag"
import type { CursorValues } from "./cursor.ts"
import type { List, Node, SortKey } from "./shape.ts"

/** Which stretch of a list: the first or last so many, after or before a row. `limit` is one more than asked. */
export type Stretch = { readonly backward: boolean; readonly from?: CursorValues }

/** A parent, the variant of the list's condition that it asks for, and how many rows. */
export type Parent = { readonly id: number; readonly variant: string | null; readonly limit: number }

/** SQL that reads `shape`'s columns. */
export const columnsOf = (columns: Readonly<Record<string, string>>): Sql =>
  raw(
    Object.entries(columns)
      .map(([name, from]) => `${from} as "${name}"`)
      .join(", "),
  )

/** A timestamp in a cursor is microseconds since the epoch: exact, and free of zones. */
const cursorColumn = (key: SortKey): string =>
  key.type === "timestamptz" ? `(extract(epoch from ${key.sql}) * 1000000)::bigint::text` : key.sql

const cursorValue = (key: SortKey, value: CursorValues[number]): Sql =>
  key.type === "timestamptz" ? sql`to_timestamp(${value}::bigint / 1000000.0)` : sql`${value}::${raw(key.type)}`

/** Rows strictly past a cursor, in an order that may go up by one key and down by another. */
const past = (order: readonly SortKey[], values: CursorValues): Sql => {
  const sameWay = order.every((key) => key.descending === order[0]!.descending)
  const compare = (key: SortKey) => raw(key.descending ? "<" : ">")
  if (sameWay) {
    const keys = join(order.map((key) => raw(key.sql)))
    return sql`(${keys}) ${compare(order[0]!)} (${join(order.map((key, i) => cursorValue(key, values[i]!)))})`
  }
  const cases = order.map((key, i) => {
    const equal = order.slice(0, i).map((before, j) => sql`${raw(before.sql)} = ${cursorValue(before, values[j]!)}`)
    return sql`(${join([...equal, sql`${raw(key.sql)} ${compare(key)} ${cursorValue(key, values[i]!)}`], " and ")})`
  })
  return sql`(${join(cases, " or ")})`
}

/** The same order read from its end. */
const reversed = (order: readonly SortKey[]) => order.map((key) => ({ ...key, descending: !key.descending }))

const orderBy = (order: readonly SortKey[]): Sql =>
  raw(order.map((key) => `${key.sql} ${key.descending ? "desc" : "asc"}`).join(", "))

/** SQL that says which rows are the list's, of the parent `p`, and meet the conditions. */
export const matching = <Row extends Node, Edge extends object>(
  list: List<Row, Edge>,
  conditions: readonly Sql[],
): Sql => {
  const all = [
    ...(list.parent ? [raw(`${list.parent} = p.parent`)] : []),
    ...(list.where ? [raw(`(${list.where})`)] : []),
    ...conditions,
  ]
  return all.length ? sql`where ${join(all, " and ")}` : empty
}

/** The SQL of one stretch of a list for each of many parents, or of a list without one. */
export const selectList = <Row extends Node, Edge extends object>(
  list: List<Row, Edge>,
  conditions: readonly Sql[],
  stretch: Stretch,
  parents: readonly Parent[],
): Sql => {
  const order = stretch.backward ? reversed(list.order) : list.order
  const all = [...conditions, ...(stretch.from ? [past(order, stretch.from)] : [])]
  const cursor = raw(`jsonb_build_array(${list.order.map(cursorColumn).join(", ")}) as "__cursor"`)
  const edge = list.edge ? sql`, ${columnsOf(prefixed(list.edge))}` : empty
  return sql`
    select p.ord::int as "__parent", x.*
    from ${parentsTable(parents)}
    cross join lateral (
      select ${columnsOf(list.shape.columns)}${edge}, ${cursor}
      from ${raw(list.from)} ${matching(list, all)}
      order by ${orderBy(order)}
      limit p.rows
    ) x`
}

/** SQL of the table `p` of parents. */
export const parentsTable = (parents: readonly Parent[]): Sql => sql`
  unnest(${parents.map((p) => p.id)}::int[], ${parents.map((p) => p.variant)}::text[], ${parents.map((p) => p.limit)}::int[])
    with ordinality as p(parent, variant, rows, ord)`

const EDGE = "edge_"

const prefixed = (edge: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(edge).map(([name, from]) => [EDGE + name, from]))

/** Parts a row into the node's columns and the edge's. */
export const splitEdge = (
  row: Record<string, unknown>,
): { node: Record<string, unknown>; edge: Record<string, unknown> } => {
  const node: Record<string, unknown> = {}
  const edge: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row)) {
    if (name.startsWith(EDGE)) edge[name.slice(EDGE.length)] = value
    else if (!name.startsWith("__")) node[name] = value
  }
  return { node, edge }
}
