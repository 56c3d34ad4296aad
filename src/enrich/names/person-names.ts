import { nameParticles } from "../gazetteer/name-words.ts"
import { areNicknames } from "../gazetteer/nicknames.ts"

/** The parts of a person's name in full, in the order of English. */
export type PersonName = {
  given: string
  middle: readonly string[]
  surname: string
  /** "Jr", "III": somebody else than the one without it. */
  suffix: string | null
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/
const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u

const lower = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[’‘]/g, "'")
    .toLowerCase()

const wordsOf = (name: string): { words: string[]; suffix: string | null } => {
  const words = name.split(" ").map((word) => word.replace(/,$/, ""))
  const last = words.at(-1)!
  return words.length > 1 && SUFFIX.test(last)
    ? { words: words.slice(0, -1), suffix: lower(last) }
    : { words, suffix: null }
}

/** The parts of a name of two words and more; null for one word alone, whichever part it is. */
export const personName = (name: string): PersonName | null => {
  const { words, suffix } = wordsOf(name)
  if (words.length < 2 || nameParticles.has(words[0]!)) return null
  return { given: words[0]!, middle: words.slice(1, -1), surname: lower(words.at(-1)!), suffix }
}

/** What a person may be called by without the given name: "Leyen", "von der Leyen"; "Sanders", "Huckabee Sanders". */
export const surnamesOf = (name: string): string[] => {
  const words = wordsOf(name).words.map(lower)
  if (words.length < 2) return []
  const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word))
  return [
    ...new Set([
      words.at(-1)!,
      ...(words.length > 2 ? [words.slice(-2).join(" ")] : []),
      ...(particle > 0 ? [words.slice(particle).join(" ")] : []),
      ...(/^al-/.test(words.at(-1)!) ? [words.at(-1)!.slice(3)] : []),
    ]),
  ]
}

/** The name by which `surnamesOf` is asked. */
export const surnameKey = (name: string): string => wordsOf(name).words.map(lower).join(" ")

const fitsGiven = (one: string, other: string): boolean => {
  if (lower(one) === lower(other)) return true
  if (INITIAL.test(one) || INITIAL.test(other)) return lower(one)[0] === lower(other)[0] && one.length !== other.length
  return areNicknames(one, other)
}

const fitsMiddle = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  (one.length === other.length && one.every((word, at) => fitsGiven(word, other[at]!)))

/** Whether two names in full can be one person's: middle names left out, initials, nicknames. */
export const fitsPerson = (one: PersonName, other: PersonName): boolean =>
  one.surname === other.surname &&
  one.suffix === other.suffix &&
  fitsGiven(one.given, other.given) &&
  fitsMiddle(one.middle, other.middle)
