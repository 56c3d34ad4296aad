import { readDateTime } from "../../lib/read-date-time.ts"
import type { InputError } from "../../model/input-error.ts"
import { lineAt, type NinjsObject } from "./ninjs-object.ts"

/** The end of an item's embargo, ISO 8601 in UTC; null when it has none. */
export const embargoOf = (item: NinjsObject): string | null => {
  const written = lineAt(item, "embargoeduntil", "embargoed")
  return written && readDateTime(written)
}

/**
 * Why an item may not be shown yet, or no longer: it is withheld, canceled, or its embargo lasts. Null when it may. An
 * earlier version that was taken in is not taken back by it.
 */
export const whyNotUsable = (item: NinjsObject, now: Date): InputError | null => {
  const status = lineAt(item, "pubstatus")?.toLowerCase() ?? ""
  const error = (key: string, message: string): InputError => ({ code: "INVALID", message, path: ["ninjs", key] })
  if (/^cancell?ed$/.test(status)) return error("pubStatus", "The item is canceled: its provider has withdrawn it.")
  if (status === "withheld") return error("pubStatus", "The item is withheld: its provider does not release it.")
  const embargo = embargoOf(item)
  return embargo && Date.parse(embargo) > now.getTime()
    ? error("embargoedUntil", `The item is embargoed until ${embargo}; hand it in again after that.`)
    : null
}
