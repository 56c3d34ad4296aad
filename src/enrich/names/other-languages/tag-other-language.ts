import type { EntityType } from "../../../model/entity.ts"
import type { NameSpan } from "../tag-names.ts"
import { organizationsIn } from "./organizations.ts"
import { personsIn } from "./persons.ts"
import { placesIn } from "./places.ts"
import { uncasedPlaces } from "./uncased-places.ts"
import { type Range, type Word, wordsOf } from "./words-of-text.ts"

const CASED = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/gu
const SAMPLE = 2_000
/** Words after which a capital of German is that of a noun. */
const GERMAN_ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|im|am|zum|zur|vom|beim|viele|alle|jeder)$/i

type Found = Range & { type: EntityType; form?: string | null }

/** Marks the words of a range as named; false when one of them is already. */
const claim = (named: Set<number>, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) if (named.has(at)) return false
  for (let at = from; at < to; at++) named.add(at)
  return true
}

/** The surname as it is by itself: German adds an s for the genitive, where the texts also have it without. */
const nominative = (word: string, known: ReadonlySet<string>, language: string): string =>
  language === "de" && word.endsWith("s") && known.has(word.slice(0, -1)) ? word.slice(0, -1) : word

/** Surnames of the people whom the texts name in full, alone. */
const surnamesAlone = (words: readonly Word[], surnames: ReadonlySet<string>, language: string): Found[] =>
  words.flatMap((word, at): Found[] => {
    const form = nominative(word.text, surnames, language)
    if (!surnames.has(form) || word.isShouted) return []
    if (language === "de" && at > 0 && GERMAN_ARTICLE.test(words[at - 1]!.text)) return []
    // Beside another capital it is part of a longer name.
    const isAlone = !words[at + 1]?.joined || !words[at + 1]!.isCapital || language === "de"
    return isAlone ? [{ from: at, to: at + 1, type: "PERSON", form }] : []
  })

const namesIn = (words: readonly Word[], language: string): Found[] => {
  const taken: Found[] = []
  const named = new Set<number>()
  const take = (type: EntityType, ranges: readonly (Range & { form?: string | null })[]): void => {
    for (const range of ranges) if (claim(named, range)) taken.push({ ...range, type })
  }
  take("ORGANIZATION", organizationsIn(words, language))
  take("PERSON", personsIn(words, language))
  take("PLACE", placesIn(words, language))
  return taken
}

const surnameOf = (words: readonly Word[], { from, to }: Range): string[] =>
  to - from > 1 ? [words[to - 1]!.text] : []

const spanOf = (text: string, words: readonly Word[], { from, to, type, form }: Found): NameSpan => {
  const [start, end] = [words[from]!.start, words[to - 1]!.end]
  return { start, end, type, form: form ?? text.slice(start, end).replace(/\s+/g, " ") }
}

/** A full name without the ending of its genitive. */
const inNominative = (words: readonly Word[], found: Found, surnames: ReadonlySet<string>, language: string): Found => {
  const last = words[found.to - 1]!.text
  const form = nominative(last, surnames, language)
  if (found.type !== "PERSON" || found.form || form === last) return found
  return { ...found, form: [...words.slice(found.from, found.to - 1).map(({ text }) => text), form].join(" ") }
}

/** The language without region or script: "nb" of "no-NO". */
const baseOf = (language: string): string => {
  const base = /^[a-z]{2,3}(?![a-z])/.exec(language.toLowerCase())?.[0] ?? "und"
  return base === "no" ? "nb" : base
}

const isCased = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE)
  return (sample.match(CASED)?.length ?? 0) * 2 > (sample.match(/\p{L}/gu)?.length ?? 0)
}

/**
 * People, organizations and places in texts of one article that is not in English, each text's in order and without
 * overlap: only what its words make sure, a given name or a title before it, a word for a body in it, a country or a city.
 * A capital alone is no name in German, and in scripts without capitals countries alone are found. `language` is BCP 47.
 */
export const tagOtherLanguage = (texts: readonly string[], language: string): NameSpan[][] => {
  const code = baseOf(language)
  const read = texts.map((text) => (isCased(text) ? { text, words: wordsOf(text, code) } : { text, words: null }))
  const found = read.map(({ words }) => (words ? namesIn(words, code) : []))
  const surnames = new Set(
    read.flatMap(({ words }, i) =>
      found[i]!.filter(({ type }) => type === "PERSON").flatMap((range) => surnameOf(words!, range)),
    ),
  )
  return read.map(({ text, words }, i) => {
    if (!words) return uncasedPlaces(text, code)
    const named = new Set<number>()
    for (const range of found[i]!) claim(named, range)
    const alone = surnamesAlone(words, surnames, code).filter((range) => claim(named, range))
    return [...found[i]!, ...alone]
      .sort((a, b) => a.from - b.from)
      .map((range) => spanOf(text, words, inNominative(words, range, surnames, code)))
  })
}
