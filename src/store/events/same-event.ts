import { fold } from "../../lib/fold.ts"
import type { EntityType } from "../../model/entity.ts"
import type { EventType, ParticipantRole } from "../../model/event.ts"
import { dateAgreement } from "./date-agreement.ts"
import { type OutlinedPlace, placeAgreement } from "./place-agreement.ts"

/** What two reports of a happening are compared by. */
export type EventOutline = {
  name: string
  eventType: EventType
  /** `isStated`: read from words, not taken from the day of the article. */
  date: { edtf: string; isStated: boolean }
  participants: readonly { id: number; type: EntityType; role: ParticipantRole }[]
  places: readonly OutlinedPlace[]
}

/** Happenings of which a place sees several a day: place and day do not tell them apart. */
const FREQUENT: ReadonlySet<EventType> = new Set(["STATEMENT", "REPORT", "MEETING", "AGREEMENT", "MOVEMENT", "OTHER"])

const sharesWho = (a: EventOutline, b: EventOutline): boolean => {
  const others = new Set(b.participants.filter(({ role }) => role !== "VENUE").map(({ id }) => id))
  return a.participants.some(({ id, role }) => role !== "VENUE" && others.has(id))
}

const affected = ({ participants }: EventOutline): number[] =>
  participants.filter(({ role, type }) => role === "AFFECTED" && type === "PERSON").map(({ id }) => id)

/** It befell other people: two deaths, two arrests. */
const befellOthers = (a: EventOutline, b: EventOutline): boolean => {
  const [mine, theirs] = [affected(a), affected(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id))
}

/**
 * How surely two reports speak of one happening, 0 when they do not: of one kind, on days that agree, and with people,
 * places or a name in common; whatever contradicts keeps them apart. On days that agree but roughly two of these are asked for.
 */
export const sameEvent = (a: EventOutline, b: EventOutline): number => {
  if (a.eventType !== b.eventType || befellOthers(a, b)) return 0
  const dates = dateAgreement(a.date, b.date)
  const places = placeAgreement(a.places, b.places)
  if (dates === "CONFLICT" || places === "CONFLICT") return 0
  const isPlaceShared = places === "SAME" && !FREQUENT.has(a.eventType)
  // A name tells little where the places differ.
  const isNameShared = places !== "OTHER" && fold(a.name) === fold(b.name)
  const shared = Number(sharesWho(a, b)) + Number(isPlaceShared) + Number(isNameShared)
  return shared >= (dates === "SAME" ? 1 : 2) ? shared + (dates === "SAME" ? 1 : 0) : 0
}
