import { organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import { isCapitalised, type Token } from "./tokens.ts"

/** First words of organizations, each with the words that may follow it, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const LONGEST = 7
/** So many names of one first word are kept; more are no news text. */
const MOST_OF_ONE_WORD = 30

const phrasesOf = (names: Iterable<string>): Map<string, string[][]> => {
  const phrases = new Map<string, string[][]>()
  for (const name of names) {
    const [first, ...rest] = name.split(" ")
    const list = phrases.get(first!) ?? []
    if (rest.length > 0 && list.length < MOST_OF_ONE_WORD) phrases.set(first!, [...list, rest])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return phrases
}

const known: Phrases = phrasesOf(knownOrganizations.keys())

/** Organizations that an article names in full somewhere, told by their last word: "US Northern Command". */
export const namedPhrases = (texts: readonly (readonly Token[])[]): Phrases => {
  const names = new Set<string>()
  for (const tokens of texts) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "PLAIN" || !organizationLastWords.has(token.text)) continue
      let from = at
      while (from > 0 && tokens[from]!.follows && isCapitalised(tokens[from - 1]!.text) && at - from < LONGEST) from--
      const words = tokens.slice(from, at + 1).map(({ text }) => text)
      if (/^(?:The|A|An)$/.test(words[0]!)) words.shift()
      // Two words are too few: "Central Bank" says nothing of "a central bank".
      if (words.length > 2) names.add(words.join(" "))
    }
  }
  return phrasesOf(names)
}

const matches = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean =>
  rest.every((word, i) => tokens[at + i]?.follows === true && tokens[at + i]!.text.toLowerCase() === word.toLowerCase())

/**
 * Positions of words that belong to a known organization, or one of the article, although the text writes them small
 * ("US central command"), and sets their `form` to the usual case.
 */
export const knownPhraseTokens = (tokens: readonly Token[], named: Phrases): Set<number> => {
  const positions = new Set<number>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "PLAIN" || !token.isWord) continue
    const fits = (words: readonly string[]) => matches(tokens, at + 1, words)
    const rest = known.get(token.form)?.find(fits) ?? named.get(token.form)?.find(fits)
    if (!rest || rest.every((word, i) => tokens[at + 1 + i]!.text === word)) continue
    positions.add(at)
    for (const [i, word] of rest.entries()) {
      positions.add(at + 1 + i)
      tokens[at + 1 + i]!.form = word
    }
  }
  return positions
}
