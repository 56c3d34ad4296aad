import { isoTime } from "../lib/read-date-time.ts"

const DAY = 86_400_000

/** The latest such day not after the day that follows `near`; ISO 8601, null when no calendar has it. */
export const monthDayBefore = (
  { month, day, year }: { month: number; day: number; year: number | null },
  near: Date,
): string | null => {
  const thisYear = new Date(near.getTime() + DAY).getUTCFullYear()
  for (const candidate of year === null ? [thisYear, thisYear - 1] : [year]) {
    const at = new Date(Date.UTC(candidate, month - 1, day))
    if (
      at.getUTCMonth() === month - 1 &&
      at.getUTCDate() === day &&
      (year !== null || at.getTime() <= near.getTime() + DAY)
    )
      return isoTime(at)
  }
  return null
}
