import sql, { raw, type Sql } from "sql-template-tag"
import type { Queryable } from "../database/database.ts"
import { type Aggregate, aggregateList } from "./aggregate.ts"
import { createLoaders } from "./loaders.ts"
import { nodeOf, type Page, type PageArgs, pagesOf, stretchOf } from "./page.ts"
import { columnsOf, type Parent, selectList } from "./select-list.ts"
import type { Conditions, List, Node, Shape } from "./shape.ts"

/** Which part of a list: its parent (none for a list of everything), its variant, what a request adds. */
export type Selection = { parent?: number; variant?: string | null; conditions?: Conditions }

/** A statement that answers for many keys at once, as rows that each name the `key` they belong to. */
export type Batch<Row extends object, Key extends string | number = number> = {
  readonly statement: (keys: readonly Key[]) => Sql
  /** Carries the type of the rows, without their key. */
  readonly row?: Row
}

/** Reads for one request: what is asked in the same level of the query goes in one statement, whoever asks. */
export type Reader = {
  /** The row with this key; null where there is none. */
  one: <Row extends Node>(shape: Shape<Row>, rowId: number | null | undefined) => Promise<Row | null>
  /** The one row that a condition over the alias `t` picks out; null where there is none. A statement of its own. */
  find: <Row extends Node>(shape: Shape<Row>, condition: Sql) => Promise<Row | null>
  /** The rows with these keys, in their order, without those that are not there. */
  many: <Row extends Node>(shape: Shape<Row>, rowIds: readonly number[]) => Promise<Row[]>
  page: <Row extends Node, Edge extends object>(
    list: List<Row, Edge>,
    selection: Selection,
    args: PageArgs,
    otherwise: number,
  ) => Promise<Page<Row, Edge>>
  /** What is computed over all the rows of a list. */
  aggregate: <Row extends Node, Edge extends object, Result extends object>(
    list: List<Row, Edge>,
    selection: Selection,
    aggregate: Aggregate<Result>,
  ) => Promise<Result[]>
  /** The rows of a batch that belong to a key. */
  rows: <Row extends object, Key extends string | number>(batch: Batch<Row, Key>, key: Key) => Promise<Row[]>
}

const NO_PARENT = 0

export const createReader = (database: Queryable): Reader => {
  const { loader, run } = createLoaders()
  const byKey = <Row extends Node>(shape: Shape<Row>) => loader(shape, "one", rowsByKey(database, shape))
  return {
    one: async (shape, rowId) => (rowId == null ? null : byKey(shape).load(rowId)),
    find: async (shape, condition) => {
      const [row] = await run(() => database.query(sql`${selectRows(shape)} where ${condition} limit 1`))
      return row ? nodeOf(shape, row) : null
    },
    many: async (shape, rowIds) => {
      const rows = await Promise.all(rowIds.map((id) => byKey(shape).load(id)))
      return rows.filter((row) => row !== null)
    },
    page: async (list, selection, args, otherwise) => {
      const { limit, ...stretch } = stretchOf(args, list.order, otherwise)
      const conditions = selection.conditions?.sql ?? []
      const kind = `page ${JSON.stringify(stretch)} ${selection.conditions?.key ?? ""}`
      const read = async (parents: readonly Parent[]) =>
        pagesOf(list, stretch, parents, (await database.query(selectList(list, conditions, stretch, parents))) as never)
      return loader(list, kind, read, parentKey).load(parentOf(selection, limit))
    },
    aggregate: async (list, selection, aggregate) => {
      const read = aggregates(database, list, selection.conditions?.sql ?? [], aggregate)
      const kind = `${aggregate.key} ${selection.conditions?.key ?? ""}`
      return loader(list, kind, read, parentKey).load(parentOf(selection, aggregate.limit ?? 0))
    },
    rows: async (batch, key) => loader(batch, "rows", batched(database, batch)).load(key),
  }
}

const selectRows = (shape: Shape<never>) => sql`select ${columnsOf(shape.columns)} from ${raw(shape.table)} t`

const rowsByKey =
  <Row extends Node>(database: Queryable, shape: Shape<Row>) =>
  async (ids: readonly number[]): Promise<(Row | null)[]> => {
    const rows = await database.query(sql`${selectRows(shape)} where t.id = any(${ids}::int[])`)
    const found = new Map(rows.map((row) => [row.rowId, nodeOf(shape, row)]))
    return ids.map((id) => found.get(id) ?? null)
  }

const parentOf = (selection: Selection, limit: number): Parent => ({
  id: selection.parent ?? NO_PARENT,
  variant: selection.variant ?? null,
  limit,
})

const parentKey = (parent: Parent) => `${parent.id} ${parent.limit} ${parent.variant}`

const aggregates =
  <Row extends Node, Edge extends object, Result extends object>(
    database: Queryable,
    list: List<Row, Edge>,
    conditions: readonly Sql[],
    aggregate: Aggregate<Result>,
  ) =>
  async (parents: readonly Parent[]): Promise<Result[][]> => {
    const found: Result[][] = parents.map(() => [])
    for (const { __parent, ...row } of await database.query(aggregateList(list, conditions, parents, aggregate)))
      found[__parent - 1]!.push(row as Result)
    return found
  }

const batched =
  <Row extends object, Key extends string | number>(database: Queryable, batch: Batch<Row, Key>) =>
  async (keys: readonly Key[]): Promise<Row[][]> => {
    const found = new Map<Key, Row[]>(keys.map((each) => [each, []]))
    for (const { key, ...row } of await database.query(batch.statement(keys))) found.get(key)?.push(row as Row)
    return keys.map((each) => found.get(each) ?? [])
  }
