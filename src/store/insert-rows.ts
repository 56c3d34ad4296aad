import sql, { join, raw, type Sql } from "sql-template-tag"
import type { Queryable } from "./database/database.ts"

/** A row as these functions take it: column name to value. Dates go as ISO strings, jsonb as plain values. */
export type NewRow = Record<string, unknown>

/**
 * Inserts any number of rows in one statement, whose text depends on the columns alone. Rows that are there already
 * stay as they are. All rows must have the same columns.
 */
export const insertRows = async (tx: Queryable, table: string, rows: readonly NewRow[]): Promise<void> => {
  if (rows.length > 0) await tx.query(insertion(table, rows))
}

/** The same for several tables in one statement; rows may refer to each other. Tables without rows are left out. */
export const insertTogether = async (tx: Queryable, tables: Record<string, readonly NewRow[]>): Promise<void> => {
  const insertions = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => sql`${raw(`"new_${table}"`)} as (${insertion(table, rows)})`)
  if (insertions.length > 0) await tx.query(sql`with ${join(insertions)} select`)
}

/** The same as `insertRows`, and answers with the ids of the rows that were not there, in the order of the rows. */
export const insertReturningIds = async (tx: Queryable, table: string, rows: readonly NewRow[]): Promise<number[]> =>
  rows.length === 0
    ? []
    : (await tx.query<{ id: number }>(sql`${insertion(table, rows)} returning id`)).map((row) => row.id)

/** Sets the given columns of the row that has this id. */
export const updateRow = async (tx: Queryable, table: string, id: number, row: NewRow): Promise<void> => {
  const columns = columnsOf(row)
  await tx.query(sql`
    update ${raw(`"${table}"`)} set (${columns}) =
      (select ${columns} from jsonb_populate_record(null::${raw(`"${table}"`)}, ${JSON.stringify(row)}::jsonb))
    where id = ${id}`)
}

/** Sets the given columns of any number of rows, found by their ids, in one statement. All must have the same columns. */
export const updateRows = async (tx: Queryable, table: string, rows: readonly NewRow[]): Promise<void> => {
  if (rows.length === 0) return
  const names = Object.keys(rows[0]!).filter((column) => column !== "id")
  await tx.query(sql`
    update ${raw(`"${table}"`)} as t set ${join(names.map((column) => raw(`"${column}" = r."${column}"`)))}
    from jsonb_populate_recordset(null::${raw(`"${table}"`)}, ${JSON.stringify(rows)}::jsonb) as r where t.id = r.id`)
}

const insertion = (table: string, rows: readonly NewRow[]): Sql => {
  const columns = columnsOf(rows[0]!)
  return sql`
    insert into ${raw(`"${table}"`)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${raw(`"${table}"`)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`
}

const columnsOf = (row: NewRow): Sql => join(Object.keys(row).map((column) => raw(`"${column}"`)))
