import type { Day } from "../../lib/calendar.ts"

/** What the words around a date expression say of its time. */
export type Tense = "PAST" | "FUTURE" | null

/** What an expression may be read against. */
export type DateContext = {
  /** The day of publication. */
  published: Day
  tense: Tense
  /** The day that the text spoke of last, within reach; else null. */
  lastDay: Day | null
  /** The year that the text spoke of last, within reach; else null. */
  lastYear: number | null
  /** The year in which the text placed this month and day before; else null. */
  yearOfDate: (month: number, day: number) => number | null
}

/**
 * One form of date expression. `pattern` is global and matches in time linear in the text; named groups carry the parts.
 * A deictic rule depends on when the words were spoken, so it is not read inside quotations. `read` gives EDTF or null.
 */
export type DateRule = {
  readonly pattern: RegExp
  /** Lower case; a text that holds none of them holds no such expression. Empty when nothing rules it out so cheaply. */
  readonly needs: readonly string[]
  readonly isDeictic: boolean
  readonly read: (parts: Record<string, string | undefined>, context: DateContext) => string | null
}

/** A rule from a pattern's source; the expression stands between word boundaries. */
export const rule = (
  source: string,
  read: DateRule["read"],
  options: { deictic?: boolean; flags?: string; needs?: readonly string[] } = {},
): DateRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gu${options.flags ?? ""}`),
  needs: options.needs ?? [],
  isDeictic: options.deictic ?? false,
  read,
})
