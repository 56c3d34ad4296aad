export const datePrecisions = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "RANGE"] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** A date as exact as the report. `start` is inclusive, `end` exclusive, both ISO 8601 in UTC. */
export type NewsDate = { edtf: string; start: string; end: string; precision: DatePrecision; text: string | null }

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::\d{2})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?$/
const SEASON_OR_QUARTER = /^(\d{4})-(2[1-4]|3[3-6])[~?%]?$/
const DECADE = /^(\d{3})X$/
const CENTURY = /^(\d{2})XX$/
const DAY = 86_400_000

type Period = { from: number; to: number; precision: DatePrecision }

const readPoint = (edtf: string): Period | null => {
  const decade = DECADE.exec(edtf)
  if (decade) return { from: Date.UTC(+decade[1]! * 10, 0), to: Date.UTC(+decade[1]! * 10 + 10, 0), precision: "RANGE" }
  const century = CENTURY.exec(edtf)
  if (century)
    return { from: Date.UTC(+century[1]! * 100, 0), to: Date.UTC(+century[1]! * 100 + 100, 0), precision: "RANGE" }
  const part = SEASON_OR_QUARTER.exec(edtf)
  if (part) {
    const code = +part[2]!
    // EDTF: 21..24 are spring to winter, here by the northern meteorological seasons; 33..36 the quarters.
    const month = code < 30 ? (code - 20) * 3 - 1 : (code - 33) * 3
    return { from: Date.UTC(+part[1]!, month), to: Date.UTC(+part[1]!, month + 3), precision: "RANGE" }
  }
  const m = POINT.exec(edtf)
  if (!m) return null
  const [year, month, day, hour, minute] = [m[1], m[2], m[3], m[4], m[5]].map((x) => (x ? +x : undefined))
  const at = Date.UTC(year!, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0)
  const read = new Date(at)
  if (read.getUTCMonth() !== (month ?? 1) - 1 || read.getUTCDate() !== (day ?? 1) || (hour ?? 0) > 23) return null
  if (month === undefined) return { from: at, to: Date.UTC(year! + 1, 0), precision: "YEAR" }
  if (day === undefined) return { from: at, to: Date.UTC(year!, month), precision: "MONTH" }
  if (hour === undefined) return { from: at, to: at + DAY, precision: "DAY" }
  const zone = m[6] && m[6] !== "Z" ? (m[6][0] === "-" ? -1 : 1) * (+m[6].slice(1, 3) * 60 + +m[6].slice(4)) : 0
  const from = at - zone * 60_000
  return minute === undefined
    ? { from, to: from + 3_600_000, precision: "HOUR" }
    : { from, to: from + 60_000, precision: "MINUTE" }
}

/**
 * Reads EDTF (ISO 8601-2, levels 0 and 1: points, `~ ? %`, decades, centuries, seasons, quarters, and intervals of them).
 * Null for anything else, and for days that no calendar has.
 */
export const newsDate = (edtf: string, text: string | null = null): NewsDate | null => {
  const [first, last, more] = edtf.split("/")
  if (first === undefined || more !== undefined) return null
  const from = readPoint(first)
  const to = last === undefined ? from : readPoint(last)
  if (!from || !to || to.to <= from.from) return null
  const iso = (time: number) => new Date(time).toISOString()
  return {
    edtf,
    start: iso(from.from),
    end: iso(to.to),
    precision: last === undefined ? from.precision : "RANGE",
    text,
  }
}
