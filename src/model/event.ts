import type { Evidence } from "./evidence.ts"

export const eventTypes = [
  "ATTACK",
  "ACCIDENT",
  "DISASTER",
  "DEATH",
  "ARREST",
  "TRIAL",
  "ELECTION",
  "APPOINTMENT",
  "RESIGNATION",
  "AGREEMENT",
  "MEETING",
  "STATEMENT",
  "PROTEST",
  "STRIKE",
  "LAW",
  "LAUNCH",
  "DEAL",
  "REPORT",
  "SPORT",
  "AWARD",
  "MOVEMENT",
  "OTHER",
] as const
export type EventType = (typeof eventTypes)[number]

export const participantRoles = ["AGENT", "AFFECTED", "VENUE", "OTHER"] as const
export type ParticipantRole = (typeof participantRoles)[number]

export const figureQualifiers = ["EXACT", "ABOUT", "AT_LEAST", "AT_MOST"] as const
export type FigureQualifier = (typeof figureQualifiers)[number]

/** A count that the report states: kind is a plural noun or participle, such as dead, injured, evacuated, rockets. */
export type EventFigure = { kind: string; value: number; qualifier: FigureQualifier; evidence: Evidence }

/** A happening in the world as one article reports it. Entities are positions in `ArticleDraft.entities`. */
export type EventDraft = {
  /** A short noun phrase or clause taken from the report. */
  name: string
  description: string | null
  eventType: EventType
  /** EDTF, with the words it was read from, null when it is the article's own date. */
  date: { edtf: string; text: string | null }
  /** Still ahead when it was reported. */
  isExpected: boolean
  places: number[]
  participants: { entity: number; role: ParticipantRole }[]
  figures: EventFigure[]
  /** 0..1 */
  confidence: number
  /** Never empty; the sentence that says it comes first. */
  evidence: Evidence[]
}
