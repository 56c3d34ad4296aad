import { knownOrganizations } from "../gazetteer/organizations.ts"
import type { ReadSentence } from "./article-words.ts"
import type { FoundName } from "./decode-sentences.ts"
import { spelled, type WordFacts } from "./word-facts.ts"

/** Names by their first word, each with the words that follow it, longest first; all lower case. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** So many names of one first word are kept; more are no news text. */
const MOST_OF_ONE_WORD = 40
/** Two words are too few: "Central Bank" says nothing of "a central bank". */
const LEAST_WORDS = 3

const phrasesOf = (names: Iterable<readonly string[]>): Map<string, string[][]> => {
  const phrases = new Map<string, string[][]>()
  for (const [first, ...rest] of names) {
    const list = phrases.get(first!) ?? []
    if (rest.length > 0 && list.length < MOST_OF_ONE_WORD) phrases.set(first!, [...list, rest])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return phrases
}

const known: Phrases = phrasesOf(
  [...knownOrganizations.keys()].map((name) => name.split(" ").map((word) => spelled(word).toLowerCase())),
)

/** Organizations that the article names in full somewhere. */
const namedInFull = (found: readonly (readonly FoundName[])[]): Phrases => {
  const names = new Map<string, string[]>()
  for (const { sentence, from, to, type } of found.flat()) {
    if (type !== "ORGANIZATION" || to - from < LEAST_WORDS || sentence.kind !== "PLAIN") continue
    const words = sentence.words.slice(from, to).map(({ lower }) => lower)
    names.set(words.join(" "), words)
  }
  return phrasesOf(names.values())
}

/** "State-Khorasan" after "Islamic": the last word may add a branch by a hyphen. */
const isWord = (word: WordFacts | undefined, wanted: string, isLast: boolean): boolean =>
  word !== undefined &&
  (word.lower === wanted || (isLast && word.lower.startsWith(`${wanted}-`) && /-\p{Lu}/u.test(word.text)))

const endOfPhrase = ({ words }: ReadSentence, at: number, phrases: Phrases): number => {
  const rests = phrases.get(words[at]!.lower) ?? []
  const rest = rests.find((rest) => rest.every((wanted, i) => isWord(words[at + 1 + i], wanted, i === rest.length - 1)))
  return rest ? at + 1 + rest.length : 0
}

/** Puts an organization where it covers all names that it meets; leaves those that reach out of it. */
const withOrganization = (
  names: readonly FoundName[],
  sentence: ReadSentence,
  from: number,
  to: number,
): FoundName[] => {
  const met = names.filter((name) => name.from < to && name.to > from)
  if (met.some((name) => name.from < from || name.to > to)) return [...names]
  const others = names.filter((name) => !met.includes(name))
  return [...others, { sentence, from, to, type: "ORGANIZATION" as const }].sort((a, b) => a.from - b.from)
}

/**
 * Adds the organizations of several words that news takes as known or that the article names in full elsewhere, also
 * where the text writes their later words small ("US central command").
 */
export const addKnownNames = (
  found: readonly (readonly FoundName[])[],
  sentences: readonly ReadSentence[],
): FoundName[][] => {
  const named = namedInFull(found)
  return sentences.map((sentence, number) => {
    let names = [...found[number]!]
    for (let at = 0; at < sentence.words.length; at++) {
      if (!sentence.words[at]!.isCapitalised) continue
      const to = endOfPhrase(sentence, at, known) || endOfPhrase(sentence, at, named)
      if (to === 0) continue
      names = withOrganization(names, sentence, at, to)
      at = to - 1
    }
    return names
  })
}
