import type { Sql } from "sql-template-tag"
import type { Conditions } from "../../store/read/shape.ts"

/** A filter compiled, keyed by what the client wrote: requests for the same share a statement. */
export const conditionsOf = <Filter>(
  filter: Filter | null | undefined,
  compile: (filter: Filter) => readonly Sql[],
): Conditions | undefined => (filter ? { key: JSON.stringify(filter), sql: compile(filter) } : undefined)
