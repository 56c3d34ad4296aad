import { cities } from "./cities.ts"
import { countryCodes, countryName } from "./countries.ts"
import { regionCountries } from "./regions.ts"

/** What the gazetteer knows of a place. `fullName` joins the names of one country: "U.S." is "United States". */
export type KnownPlace = {
  kind: "COUNTRY" | "REGION" | "CITY"
  fullName: string
  countryCode: string | null
  latitude: number | null
  longitude: number | null
}

const known = new Map<string, KnownPlace>()
for (const city of cities) {
  const { name, ...facts } = city
  // Two cities of one name: neither country nor position is certain.
  const twin = known.get(name)
  known.set(
    name,
    twin ? { ...twin, countryCode: null, latitude: null, longitude: null } : { kind: "CITY", fullName: name, ...facts },
  )
}
for (const [name, countryCode] of regionCountries)
  known.set(name, { kind: "REGION", fullName: name, countryCode, latitude: null, longitude: null })
for (const [name, code] of countryCodes)
  known.set(name, {
    kind: "COUNTRY",
    fullName: countryName(code) ?? name,
    countryCode: code,
    latitude: null,
    longitude: null,
  })

/** The facts of a country, region or city by one of its usual names. */
export const knownPlace = (name: string): KnownPlace | null => known.get(name) ?? null
