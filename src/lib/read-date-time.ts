import { MONTH_PATTERN, monthNumber } from "./month-names.ts"

const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  aest: 600,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: -480,
  ct: -360,
  mt: -420,
  at: -240,
  ast: -240,
  adt: -180,
  akst: -540,
  akdt: -480,
  hst: -600,
  met: 60,
  mest: 120,
  kst: 540,
  west: 60,
  sast: 120,
  cat: 120,
  eat: 180,
  pkt: 300,
  hkt: 480,
  sgt: 480,
  awst: 480,
  acst: 570,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  nst: -210,
  ndt: -150,
}

const pattern = (source: string) =>
  new RegExp(`^(?:[a-z]{3,9}\\.?,? )?${source}(?:st|nd|rd|th)?$`.replaceAll("MONTH", MONTH_PATTERN), "i")

/** Forms of a calendar day, each with the order of its three groups. Slashes with the day last or over twelve only. */
const DAYS: { form: RegExp; order: "ymd" | "dmy" | "mdy" }[] = [
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: "ymd" },
  { form: /^(\d{4})(\d{2})(\d{2})$/, order: "ymd" },
  { form: pattern("(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](MONTH),?[ -](\\d{4})"), order: "dmy" },
  { form: pattern("(MONTH) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"), order: "mdy" },
  { form: /^(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})$/, order: "dmy" },
  { form: /^(\d{1,2})[/.](1[3-9]|2\d|3[01])[/.](\d{4})$/, order: "mdy" },
]

const TIME =
  /(?:T|,? (?:at )?|,? [-–|] )(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?( ?[ap]\.?m\.?)?(?: ?([+-]\d{2}:?\d{2}|[a-z]{1,4}))?$/i

/** Minutes east of Greenwich of an offset or of the name of a zone; none is UTC, null what is neither. */
export const zoneMinutes = (zone: string | undefined): number | null => {
  if (!zone) return 0
  const offset = /^([+-])(\d{1,2}):?([0-5]\d)$/.exec(zone)
  if (offset) return +offset[2]! > 26 ? null : (offset[1] === "-" ? -1 : 1) * (+offset[2]! * 60 + +offset[3]!)
  return ZONES[zone.toLowerCase()] ?? null
}

const readDay = (text: string): [year: number, month: number, day: number] | null => {
  for (const { form, order } of DAYS) {
    const found = form.exec(text)
    if (!found) continue
    const part = (letter: string) => found[order.indexOf(letter) + 1]!
    const month = /\d/.test(part("m")) ? +part("m") : monthNumber(part("m"))
    return month === null ? null : [+part("y"), month, +part("d")]
  }
  return null
}

/** A point in time as ISO 8601 in UTC, without a fraction of zero. */
export const isoTime = (time: Date): string => time.toISOString().replace(".000Z", "Z")

const timeOf = (clock: RegExpExecArray | null): { minutes: number; seconds: number } | null => {
  if (!clock) return { minutes: 0, seconds: 0 }
  const [, hours, minutes, seconds, half, zone] = clock
  const shift = zoneMinutes(zone)
  if (shift === null || (!minutes && !half) || +hours! > 23 || +(minutes ?? 0) > 59) return null
  const hour = half ? (+hours! % 12) + (/p/i.test(half) ? 12 : 0) : +hours!
  return { minutes: hour * 60 + +(minutes ?? 0) - shift, seconds: Math.min(59, +(seconds ?? 0)) }
}

/**
 * Reads one date, with or without a time, in the forms that documents carry: ISO 8601, RFC 822, and written English. Answers
 * ISO 8601 in UTC (a missing time is midnight, a missing zone UTC), null for anything else and for days that do not exist.
 */
export const readDateTime = (written: string): string | null => {
  const text = written.trim().slice(0, 60).replace(/\s+/g, " ")
  const whole = readDay(text)
  const clock = whole ? null : TIME.exec(text)
  const day = whole ?? (clock && readDay(text.slice(0, clock.index)))
  const time = timeOf(clock)
  if (!day || !time) return null
  const at = new Date(0)
  at.setUTCFullYear(day[0], day[1] - 1, day[2])
  if (at.getUTCMonth() !== day[1] - 1 || at.getUTCDate() !== day[2]) return null
  at.setUTCMinutes(time.minutes, time.seconds)
  return isoTime(at)
}
