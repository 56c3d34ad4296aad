import sql, { join, raw } from "sql-template-tag"
import type { Queryable } from "./database/database.ts"

/** A row as `insertRows` takes it: column name to value. Dates go as ISO strings, jsonb as plain values. */
export type NewRow = Record<string, unknown>

/**
 * Inserts any number of rows in one statement, whose text depends on the columns alone. Rows that are there already
 * stay as they are. All rows must have the same columns.
 */
export const insertRows = async (tx: Queryable, table: string, rows: readonly NewRow[]): Promise<void> => {
  await insert(tx, table, rows, sql``)
}

/** The same, and answers with the ids that the rows got, in the order of the rows. None may be there already. */
export const insertReturningIds = async (tx: Queryable, table: string, rows: readonly NewRow[]): Promise<number[]> =>
  (await insert<{ id: number }>(tx, table, rows, sql`returning id`)).map((row) => row.id)

const insert = async <Row extends NewRow>(
  tx: Queryable,
  table: string,
  rows: readonly NewRow[],
  returning: ReturnType<typeof sql>,
): Promise<Row[]> => {
  const [first] = rows
  if (!first) return []
  const columns = join(Object.keys(first).map((column) => raw(`"${column}"`)))
  return tx.query<Row>(sql`
    insert into ${raw(`"${table}"`)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${raw(`"${table}"`)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing ${returning}`)
}
