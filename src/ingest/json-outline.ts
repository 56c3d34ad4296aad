const SPACE = /\s/

/** The keys of an object in a JSON text, and where in the text their values begin. */
export type JsonOutline = ReadonlyMap<string, number>

const pastSpace = (json: string, at: number): number => {
  while (at < json.length && SPACE.test(json[at]!)) at++
  return at
}

/** Past the closing mark of the string that begins here. */
const pastString = (json: string, start: number): number => {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1
  return at + 1
}

const pastValue = (json: string, start: number): number => {
  let depth = 0
  for (let at = start; at < json.length; at++) {
    const mark = json[at]!
    if (mark === '"') at = pastString(json, at) - 1
    else if (mark === "{" || mark === "[") depth++
    else if ((mark === "}" || mark === "]") && --depth < 0) return at
    else if (mark === "," && depth === 0) return at
  }
  return json.length
}

/**
 * The outline of the object that begins at a position, or of the first in a list that begins there. It is read as far as
 * the text goes, which may be cut off anywhere, each unit looked at once. Null when no object begins there.
 */
export const jsonOutline = (json: string, start = 0): JsonOutline | null => {
  let at = pastSpace(json, start)
  while (json[at] === "[") at = pastSpace(json, at + 1)
  if (json[at] !== "{") return null
  const values = new Map<string, number>()
  at = pastSpace(json, at + 1)
  if (json[at] === "}") return values
  for (;;) {
    const end = json[at] === '"' ? pastString(json, at) : -1
    const colon = end < 0 ? -1 : pastSpace(json, end)
    if (colon < 0 || json[colon] !== ":") break
    const value = pastSpace(json, colon + 1)
    values.set(json.slice(at + 1, end - 1), value)
    const after = pastValue(json, value)
    if (json[after] !== ",") return values
    at = pastSpace(json, after + 1)
  }
  return values.size > 0 ? values : null
}
