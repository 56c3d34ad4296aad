import { oneLine } from "../../lib/normalize-text.ts"
import { LONGEST_FIELD } from "../check-input.ts"

/** An object of a ninjs document by its keys in lower case: version 3 writes in camel case what 1 and 2 write without. */
export type NinjsObject = ReadonlyMap<string, unknown>

/** Null for what is no object. */
export const ninjsObject = (value: unknown): NinjsObject | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]))
    : null

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

const valuesAt = (object: NinjsObject, keys: readonly string[]): unknown[] =>
  keys.map((key) => object.get(key)).filter((value) => value !== undefined && value !== null)

const lineOf = (value: unknown): string | null =>
  typeof value === "string" && value.length <= LONGEST_FIELD ? oneLine(value) || null : null

/** The first of the keys that holds words, on one line. */
export const lineAt = (object: NinjsObject, ...keys: string[]): string | null => {
  for (const key of keys) {
    const line = lineOf(object.get(key))
    if (line) return line
  }
  return null
}

/** The objects that a list holds; a single one may stand for the list. */
export const objectsAt = (object: NinjsObject, ...keys: string[]): NinjsObject[] =>
  valuesAt(object, keys).flatMap((value) => listOf(value).flatMap((each) => ninjsObject(each) ?? []))

/** The same where version 1 has an object of objects: their keys become their `name`, as they are written later. */
export const namedObjectsAt = (object: NinjsObject, key: string): NinjsObject[] => {
  const value = object.get(key)
  const named = ninjsObject(value)
  if (!named) return objectsAt(object, key)
  return [...named].flatMap(([name, each]) => {
    const found = ninjsObject(each)
    return found ? new Map<string, unknown>([["name", name], ...found]) : []
  })
}

/** The names of concepts (subjects, sources …), each once. Some write the bare names. */
export const namesAt = (object: NinjsObject, ...keys: string[]): string[] => {
  const names = valuesAt(object, keys)
    .flatMap(listOf)
    .map((each) => lineOf(each) ?? lineAt(ninjsObject(each) ?? new Map(), "name"))
  return [...new Set(names.filter((name) => name !== null))]
}
