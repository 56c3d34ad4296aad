import { fold } from "../../lib/fold.ts"
import type { EventType } from "../../model/event.ts"

/** What two reports of a happening are compared by. */
export type EventOutline = {
  name: string
  eventType: EventType
  edtf: string
  /** Ids of participants, and of places but for countries. */
  entityIds: readonly number[]
}

/** The day of a date, or what there is instead: the same for times of one day. */
export const dayOf = (edtf: string): string => (edtf.includes("/") ? edtf : edtf.slice(0, 10))

/** Whether two reports speak of one happening: of one kind, on one day, with somebody or some place in common, or by one name. */
export const isSameEvent = (a: EventOutline, b: EventOutline): boolean =>
  a.eventType === b.eventType &&
  dayOf(a.edtf) === dayOf(b.edtf) &&
  (a.entityIds.some((id) => b.entityIds.includes(id)) || fold(a.name) === fold(b.name))

const countryNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" })

/** Whether a place is a whole country: too large to tell two happenings apart. */
export const isCountry = (place: { name: string; countryCode: string | null }): boolean =>
  place.countryCode !== null &&
  /^[A-Z]{2}$/.test(place.countryCode) &&
  fold(countryNames.of(place.countryCode) ?? "") === fold(place.name)
