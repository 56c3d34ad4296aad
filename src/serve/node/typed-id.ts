import { readNodeId } from "../../store/read/node-id.ts"
import { badInput } from "../errors.ts"

/** The row that an id means if it is of this type, else null: for looking one thing up. */
export const rowIdOf = (typename: string, id: string): number | null => {
  const read = readNodeId(id)
  return read?.typename === typename ? read.rowId : null
}

/** The rows that ids mean; an id of no or another type is refused: for arguments, where silence would mislead. */
export const rowIdsOf = (typenames: readonly string[], ids: readonly string[], argument: string): number[] =>
  ids.map((id) => {
    const read = readNodeId(id)
    if (!read || !typenames.includes(read.typename))
      throw badInput(`${argument}: ${JSON.stringify(id.slice(0, 60))} is not the id of a ${typenames.join(" or ")}.`)
    return read.rowId
  })
