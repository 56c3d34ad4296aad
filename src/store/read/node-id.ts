/** The id that clients know: opaque, the same for ever, unique over all types. */
export const nodeId = (typename: string, rowId: number): string =>
  Buffer.from(`${typename}:${rowId}`).toString("base64url")

const ID = /^([A-Za-z]+):([1-9]\d{0,9})$/
const MAX_ROW_ID = 2 ** 31 - 1

/** The type and row that an id means; null for what is no id. */
export const readNodeId = (id: string): { typename: string; rowId: number } | null => {
  const match = ID.exec(Buffer.from(id, "base64url").toString())
  if (!match || +match[2]! > MAX_ROW_ID || nodeId(match[1]!, +match[2]!) !== id) return null
  return { typename: match[1]!, rowId: +match[2]! }
}
