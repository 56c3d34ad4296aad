import type { Span } from "../../lib/text.ts"

const ZONE = "(?: (?:local time|[A-Z]{2,4}T|GMT|UTC|Eastern|Pacific|Central))?"
const CLOCK =
  "(?:(?<hour>1[0-2]|0?\\d)(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)|(?<word>noon|midday|midnight))"
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.:])${CLOCK}${ZONE},? (?:on )?$`, "iu")
const AFTER = new RegExp(`^,? (?:at |around )?${CLOCK}${ZONE}(?![\\p{L}\\p{N}:])`, "iu")
const REACH = 40

const timeOf = (p: Record<string, string | undefined>): string => {
  if (p.word) return /midnight/i.test(p.word) ? "00:00" : "12:00"
  const hour = p.hour24 ? +p.hour24 : (+p.hour! % 12) + (/p/i.test(p.half!) ? 12 : 0)
  return `${String(hour).padStart(2, "0")}:${p.minute24 ?? p.minute ?? "00"}`
}

/** A time of the clock that stands right before or behind a day ("9 a.m. Friday"): the stretch of both, and `hh:mm`. */
export const clockBeside = (text: string, day: Span): (Span & { time: string }) | null => {
  const before = BEFORE.exec(text.slice(Math.max(0, day.start - REACH), day.start))
  if (before) return { start: day.start - before[0].length, end: day.end, time: timeOf(before.groups!) }
  const after = AFTER.exec(text.slice(day.end, day.end + REACH))
  return after ? { start: day.start, end: day.end + after[0].length, time: timeOf(after.groups!) } : null
}
