import { isGivenName } from "../../gazetteer/given-names.ts"
import { isPlaceWord } from "./places.ts"
import {
  germanNameAdjectives,
  germanParticles,
  germanTitles,
  notGiven,
  notNames,
  organizationWords,
  particles,
  titles,
} from "./words.ts"
import type { Range, Word } from "./words-of-text.ts"

const MOST_SURNAMES = 2
/** Surnames of Spanish and Portuguese are two or more. */
const LONG_NAMES = new Set(["es", "pt", "ca", "gl", "id"])
const INITIAL = /^\p{Lu}\p{Ll}?$/u
const NOUN = /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|design|kandidat(?:en)?|kollegen?|chefin)$/u
const COMPOUND =
  /-(?:\p{Lu}\p{Ll}*(?:ung|heit|keit|schaft|tion|ismus|ment|urteil|preis|film|fans?|team)|Institut|Stiftung|Urteil|Preis|Film|Album|Fans?|Team|Regierung|Kabinett|Anhänger|Partei|Straße|Platz|Schule|Gymnasium|Universität|Effekt|Vertraute[rn]?|Nachfolger(?:in)?|Biograf(?:ie)?|Gesetz|Show|Konzert|Prozess|Affäre|Lager|Ära)$/u

const isGiven = (word: Word): boolean =>
  word.isCapital && !notGiven.has(word.text) && !notNames.has(word.text) && isGivenName(word.text)

const isSurname = (word: Word, language: string): boolean =>
  word.isCapital &&
  word.text.length > 1 &&
  !INITIAL.test(word.text) &&
  !notNames.has(word.text) &&
  !organizationWords.has(word.text) &&
  !/^\p{Lu}{2,}$/u.test(word.text) &&
  !(language === "de" && (NOUN.test(word.text) || COMPOUND.test(word.text) || germanNameAdjectives.test(word.text)))

const isParticle = (word: string, isInner: boolean, language: string): boolean =>
  language === "de" && !isInner ? germanParticles.has(word) : particles.has(word)

/** The surnames from a word on, particles before and between them: the end, and how many there are. */
const surnamesFrom = (
  words: readonly Word[],
  at: number,
  most: number,
  language: string,
  isNamed = false,
): Range & { count: number } => {
  let [to, count, next] = [at, 0, at]
  while (count < most && words[next]?.joined) {
    let after = next
    while (words[after]?.joined && isParticle(words[after]!.text, after > next, language) && after - next < 3) after++
    const word = words[after]
    if (!word?.joined || !isSurname(word, language) || ((count > 0 || isNamed) && isPlaceWord(word.text, language)))
      break
    if (language === "de" && after > next && isGiven(word)) break
    count++
    next = after + 1
    to = next
  }
  return { from: at, to, count }
}

const isTitle = (word: Word | undefined, language: string): boolean => {
  const title = word?.text.toLowerCase()
  return title !== undefined && (language === "de" ? germanTitles.test(title) : titles.has(title))
}

/** The name that begins with a given name: given names and initials, then surnames; null where no surname follows. */
const namedFrom = (words: readonly Word[], at: number, language: string): Range | null => {
  const first = words[at]!
  if (!isGiven(first) || first.isShouted) return null
  let next = at + 1
  while (words[next]?.joined && next - at < 4 && (isGiven(words[next]!) || INITIAL.test(words[next]!.text))) next++
  const most = LONG_NAMES.has(language) ? MOST_SURNAMES + 1 : language === "de" ? 1 : MOST_SURNAMES
  const { to, count } = surnamesFrom(words, next, most, language, next - at > 1)
  if (count > 0) return { from: at, to }
  // Two given names make a name, as "Paul Simon" does.
  const isTwo = next - at >= 2 && !INITIAL.test(words[next - 1]!.text)
  return isTwo ? { from: at, to: next } : null
}

/** The name behind a title: "ministra Calviño", "Frau Dr. Müller"; a country's genitive is none. */
const titledFrom = (words: readonly Word[], at: number, language: string): Range | null => {
  const word = words[at]!
  if (
    !isTitle(words[at - 1], language) ||
    !(word.joined || (words[at - 1]!.hasStop && /^(?:Dr|Prof|Sr|Sra|M|Mme)$/.test(words[at - 1]!.text)))
  )
    return null
  if (word.isShouted || isTitle(word, language) || isPlaceWord(word.text, language) || !isSurname(word, language))
    return null
  const { to } = surnamesFrom(words, at + 1, 1, language)
  const isLong = to > at + 1 && language !== "de"
  return { from: at, to: isLong ? to : at + 1 }
}

/** The people that the words name in full or behind a title, in order and without overlap. */
export const personsIn = (words: readonly Word[], language: string): Range[] => {
  const found: Range[] = []
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.isCapital) continue
    const range = namedFrom(words, at, language) ?? titledFrom(words, at, language)
    if (!range) continue
    found.push(range)
    at = range.to - 1
  }
  return found
}
