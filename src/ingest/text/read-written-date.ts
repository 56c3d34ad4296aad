import { monthOfName } from "../../lib/month-of-name.ts"
import { readDateTime } from "../../lib/read-date-time.ts"

const DAY_FIRST =
  /(?<![\d.:])(\d{1,2})(?:\.|er|º|st|nd|rd|th)? (?:de |of )?(\p{L}{3,12})\.?,? (?:de |del )?((?:19|20)\d{2})(?!\d)/u
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d{2})(?!\d)/

/** A date as people write it, in words of some forty languages too; ISO 8601 in UTC. Null where day and month can't be told apart. */
export const readWrittenDate = (written: string): string | null => {
  const date = readDateTime(written)
  if (date) return date
  const [whole, day, name, year] = DAY_FIRST.exec(written.slice(0, 100)) ?? []
  const month = name ? monthOfName(name, null) : null
  if (!whole || month === null) return null
  const clock = CLOCK.exec(written.slice(0, 100).replace(whole, ""))
  const time = clock ? `T${clock[1]!.padStart(2, "0")}:${clock[2]}` : ""
  return readDateTime(`${year}-${String(month).padStart(2, "0")}-${day!.padStart(2, "0")}${time}`)
}
