import type { IdSet as StoredIdSet } from "../../store/read/filters/id-set.ts"
import { badInput } from "../errors.ts"
import { rowIdsOf } from "../node/typed-id.ts"
import type { IdSet } from "./filter-inputs.ts"

const MAX_MEMBERS = 100

/** The rows that a set of ids means; an id of another type, or too many of them, is refused by the field's name. */
export const idSetOf = (
  set: IdSet | null | undefined,
  typenames: readonly string[],
  field: string,
): StoredIdSet | undefined => {
  if (!set) return undefined
  const size = Object.values(set).reduce((sum, part) => sum + (part?.length ?? 0), 0)
  if (size > MAX_MEMBERS) throw badInput(`${field}: at most ${MAX_MEMBERS} ids and names.`)
  const rowIds = (ids: string[] | null | undefined) => (ids ? rowIdsOf(typenames, ids, field) : undefined)
  return {
    anyOf: rowIds(set.anyOf),
    allOf: rowIds(set.allOf),
    noneOf: rowIds(set.noneOf),
    anyOfNames: set.anyOfNames ?? undefined,
    allOfNames: set.allOfNames ?? undefined,
    noneOfNames: set.noneOfNames ?? undefined,
  }
}
