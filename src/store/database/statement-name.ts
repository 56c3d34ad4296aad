import { createHash } from "node:crypto"

const MAX_NAMES = 500
const names = new Map<string, string>()

/**
 * A name to prepare a statement under, the same for the same text; undefined once `MAX_NAMES` texts have one, so that
 * endless variety (a filter of many parts) does not fill the memory of every connection.
 */
export const statementName = (text: string): string | undefined => {
  const known = names.get(text)
  if (known || names.size >= MAX_NAMES) return known
  const name = createHash("sha1").update(text).digest("base64url")
  names.set(text, name)
  return name
}
