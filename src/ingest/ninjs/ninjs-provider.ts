import { lineAt, type NinjsObject, objectsAt } from "./ninjs-object.ts"

const SUPPLIES = /publisher|provider|distributor|supplier|creditline/i

/**
 * Who supplies an item: the source with such a role, or the only one; the holder of the copyright; any source. `provider`
 * and `source` are not of the standard, but of systems that speak it.
 */
export const providerOf = (item: NinjsObject): string | null => {
  const stated = lineAt(item, "provider", "source") ?? named(objectsAt(item, "provider", "source")[0])
  if (stated) return stated
  const sources = objectsAt(item, "infosource", "infosources").filter((source) => named(source) !== null)
  const supplier = sources.find((source) => SUPPLIES.test(lineAt(source, "role", "rel") ?? ""))
  const only = sources.length === 1 ? sources[0] : undefined
  return named(supplier ?? only) ?? lineAt(item, "copyrightholder") ?? named(sources[0])
}

const named = (source: NinjsObject | undefined): string | null => (source ? lineAt(source, "name", "literal") : null)
