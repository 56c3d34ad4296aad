import { citiesToldByName, furtherTowns, otherCityNames } from "./cities.ts"
import { commonWords } from "./common-words.ts"
import { countryNames } from "./countries.ts"
import { firstNames } from "./first-names.ts"
import { packedPlaces } from "./packed-places.ts"
import { placeKey } from "./place-key.ts"
import { furtherRegions, otherRegionNames, regionsToldByName } from "./regions.ts"

/** A country, region, county or city. `fullName` is its usual name: "U.S." is "United States", "Calif." "California". */
export type KnownPlace = {
  kind: "COUNTRY" | "REGION" | "COUNTY" | "CITY"
  fullName: string
  names: readonly string[]
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  countryCode: string | null
  latitude: number | null
  longitude: number | null
  /** Decimal logarithm of the number of people who live there, 0 where unknown. */
  size: number
  isCapital: boolean
  /** The region or country that it lies in. */
  within: KnownPlace | null
}

const read = new Map<number, KnownPlace>()

const placeAt = (at: number): KnownPlace => {
  const known = read.get(at)
  if (known) return known
  const { kind, countryCode, latitude, longitude, size, within, names } = packedPlaces.placeAt(at)
  const place: KnownPlace = {
    kind: kind === "CAPITAL" ? "CITY" : kind,
    fullName: kind === "COUNTRY" ? countryNames(countryCode)[0]! : names[0]!,
    names: kind === "COUNTRY" ? countryNames(countryCode) : names,
    ...{ countryCode, latitude, longitude, size },
    isCapital: kind === "CAPITAL",
    within: within === null ? null : placeAt(within),
  }
  read.set(at, place)
  return place
}

const packedNamed = (name: string): KnownPlace[] =>
  packedPlaces
    .positionsOf(placeKey(name))
    .map(placeAt)
    .filter((place) => place.kind !== "COUNTRY")

/** What the table lacks: names, towns and regions. */
const further = new Map<string, KnownPlace[]>()
const addFurther = (name: string, place: KnownPlace): void => {
  further.set(placeKey(name), [...(further.get(placeKey(name)) ?? []), place])
}

for (const at of packedPlaces.countries)
  for (const name of countryNames(packedPlaces.placeAt(at).countryCode)) addFurther(name, placeAt(at))
for (const { countryCode, name, packed } of otherRegionNames)
  for (const place of packedNamed(packed))
    if (place.countryCode === countryCode && place.kind === "REGION") addFurther(name, place)
for (const { countryCode, name, packed } of otherCityNames)
  for (const place of packedNamed(packed))
    if (place.countryCode === countryCode && place.kind === "CITY" && place.size > 4.4) addFurther(name, place)

const countryOf = (code: string | null): KnownPlace | null =>
  code === null ? null : (further.get(placeKey(countryNames(code)[0]!))?.[0] ?? null)
const notPacked = (name: string, kind: "REGION" | "CITY", countryCode: string | null): KnownPlace => ({
  ...{ kind, fullName: name, names: [name], countryCode, latitude: null, longitude: null },
  ...{ size: 5, isCapital: false, within: countryOf(countryCode) },
})
const townNames = new Set(furtherTowns.map(({ name }) => name))
for (const { name, countryCode, latitude, longitude } of furtherTowns)
  addFurther(name, { ...notPacked(name, "CITY", countryCode), latitude, longitude })
for (const [name, countryCode] of furtherRegions) addFurther(name, notPacked(name, "REGION", countryCode))

/** Every place of a name, in no order of weight. What the table lacks hides what it has of that name. */
export const placesNamed = (name: string): readonly KnownPlace[] => {
  const others = further.get(placeKey(name)) ?? []
  return furtherRegions.has(name) || townNames.has(name) ? others : [...new Set([...packedNamed(name), ...others])]
}

const LEAST_SIZE_OF_CITY = 5.4
const LEAST_SIZE_OF_REGION = 6.5

const isToldCity = (name: string, { kind, countryCode, size }: KnownPlace): boolean =>
  kind === "CITY" && size > 4 && (citiesToldByName.has(`${countryCode} ${name}`) || townNames.has(name))

const isToldRegion = (name: string, { kind, countryCode, fullName }: KnownPlace): boolean =>
  kind === "COUNTRY" ||
  (kind !== "CITY" && (regionsToldByName.has(`${countryCode} ${name}`) || furtherRegions.has(name))) ||
  (kind === "REGION" && name.includes(".") && regionsToldByName.has(`${countryCode} ${fullName}`))

/** How much speaks for a place when nothing but the name is given: a logarithm, as `size` is. */
export const prominence = (name: string, place: KnownPlace): number => {
  if (place.kind === "COUNTRY") return place.size + 2
  // The people of counties are not counted.
  if (place.kind !== "CITY") return isToldRegion(name, place) ? Math.max(6, place.size + 0.5) : place.size
  const { within } = place
  // "Singapore", "Luxembourg": the country rather than its capital.
  if (countryNames(place.countryCode!).includes(name)) return place.size - 1
  const isNamesake = within?.kind === "REGION" && within.names.includes(placeKey(name)) && !isToldRegion(name, within)
  return place.size + (place.isCapital ? 1 : 0) + (isToldCity(name, place) ? 1.5 : 0) + (isNamesake ? 1.5 : 0)
}

/** The place that a name most likely is of; the towns of the table are no more than so many of one name. */
const likeliest = (name: string): KnownPlace | null =>
  placesNamed(name).reduce<KnownPlace | null>(
    (best, place) => (best && prominence(name, best) >= prominence(name, place) ? best : place),
    null,
  )

const COMPASS = /^(?:North|South|East|West|Cent(?:er|re)|(?:North|South|East|West)ern|Central)$/
/** Whether a name is an English word, a given name or a quarter of the sky as well. */
export const isPlainWord = (name: string): boolean =>
  firstNames.has(name) || commonWords.has(name.toLowerCase()) || COMPASS.test(name)

const isTold = (name: string, place: KnownPlace): boolean => {
  if (isToldRegion(name, place) || isToldCity(name, place)) return true
  if (isPlainWord(name)) return false
  return place.isCapital || place.size >= (place.kind === "CITY" ? LEAST_SIZE_OF_CITY : LEAST_SIZE_OF_REGION)
}

const told = new Map<string, KnownPlace | null>()

/** The place that a name alone tells of, if there is one: a country, a well-known region, a capital or large city. */
export const knownPlace = (name: string): KnownPlace | null => {
  const key = placeKey(name)
  if (packedPlaces.positionsOf(key).length === 0 && !further.has(key)) return null
  const known = told.get(name)
  if (known !== undefined) return known
  const best = likeliest(name)
  const place = best && isTold(name, best) ? best : null
  told.set(name, place)
  return place
}
