import type { SortKey } from "./shape.ts"

/** The sort values of one row, as they stand in a cursor. */
export type CursorValues = readonly (string | number | boolean)[]

/** A cursor that is not one of ours, or of a list in another order. */
export class InvalidCursor extends Error {}

/** The place of a row in its list, opaque to clients. */
export const writeCursor = (values: CursorValues): string => Buffer.from(JSON.stringify(values)).toString("base64url")

/** The values of a cursor; throws InvalidCursor unless they suit the order. */
export const readCursor = (cursor: string, order: readonly SortKey[]): CursorValues => {
  const values = parse(cursor)
  if (!Array.isArray(values) || values.length !== order.length || !order.every((key, i) => suits(values[i], key.type)))
    throw new InvalidCursor(cursor)
  return values
}

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString())
  } catch {
    return null
  }
}

const TIME = /^-?\d{1,16}$/

const suits = (value: unknown, type: SortKey["type"]): boolean => {
  if (type === "text") return typeof value === "string" && !value.includes("\0")
  if (type === "timestamptz") return typeof value === "string" && TIME.test(value)
  if (type === "bool") return typeof value === "boolean"
  if (type === "float8") return typeof value === "number"
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
}
