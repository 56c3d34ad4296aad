import { countryNames, demonymCountry } from "../gazetteer/countries.ts"
import { isPlainWord, type KnownPlace, knownPlace, placesNamed, prominence } from "../gazetteer/known-places.ts"
import { postalStates, regionsToldByName } from "../gazetteer/regions.ts"
import type { NameGroup } from "./name-groups.ts"
import type { Surroundings } from "./person-hints.ts"

/** What an article's place is, as far as that is sure: itself, or only what lies around it. */
export type Location = {
  place: KnownPlace | null
  /** Whether the place is beyond doubt, so that another name of it is the same. */
  isSure: boolean
  countryCode: string | null
  within: string | null
}

/** How often an article speaks of each country, by name and by people, and what it surely names, with what lies around that. */
type Support = { countries: ReadonlyMap<string, number>; regions: ReadonlySet<KnownPlace> }

const nowhere: Location = { place: null, isSure: false, countryCode: null, within: null }
const MOST_MENTIONS = 6

/** The region or country that the article names after a place: "Cambridge, Massachusetts", "Birmingham, Ala." */
const qualifierAfter = (text: string): KnownPlace[] => {
  const lead = /^(?:, | \()/.exec(text)
  if (!lead) return []
  const rest = text.slice(lead[0].length)
  const words = /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:of |and )?\p{Lu}[\p{L}.'’-]*){0,2}/u.exec(rest)?.[0].split(" ") ?? []
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ")
    const state = postalStates.get(name)
    const places = [name, name.replace(/['’]s$|\.$/, "")].flatMap((form) => placesNamed(form))
    const wide = (state ? placesNamed(state) : places).filter(({ kind }) => kind !== "CITY")
    if (wide.length > 0) return [...new Set(wide)]
  }
  return []
}

const liesIn = (place: KnownPlace, around: KnownPlace): boolean =>
  place.within !== null && (place.within === around || liesIn(place.within, around))

type Candidate = { place: KnownPlace; weight: number }

const placesOf = (group: NameGroup): Candidate[] => {
  const weights = new Map<KnownPlace, number>()
  for (const form of group.forms)
    for (const place of placesNamed(form))
      weights.set(place, Math.max(prominence(form, place), weights.get(place) ?? Number.NEGATIVE_INFINITY))
  return [...weights].map(([place, weight]) => ({ place, weight })).sort((a, b) => b.weight - a.weight)
}

/** So much more than the next must speak for a place to be sure without the article, and with it. */
const SURE = 1.2
const MARGIN = 0.4
/** Below this, a place that nothing in the article speaks for is some village's namesake. */
const LEAST_WEIGHT = 5.4
const LEAST_SUPPORTED = 4
/** Well enough known that a country after it is the next of a list: "in London, France and Spain". */
const FAMOUS = 6.2

/** "South", "Price": a word that names some place too, which nobody means without saying where. */
const isObscureWord = ({ forms }: NameGroup): boolean => forms.every((form) => isPlainWord(form) && !knownPlace(form))

const supportOf = (groups: readonly NameGroup[], texts: readonly string[]): Support => {
  const countries = new Map<string, number>()
  const regions = new Set<KnownPlace>()
  const count = (code: string | null) => code && countries.set(code, (countries.get(code) ?? 0) + 1)
  for (const group of groups) {
    const [best, next] = placesOf(group)
    if (!best || isObscureWord(group) || best.weight < LEAST_WEIGHT || (next && best.weight - next.weight < SURE))
      continue
    count(best.place.countryCode)
    regions.add(best.place)
    if (best.place.within) regions.add(best.place.within)
  }
  for (const text of texts)
    for (const [word] of text.matchAll(/[A-Z][a-z]{3,}/g)) {
      const code = demonymCountry(word)
      if (code && (countries.get(code) ?? 0) < 2) count(code)
    }
  return { countries, regions }
}

const supportFor = (place: KnownPlace, { countries, regions }: Support): number => {
  const inRegion = place.within?.kind === "REGION" && regions.has(place.within)
  return Math.min(2, countries.get(place.countryCode ?? "") ?? 0) * 0.8 + (inRegion ? 1 : 0)
}

/** The region around a place if a name alone tells it, else the country: Chicago is in Illinois, Kabul in Afghanistan. */
const nameAround = ({ within, names }: KnownPlace): string | null => {
  if (!within) return null
  const isUsual = within.kind === "COUNTRY" || (isUsualRegion(within) && !names.includes(within.fullName))
  return isUsual ? within.fullName : nameAround(within)
}

const isUsualRegion = ({ countryCode, fullName }: KnownPlace): boolean =>
  regionsToldByName.has(`${countryCode} ${fullName}`)

const at = (place: KnownPlace, isSure: boolean): Location => ({
  ...{ place, isSure, countryCode: place.countryCode, within: nameAround(place) },
})
const inside = (around: KnownPlace): Location => ({
  ...{ place: null, isSure: false, countryCode: around.countryCode, within: around.fullName },
})

/** Where the qualifiers after a place put it; null where they say nothing. */
const locateByQualifier = (candidates: readonly Candidate[], qualifiers: readonly KnownPlace[]): Location | null => {
  if (qualifiers.length === 0 || candidates[0]?.place.kind === "COUNTRY") return null
  const fitting = candidates.find(({ place }) => qualifiers.some((around) => liesIn(place, around)))
  if (fitting) return at(fitting.place, true)
  if (candidates[0] && candidates[0].weight >= FAMOUS) return null
  const [around, ...others] = qualifiers
  return others.length === 0 ? inside(around!) : null
}

/** Where the other places of the article put it. */
const locateBySupport = (candidates: readonly Candidate[], support: Support): Location => {
  const weighed = candidates
    .map(({ place, weight }) => ({ place, weight, supported: supportFor(place, support) }))
    .filter(({ weight, supported }) => weight >= (supported > 0 ? LEAST_SUPPORTED : LEAST_WEIGHT))
    .sort((a, b) => b.weight + b.supported - a.weight - a.supported)
  const [best] = weighed
  if (!best) return nowhere
  const rivals = weighed.filter((other) => best.weight + best.supported - other.weight - other.supported < MARGIN)
  // "New York" is the state as often as the city.
  const isSure = weighed.every(
    ({ place, weight, supported }) =>
      place === best.place ||
      (best.weight + best.supported - weight - supported > SURE &&
        !(place === best.place.within && isUsualRegion(place))),
  )
  if (rivals.length === 1) return at(best.place, isSure)
  const country = best.place.countryCode
  return rivals.every(({ place }) => place.countryCode === country)
    ? { place: null, isSure: false, countryCode: country, within: country && countryNames(country)[0]! }
    : nowhere
}

/**
 * Works out which place each group of a place's names is: by the region or country that the article names after it, by
 * how well known it is, and by the other places and peoples that the article speaks of. What stays open is nowhere.
 */
export const locatePlaces = (
  groups: readonly NameGroup[],
  texts: readonly string[],
  { after }: Surroundings,
): Map<NameGroup, Location> => {
  const places = groups.filter((group) => group.type === "PLACE")
  const support = supportOf(places, texts)
  const locate = (group: NameGroup): Location => {
    const candidates = placesOf(group)
    const told = group.mentions.slice(0, MOST_MENTIONS).flatMap((mention) => {
      const location = locateByQualifier(candidates, qualifierAfter(after(mention, 40)))
      return location ? [location] : []
    })
    const [first] = told
    if (!first) return isObscureWord(group) ? nowhere : locateBySupport(candidates, support)
    return told.every(({ place, within }) => place === first.place && within === first.within) ? first : nowhere
  }
  return new Map(places.map((group) => [group, locate(group)]))
}
