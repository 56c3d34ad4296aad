import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { knownPlace, placesNamed } from "../../../src/enrich/gazetteer/known-places.ts"

describe("a name alone tells", () => {
  test.each([
    ["a country by any of its names", "Burma", "Myanmar", "MM"],
    ["a country by its code in stops", "U.S.", "United States", "US"],
    ["a capital, however small", "Vaduz", "Vaduz", "LI"],
    ["a large city", "Guadalajara", "Guadalajara", "MX"],
    ["a city by its English name", "Cologne", "Köln", "DE"],
    ["a city by an older name", "Calcutta", "Kolkata", "IN"],
    ["a city without its accents", "Sao Paulo", "São Paulo", "BR"],
    ["the capital before the state of its name", "Washington", "Washington", "US"],
    ["the city before the region of its name", "Osaka", "Osaka", "JP"],
    ["the well-known one of many", "Paris", "Paris", "FR"],
    ["a state by its abbreviation", "Calif.", "California", "US"],
    ["a county", "Cornwall", "Cornwall", "GB"],
    ["a region of several countries", "Sahel", "Sahel", null],
  ])("%s", (_, name, fullName, countryCode) => {
    expect(knownPlace(name)).toMatchObject({ fullName, countryCode })
  })

  test.each(["Nowhereville", "Price", "Victor", "West", "Springfield", ""])("nothing of %j", (name) => {
    expect(knownPlace(name)).toBeNull()
  })
})

test("a place lies in its region, and that in its country", () => {
  const chicago = knownPlace("Chicago")!
  expect([chicago.within!.fullName, chicago.within!.within!.fullName, chicago.within!.within!.within]).toEqual([
    "Illinois",
    "United States",
    null,
  ])
})

test("all places of a name are known, small towns too", () => {
  const regions = placesNamed("Springfield").map((place) => place.within!.fullName)
  expect(regions).toEqual(expect.arrayContaining(["Illinois", "Massachusetts", "Missouri"]))
})

test("country codes are ISO 3166-1's", () => {
  const codes = ["United Kingdom", "France", "Serbia", "Myanmar", "Kosovo"].map((name) => knownPlace(name)!.countryCode)
  expect(codes).toEqual(["GB", "FR", "RS", "MM", "XK"])
})

test("positions are degrees, whatever the name", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("Lima", "Suva", "Apia", "Nuuk", "Perth")), (name) => {
      for (const { latitude, longitude } of placesNamed(name)) {
        expect(Math.abs(latitude ?? 0)).toBeLessThanOrEqual(90)
        expect(Math.abs(longitude ?? 0)).toBeLessThanOrEqual(180)
      }
    }),
  )
})
