import type { EventDraft, EventFigure } from "../../model/event.ts"
import { newsDate } from "../../model/news-date.ts"
import { surer } from "./confidence.ts"
import { wordGroups } from "./word-groups.ts"

const DAY = 86_400_000
/** An undated report may belong to a dated happening at most this long before the article. */
const RECENT_DAYS = 7
const TELLING: readonly ReadonlySet<string>[] = [wordGroups.weapon, wordGroups.disaster, wordGroups.vehicle]

const thingsIn = (name: string): string[] =>
  (name.toLowerCase().match(/\p{L}+/gu) ?? [])
    .map((word) => word.replace(/s$/, ""))
    .filter((word) => TELLING.some((group) => group.has(word)))

const sharesWho = (a: EventDraft, b: EventDraft): boolean => {
  const others = new Set(b.participants.filter(({ role }) => role !== "VENUE").map(({ entity }) => entity))
  return a.participants.some(({ entity }) => others.has(entity))
}

const sharesWhere = (a: EventDraft, b: EventDraft): boolean => a.places.some((place) => b.places.includes(place))

const sharesCount = (a: EventDraft, b: EventDraft): boolean =>
  a.figures.some((x) => b.figures.some((y) => x.kind === y.kind && x.value === y.value))

/** Both speak of rockets, of a quake, of a ferry. */
const sharesThing = (a: EventDraft, b: EventDraft): boolean => {
  const things = thingsIn(a.name)
  return thingsIn(b.name).some((thing) => things.includes(thing))
}

const contradicts = (a: EventDraft, b: EventDraft): boolean =>
  a.figures.some((x) =>
    b.figures.some(
      (y) => x.kind === y.kind && x.value !== y.value && x.qualifier === "EXACT" && y.qualifier === "EXACT",
    ),
  )

const isRecent = (event: EventDraft, published: string | null): boolean => {
  const date = newsDate(event.date.edtf)
  return date !== null && published !== null && Date.parse(published) - Date.parse(date.end) < RECENT_DAYS * DAY
}

const agreeOnDate = (a: EventDraft, b: EventDraft, published: string | null): boolean => {
  if (a.date.edtf === b.date.edtf) return true
  if (a.date.text !== null && b.date.text !== null) return false
  return isRecent(a, published) && isRecent(b, published)
}

/** Whether two reports of one article tell the same happening: type, date and either who, where or how many agree. */
const areOne = (a: EventDraft, b: EventDraft, published: string | null): boolean => {
  if (a.eventType !== b.eventType || a.isExpected !== b.isExpected || contradicts(a, b)) return false
  if (!agreeOnDate(a, b, published)) return false
  const sameDay = a.date.edtf === b.date.edtf
  return (
    sharesCount(a, b) ||
    (sharesWho(a, b) && (sameDay || sharesWhere(a, b))) ||
    (sameDay && (sharesWhere(a, b) || sharesThing(a, b)))
  )
}

/** The figures of both, of those that count the same the first. */
const unitedFigures = (a: EventFigure[], b: EventFigure[]): EventFigure[] => [
  ...a,
  ...b.filter((figure) => !a.some(({ kind }) => kind === figure.kind)),
]

/** One event from two reports of it; the name is that of the surer, the first when equal. */
const united = (first: EventDraft, second: EventDraft): EventDraft => {
  const surest = second.confidence > first.confidence ? second : first
  const known = new Set(first.participants.map(({ entity }) => entity))
  return {
    ...surest,
    date: first.date.text === null ? second.date : first.date,
    places: [...new Set([...first.places, ...second.places])],
    participants: [...first.participants, ...second.participants.filter(({ entity }) => !known.has(entity))],
    figures: unitedFigures(first.figures, second.figures),
    confidence: surer(surest.confidence, 0.03),
    evidence: surest === first ? [...first.evidence, ...second.evidence] : [...second.evidence, ...first.evidence],
  }
}

/** Unites what tells the same happening. Keeps the order of first reports. */
export const mergeEvents = (events: readonly EventDraft[], published: string | null): EventDraft[] => {
  const merged: EventDraft[] = []
  for (const event of events) {
    const at = merged.findIndex((earlier) => areOne(earlier, event, published))
    if (at < 0) merged.push(event)
    else merged[at] = united(merged[at]!, event)
  }
  return merged
}
