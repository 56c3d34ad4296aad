import type { EntityType } from "../../model/entity.ts"
import { landmarks } from "../gazetteer/landmarks.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import type { ReadSentence } from "./tagger/article-words.ts"
import type { FoundName } from "./tagger/decode-sentences.ts"
import { spelled, type WordFacts } from "./tagger/word-facts.ts"

/** A name's type, and its words but the first, lower case. */
type Phrase = { type: EntityType; rest: readonly string[] }
/** Names by their first word in lower case, longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** So many names of one first word are kept; more are no news text. */
const MOST_OF_ONE_WORD = 40
/** Two words are too few: "Central Bank" says nothing of "a central bank". */
const LEAST_WORDS = 3

const phrasesOf = (names: Iterable<readonly [readonly string[], EntityType]>, leastWords: number): Phrases => {
  const phrases = new Map<string, Phrase[]>()
  for (const [[first, ...rest], type] of names) {
    const list = phrases.get(first!) ?? []
    if (rest.length + 1 >= leastWords && list.length < MOST_OF_ONE_WORD) phrases.set(first!, [...list, { type, rest }])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return phrases
}

const lowerWords = (name: string): string[] => name.split(" ").map((word) => spelled(word).toLowerCase())

const organizations = phrasesOf(
  [...knownOrganizations.keys()].map((name) => [lowerWords(name), "ORGANIZATION"]),
  2,
)
const places = phrasesOf(
  landmarks.map((name) => [lowerWords(name), "PLACE"]),
  1,
)

/** Organizations that the article names in full somewhere. */
const namedInFull = (found: readonly (readonly FoundName[])[]): Phrases => {
  const names = new Map<string, string[]>()
  for (const { sentence, from, to, type } of found.flat()) {
    if (type !== "ORGANIZATION" || to - from < LEAST_WORDS || sentence.kind !== "PLAIN") continue
    const words = sentence.words.slice(from, to).map(({ lower }) => lower)
    names.set(words.join(" "), words)
  }
  return phrasesOf(
    [...names.values()].map((words) => [words, "ORGANIZATION"]),
    LEAST_WORDS,
  )
}

/** "State-Khorasan" after "Islamic": the last word may add a branch by a hyphen. */
const isWord = (word: WordFacts | undefined, wanted: string, isLast: boolean): boolean =>
  word !== undefined &&
  (word.lower === wanted || (isLast && word.lower.startsWith(`${wanted}-`) && /-\p{Lu}/u.test(word.text)))

/** The first of the lists that knows a phrase at this position tells it. */
const phraseAt = ({ words }: ReadSentence, at: number, lists: readonly Phrases[]): Phrase | undefined => {
  for (const phrases of lists) {
    const found = phrases
      .get(words[at]!.lower)
      ?.find(({ rest }) => rest.every((wanted, i) => isWord(words[at + 1 + i], wanted, i === rest.length - 1)))
    if (found) return found
  }
  return undefined
}

/** Puts a name where it covers all names that it meets; leaves those that reach out of it. */
const withName = (names: readonly FoundName[], added: FoundName): FoundName[] => {
  const met = names.filter((name) => name.from < added.to && name.to > added.from)
  if (met.some((name) => name.from < added.from || name.to > added.to)) return [...names]
  return [...names.filter((name) => !met.includes(name)), added].sort((a, b) => a.from - b.from)
}

/**
 * Adds landmarks and organizations that news takes as known, and organizations that the article names in full
 * elsewhere, also where the text writes their later words small ("US central command").
 */
export const addKnownNames = (
  found: readonly (readonly FoundName[])[],
  sentences: readonly ReadSentence[],
): FoundName[][] => {
  const all = [organizations, places, namedInFull(found)]
  return sentences.map((sentence, number) => {
    let names = [...found[number]!]
    for (let from = 0; from < sentence.words.length; from++) {
      if (!sentence.words[from]!.isCapitalised) continue
      const phrase = phraseAt(sentence, from, all)
      if (!phrase) continue
      const to = from + 1 + phrase.rest.length
      names = withName(names, { sentence, from, to, type: phrase.type })
      from = to - 1
    }
    return names
  })
}
