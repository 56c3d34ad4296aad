import { fold } from "../../lib/fold.ts"

/** A place of an event, and the ids of the places that hold it. */
export type OutlinedPlace = {
  id: number
  name: string
  countryCode: string | null
  latitude: number | null
  longitude: number | null
  containedIn: readonly number[]
}

const KM_PER_DEGREE = 111
/** Apart by less, two points are one town and its surroundings; by more, two places that the same happening has not. */
const NEAR_KM = 25
const FAR_KM = 120

const countryNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" })

/** Whether a place is a whole country: too large to tell two happenings apart. */
export const isCountry = (place: { name: string; countryCode: string | null }): boolean =>
  place.countryCode !== null &&
  /^[A-Z]{2}$/.test(place.countryCode) &&
  fold(countryNames.of(place.countryCode) ?? "") === fold(place.name)

const kilometres = (a: OutlinedPlace, b: OutlinedPlace): number | null => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  const across = (a.longitude - b.longitude) * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, across)
}

const holds = (a: OutlinedPlace, b: OutlinedPlace): boolean =>
  a.id === b.id || a.containedIn.includes(b.id) || b.containedIn.includes(a.id)

/**
 * SAME when a place of one is a place of the other, lies in it or beside it; CONFLICT when all are in other countries, or all
 * far apart; OTHER when they differ, nobody knows by how far. Countries as such say too little for SAME.
 */
export const placeAgreement = (
  a: readonly OutlinedPlace[],
  b: readonly OutlinedPlace[],
): "SAME" | "OTHER" | "UNKNOWN" | "CONFLICT" => {
  const [countries, others] = [a, b].map((places) => new Set(places.flatMap(({ countryCode }) => countryCode ?? [])))
  if (countries!.size > 0 && others!.size > 0 && ![...countries!].some((code) => others!.has(code))) return "CONFLICT"
  const pairs = a
    .filter((place) => !isCountry(place))
    .flatMap((one) => b.filter((place) => !isCountry(place)).map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => holds(one, other) || (kilometres(one, other) ?? FAR_KM) < NEAR_KM)) return "SAME"
  const areFar = pairs.length > 0 && pairs.every(([one, other]) => (kilometres(one, other) ?? 0) > FAR_KM)
  return areFar ? "CONFLICT" : pairs.length > 0 ? "OTHER" : "UNKNOWN"
}
