import { readModel } from "../../lib/package-file.ts"
import { type PlaceKind, placeKinds } from "./place-key.ts"

/** A place as the table has it. A country's only name is its ISO 3166-1 alpha-2 code. */
export type PackedPlace = {
  kind: PlaceKind
  names: readonly string[]
  countryCode: string
  /** Degrees to about a kilometre; of a country or region the middle of its towns. */
  latitude: number
  longitude: number
  /** Decimal logarithm of the number of people; of a country or region of those in its cities. */
  size: number
  /** Position in the table of the region or country that it lies in. */
  within: number | null
}

/** Places of the table by position; the positions of all that bear a name, which `placeKey` gives; those of countries. */
export type PackedPlaces = {
  placeAt: (at: number) => PackedPlace
  positionsOf: (key: string) => readonly number[]
  countries: readonly number[]
}

const NO_PLACE = 0xffff

/**
 * Reads models/places.bin.br: the number of places and of bytes of names, the names (a line for each place, several
 * parted by a bar, as keys too where those differ), then a column each of kind, people (twenty times the logarithm),
 * position of the place around it, latitude and longitude (hundredths of a degree); numbers of two bytes as two columns,
 * the low bytes first.
 */
const readTable = (): PackedPlaces => {
  const table = readModel("places")
  const [count, length] = [table.readUInt32LE(0), table.readUInt32LE(4)]
  const lines = table.toString("utf8", 8, 8 + length).split("\n")
  const cell = (column: number, at: number): number => table[8 + length + column * count + at]!
  const word = (column: number, at: number): number => (cell(column + 1, at) << 8) | cell(column, at)
  const degrees = (column: number, at: number): number => ((word(column, at) << 16) >> 16) / 100
  const placeAt = (at: number): PackedPlace => {
    const around = word(2, at)
    return {
      kind: placeKinds[cell(0, at)]!,
      names: lines[at]!.split("|"),
      countryCode: around === NO_PLACE ? lines[at]! : placeAt(around).countryCode,
      latitude: degrees(4, at),
      longitude: degrees(6, at),
      size: cell(1, at) / 20,
      within: around === NO_PLACE ? null : around,
    }
  }
  // Most names are of one place: without a list for each, reading takes half the time.
  const byName = new Map<string, number | number[]>()
  const add = (name: string, at: number): void => {
    const known = byName.get(name)
    if (known === undefined) byName.set(name, at)
    else if (typeof known === "number") byName.set(name, [known, at])
    else known.push(at)
  }
  for (let at = 0; at < count; at++) {
    const line = lines[at]!
    if (line.includes("|")) for (const name of line.split("|")) add(name, at)
    else add(line, at)
  }
  const positionsOf = (key: string): readonly number[] => {
    const known = byName.get(key) ?? []
    return typeof known === "number" ? [known] : known
  }
  const isCountry = (at: number) => placeKinds[cell(0, at)] === "COUNTRY"
  return { placeAt, positionsOf, countries: [...lines.keys()].filter(isCountry) }
}

export const packedPlaces: PackedPlaces = readTable()
