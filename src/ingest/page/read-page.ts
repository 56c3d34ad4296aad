import { type Result, refused } from "../../model/input-error.ts"
import type { Reading } from "../reading.ts"

/** Reads the article of an HTML page. Runs as long as it takes: `page-reader.ts` bounds it. */
export const readPage = (_html: string, _options: { url: string | null; now: Date }): Result<Reading> =>
  refused("UNREADABLE", "Dateline cannot read HTML yet.", ["html"])
