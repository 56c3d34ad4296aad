import type { EventDraft, ParticipantRole } from "../../model/event.ts"
import { type DatePrecision, newsDate } from "../../model/news-date.ts"

/** What one article reports of an event; entities are positions of the article's decisions. */
export type EventReport = Pick<
  EventDraft,
  "name" | "description" | "date" | "isExpected" | "places" | "participants" | "confidence"
>

/** A report, by whom and when, with the entities that its positions stand for. */
export type FiledReport = {
  articleId: number
  datePublished: string
  /** The same for reports that are not independent: of one publisher, or copies of one text. */
  voice: string
  report: EventReport
  entityIds: Readonly<Record<string, number>>
}

export type UnitedEvent = Pick<EventDraft, "name" | "description" | "date" | "isExpected" | "confidence"> & {
  placeIds: number[]
  participants: { entityId: number; role: ParticipantRole }[]
}

/** How far another voice moves the confidence in an event towards certainty, at most. */
const CONFIRMATION = 0.25

/** Most exact first. */
const EXACTNESS: readonly DatePrecision[] = ["MINUTE", "HOUR", "DAY", "RANGE", "MONTH", "YEAR"]

const inOrder = (a: FiledReport, b: FiledReport): number =>
  a.datePublished < b.datePublished ? -1 : a.datePublished > b.datePublished ? 1 : a.articleId - b.articleId

/** The surest voice, moved towards certainty by each other. */
const confidenceOf = (reports: readonly FiledReport[]): number => {
  const voices = new Map<string, number>()
  for (const { voice, report } of reports) voices.set(voice, Math.max(voices.get(voice) ?? 0, report.confidence))
  const [surest = 0, ...others] = [...voices.values()].sort((a, b) => b - a)
  return others.reduce((sum, each) => sum + (1 - sum) * CONFIRMATION * each, surest)
}

/** Of the dates that are stated the most exact, of equals the one that most reports give, then the first. */
const dateOf = (reports: readonly FiledReport[]): EventDraft["date"] => {
  const stated = reports.filter(({ report }) => report.date.text !== null)
  const dates = (stated.length > 0 ? stated : reports).map(({ report }) => report.date)
  const rank = ({ edtf }: EventDraft["date"]) => EXACTNESS.indexOf(newsDate(edtf)?.precision ?? "YEAR")
  const times = ({ edtf }: EventDraft["date"]) => dates.filter((other) => other.edtf === edtf).length
  return [...dates].sort((a, b) => rank(a) - rank(b) || times(b) - times(a))[0]!
}

/** Keys in the order of how many times they are given, then of the first time. */
const byFrequency = <T>(values: readonly T[]): T[] => {
  const times = new Map<T, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a).map(([value]) => value)
}

/** Everybody once, in the role that most reports give. */
const participantsOf = (reports: readonly FiledReport[]): UnitedEvent["participants"] => {
  const given = reports.flatMap(({ report, entityIds }) =>
    report.participants.flatMap(({ entity, role }) =>
      entityIds[entity] === undefined ? [] : [{ entityId: entityIds[entity], role }],
    ),
  )
  return byFrequency(given.map(({ entityId }) => entityId)).map((entityId) => ({
    entityId,
    role: byFrequency(given.filter((each) => each.entityId === entityId).map(({ role }) => role))[0]!,
  }))
}

/**
 * What an event shows: the name of its surest report, the most exact date, whoever took part by any report. It depends on
 * which reports there are, never on the order in which they came.
 */
export const uniteReports = (filed: readonly FiledReport[]): UnitedEvent => {
  const reports = [...filed].sort(inOrder)
  const surest = reports.reduce((best, each) => (each.report.confidence > best.report.confidence ? each : best))
  return {
    name: surest.report.name,
    description: surest.report.description,
    date: dateOf(reports),
    // Once it is told as past, it has happened.
    isExpected: reports.every(({ report }) => report.isExpected),
    confidence: confidenceOf(reports),
    placeIds: byFrequency(
      reports.flatMap(({ report, entityIds }) => report.places.flatMap((place) => entityIds[place] ?? [])),
    ),
    participants: participantsOf(reports),
  }
}
