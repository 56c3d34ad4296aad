const MS = 86_400_000

/** A calendar day as the number of days since 1970-01-01, so that days can be counted with. */
export type Day = number

const asDate = (day: Day) => new Date(day * MS)
const two = (n: number) => String(n).padStart(2, "0")

/** The day in UTC of an ISO 8601 time; null when it is none. */
export const dayOfIso = (iso: string): Day | null => {
  const time = Date.parse(/T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(time) ? null : Math.floor(time / MS)
}

/** The day of that date, null when no calendar has it. `month` counts from 1. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / MS : null
}

export const yearOf = (day: Day): number => asDate(day).getUTCFullYear()
export const monthOf = (day: Day): number => asDate(day).getUTCMonth() + 1
export const dateOf = (day: Day): number => asDate(day).getUTCDate()

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => asDate(day).getUTCDay()

/** `YYYY-MM-DD` */
export const isoDay = (day: Day): string => asDate(day).toISOString().slice(0, 10)

/** `YYYY-MM`; a month beyond 1..12 runs into the years around. */
export const isoMonth = (year: number, month: number): string => {
  const from0 = year * 12 + month - 1
  return `${String(Math.floor(from0 / 12)).padStart(4, "0")}-${two((((from0 % 12) + 12) % 12) + 1)}`
}

/** The same date that many months on, or the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month] = isoMonth(yearOf(day), monthOf(day) + months)
    .split("-")
    .map(Number) as [number, number]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Date.UTC(year, month - 1, Math.min(dateOf(day), last)) / MS
}
