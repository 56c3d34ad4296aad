import { badInput } from "./errors.ts"

/** Refuses a look-up that is told by none of its keys, or by several. */
export const oneOf = (keys: Record<string, unknown>): void => {
  const given = Object.values(keys).filter((value) => value != null)
  if (given.length !== 1) throw badInput(`Give exactly one of ${Object.keys(keys).join(", ")}.`)
}
