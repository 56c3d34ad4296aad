import sql, { raw, type Sql } from "sql-template-tag"

/** From inclusive, to exclusive; a side that is absent is open. */
export type TimeRange = { from?: Date | null; to?: Date | null }

/** Whether a point of time lies in the range. */
export const within = (column: string, range: TimeRange | undefined): Sql[] => [
  ...(range?.from ? [sql`${raw(column)} >= ${range.from}::timestamptz`] : []),
  ...(range?.to ? [sql`${raw(column)} < ${range.to}::timestamptz`] : []),
]

/** Whether a stretch of time, its end exclusive, touches the range. */
export const overlaps = (start: string, end: string, range: TimeRange | undefined): Sql[] => [
  ...(range?.from ? [sql`${raw(end)} > ${range.from}::timestamptz`] : []),
  ...(range?.to ? [sql`${raw(start)} < ${range.to}::timestamptz`] : []),
]

/** Whether a number is at least the bound. */
export const atLeast = (column: string, bound: number | null | undefined): Sql[] =>
  bound == null ? [] : [sql`${raw(column)} >= ${bound}`]
