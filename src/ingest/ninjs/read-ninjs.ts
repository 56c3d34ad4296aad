import { type InputError, ok, type Result, refused } from "../../model/input-error.ts"
import type { Reading } from "../reading.ts"
import { isNinjs, LIST_KEYS, MOST_WRAPPERS } from "./is-ninjs.ts"
import { lineAt, type NinjsObject, namedObjectsAt, ninjsObject } from "./ninjs-object.ts"
import { textsOf } from "./ninjs-texts.ts"
import { readItem } from "./read-item.ts"

const MOST_LISTED = 5_000

const parsed = (given: unknown): Result<unknown> => {
  if (typeof given !== "string") return ok(given)
  try {
    return ok(JSON.parse(given.replace(/^\ufeff/, "")))
  } catch {
    return refused("UNREADABLE", "The ninjs is not JSON.", ["ninjs"])
  }
}

/** The list that a value is, or that it wraps as services do; null when it is one item, or nothing of the kind. */
const listIn = (value: unknown, depth = 0): unknown[] | null => {
  if (Array.isArray(value)) return value
  const object = ninjsObject(value)
  if (!object || isNinjs(object.keys()) || depth === MOST_WRAPPERS) return null
  for (const key of LIST_KEYS) {
    const list = object.has(key) ? listIn(object.get(key), depth + 1) : null
    if (list) return list
  }
  return null
}

/** A package has no text of its own: the texts that are associated with it are its articles. */
const packaged = (item: NinjsObject): NinjsObject[] => {
  const isPackage = lineAt(item, "type")?.toLowerCase() === "composite"
  if (!isPackage || textsOf(item, "body").length > 0) return []
  return namedObjectsAt(item, "associations").filter(
    (each) => lineAt(each, "type")?.toLowerCase() === "text" && textsOf(each, "body").length > 0,
  )
}

const readListed = (value: unknown, now: Date): Result<Reading>[] => {
  const item = ninjsObject(value)
  if (!item) return [refused("UNREADABLE", "This is no ninjs item: it is not an object.", ["ninjs"])]
  if (!isNinjs(item.keys()) && textsOf(item, "body").length === 0)
    return [refused("UNREADABLE", "This is no ninjs item: it has none of a ninjs item's keys.", ["ninjs"])]
  const inside = packaged(item)
  return inside.length > 0 ? inside.map((each) => readItem(each, now)) : [readItem(item, now)]
}

/** An error of one item among others says which. */
const placed = (result: Result<Reading>, value: unknown, at: number): Result<Reading> => {
  if (result.kind === "ok") return result
  const uri = lineAt(ninjsObject(value) ?? new Map(), "uri", "guid")
  const where = `Item ${at + 1}${uri ? ` (${uri.slice(0, 200)})` : ""}`
  const errors = result.errors.map(
    ({ code, message, path: [first, ...rest] }): InputError => ({
      code,
      message: `${where}: ${message}`,
      path: [first!, String(at), ...rest],
    }),
  )
  return { kind: "error", errors }
}

/**
 * Reads IPTC ninjs of any version from 1.0 to 3.x, as text or as the value it parses to: one item, a list, or an object
 * that wraps a list. Each item is read or refused by itself; keys that are not known, and values of a wrong type, are as
 * if they were not there.
 */
export const readNinjs = (given: unknown, now: Date): Result<Result<Reading>[]> => {
  const json = parsed(given)
  if (json.kind === "error") return json
  const list = listIn(json.value)
  if (!list) return ok(readListed(json.value, now))
  if (list.length === 0) return refused("UNREADABLE", "The list of ninjs items is empty.", ["ninjs"])
  if (list.length > MOST_LISTED) {
    const message = `The list holds ${list.length} items; at most ${MOST_LISTED} are accepted. Give them in parts, or one a line.`
    return refused("TOO_MANY", message, ["ninjs"])
  }
  return ok(list.flatMap((each, i) => readListed(each, now).map((result) => placed(result, each, i))))
}
