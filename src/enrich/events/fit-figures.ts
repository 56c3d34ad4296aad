import type { EventDraft, EventFigure, EventType } from "../../model/event.ts"
import { surer } from "./confidence.ts"

const CALAMITIES: readonly EventType[] = ["ATTACK", "ACCIDENT", "DISASTER"]

/** The types of happenings that a kind of count can belong to. */
const WHAT_COUNTS: Partial<Record<string, readonly EventType[]>> = {
  dead: [...CALAMITIES, "DEATH", "PROTEST"],
  injured: [...CALAMITIES, "PROTEST"],
  missing: CALAMITIES,
  rescued: CALAMITIES,
  destroyed: CALAMITIES,
  displaced: CALAMITIES,
  arrested: ["ARREST", "PROTEST", "ATTACK"],
  detained: ["ARREST", "PROTEST"],
  abducted: ["ATTACK"],
  evacuated: ["MOVEMENT", ...CALAMITIES],
  stayed: ["MOVEMENT"],
  hostages: ["ATTACK", "MOVEMENT"],
  rockets: ["ATTACK"],
  missiles: ["ATTACK"],
  bombs: ["ATTACK"],
  drones: ["ATTACK"],
  shells: ["ATTACK"],
  mortars: ["ATTACK"],
  flights: ["MOVEMENT"],
  votes: ["ELECTION", "LAW"],
  seats: ["ELECTION"],
}

const canCount = (kind: string, type: EventType): boolean => WHAT_COUNTS[kind]?.includes(type) ?? false

/** The event with those of the figures that can belong to it. */
export const withFigures = (event: EventDraft, figures: readonly EventFigure[]): EventDraft => {
  const fitting = figures.filter(({ kind }) => canCount(kind, event.eventType))
  const added = fitting.filter(({ kind }) => !event.figures.some((figure) => figure.kind === kind))
  if (added.length === 0) return event
  return { ...event, figures: [...event.figures, ...added], confidence: surer(event.confidence, 0.1) }
}
