import { type NewsDate, newsDate } from "../../model/news-date.ts"

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Reports of one happening give its hour so differently. */
const HOURS_APART = 3

type EventDate = { edtf: string; isStated: boolean }

/** The day of a date as it is written, or what there is instead: the same for times of one day. */
const dayOf = (edtf: string): string => (edtf.includes("/") ? edtf : edtf.slice(0, 10))

const isTime = ({ precision }: NewsDate): boolean => precision === "HOUR" || precision === "MINUTE"

const holds = (a: NewsDate, b: NewsDate): boolean => a.start <= b.start && b.end <= a.end

/**
 * SAME for one day (and about one hour, where both tell it); ROUGH when one is a part of the other, or when one is but the
 * day of the report and the other the day before or after.
 */
export const dateAgreement = (a: EventDate, b: EventDate): "SAME" | "ROUGH" | "CONFLICT" => {
  const [one, other] = [newsDate(a.edtf), newsDate(b.edtf)]
  if (!one || !other) return a.edtf === b.edtf ? "SAME" : "CONFLICT"
  const apart = Math.abs(Date.parse(one.start) - Date.parse(other.start))
  if (isTime(one) && isTime(other)) return apart <= HOURS_APART * HOUR ? "SAME" : "CONFLICT"
  if (dayOf(a.edtf) === dayOf(b.edtf)) return "SAME"
  if (holds(one, other) || holds(other, one)) return "ROUGH"
  const isGuess = !a.isStated || !b.isStated
  return isGuess && one.precision !== "RANGE" && other.precision !== "RANGE" && apart <= DAY ? "ROUGH" : "CONFLICT"
}
