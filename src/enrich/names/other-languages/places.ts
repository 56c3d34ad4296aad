import { knownPlace } from "../../gazetteer/known-places.ts"
import { cityNames } from "./city-names.ts"
import { countryName, countryNames } from "./country-names.ts"
import { germanNouns, placePrepositions } from "./words.ts"
import type { Range, Word } from "./words-of-text.ts"

const MOST_WORDS = 4
const LEAST_LETTERS = 4

/** A place among the words: a country by its English name, a city without the ending of its case, others as they stand. */
export type PlaceRange = Range & { form: string | null }

const joinedText = (words: readonly Word[], at: number, length: number): string | null => {
  if (at + length > words.length || words.slice(at + 1, at + length).some(({ joined }) => !joined)) return null
  return words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(" ")
}

/** Whether a place of English name is meant: the words of other languages are written with capitals, too. */
const isSure = (words: readonly Word[], at: number, length: number, language: string): boolean => {
  const word = words[at]!
  const isAfterPreposition = word.joined && placePrepositions.has(words[at - 1]!.text)
  if (language === "de") return length > 1 || (isAfterPreposition && !germanNouns.has(word.text))
  if (length > 1) return true
  const isAlone = !words[at + 1]?.joined || !words[at + 1]!.isCapital
  const isFirst = !word.joined || !words[at - 1]!.isCapital
  return word.text.length >= LEAST_LETTERS && !word.opens && isAlone && isFirst && isAfterPreposition
}

const placeAt = (words: readonly Word[], at: number, language: string): PlaceRange | null => {
  for (let length = MOST_WORDS; length > 0; length--) {
    const name = joinedText(words, at, length)
    if (name === null) continue
    const code = countryNames(language).get(name)
    if (code !== undefined) return { from: at, to: at + length, form: countryName(code) }
    const isGerman = language === "de" && length === 1 && germanNouns.has(name)
    const city = isGerman ? undefined : cityNames(language).get(name)
    if (city !== undefined) return { from: at, to: at + length, form: city }
    if (knownPlace(name) && isSure(words, at, length, language)) return { from: at, to: at + length, form: null }
  }
  return null
}

/** The countries and cities that the words name, in order and without overlap. */
export const placesIn = (words: readonly Word[], language: string): PlaceRange[] => {
  const found: PlaceRange[] = []
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.isCapital || words[at]!.isShouted) continue
    const range = placeAt(words, at, language)
    if (!range) continue
    found.push(range)
    at = range.to - 1
  }
  return found
}

/** Whether a single word is a country or city in a language, in whichever case. */
export const isPlaceWord = (word: string, language: string): boolean =>
  countryNames(language).has(word) || cityNames(language).has(word) || knownPlace(word)?.kind === "COUNTRY"
