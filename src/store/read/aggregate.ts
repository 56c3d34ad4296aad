import sql, { empty, raw, type Sql } from "sql-template-tag"
import { matching, type Parent, parentsTable } from "./select-list.ts"
import type { List, Node } from "./shape.ts"

/** SQL of all the rows of a list for one parent, from `from` on: with tables joined to them, and conditions added. */
export type ListRows = (joined?: Sql, conditions?: readonly Sql[]) => Sql

/** Something computed over all the rows of a list; `key` tells whether two requests ask the same. */
export type Aggregate<Row extends object> = {
  readonly key: string
  /** How many rows it may have for a parent, which is `p.rows` in the statement. */
  readonly limit?: number
  readonly statement: (rows: ListRows) => Sql
  /** Carries the type of the rows. */
  readonly row?: Row
}

/** How many rows there are: always one row. */
export const countOfRows: Aggregate<{ count: number }> = {
  key: "count",
  statement: (rows) => sql`select count(*)::int as count ${rows()}`,
}

/** The SQL of an aggregate for each of many parents, or of a list without one. */
export const aggregateList = <Row extends Node, Edge extends object>(
  list: List<Row, Edge>,
  conditions: readonly Sql[],
  parents: readonly Parent[],
  aggregate: Aggregate<object>,
): Sql => {
  const rows: ListRows = (joined = empty, added = []) =>
    sql`from ${raw(list.from)} ${joined} ${matching(list, [...conditions, ...added])}`
  return sql`
    select p.ord::int as "__parent", x.*
    from ${parentsTable(parents)}
    cross join lateral (${aggregate.statement(rows)}) x`
}
