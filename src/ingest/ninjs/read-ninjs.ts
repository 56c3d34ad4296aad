import { type Result, refused } from "../../model/input-error.ts"
import type { Reading } from "../reading.ts"

/** Reads an IPTC ninjs item, or a list of them, as text or as the value it parses to. */
export const readNinjs = (_given: unknown): Result<Reading[]> =>
  refused("UNREADABLE", "Dateline cannot read ninjs yet.", ["ninjs"])
