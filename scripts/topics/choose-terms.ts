import { pairKey, type TermIndex } from "../../src/enrich/topics/weigh-terms.ts"
import type { Example } from "./examples.ts"
import type { LexiconTerm } from "./lexicon.ts"

const FEWEST_GROUPS = 6
const FEWEST_GROUPS_OF_PAIR = 10
const LARGEST_SHARE = 0.3
const MOSTLY = 0.7

/** How often each word is written with a capital, of 1: names, which pass while topics stay. */
const capitalShares = (examples: readonly Example[]): Map<string, number> => {
  const counts = new Map<string, [number, number]>()
  for (const { text } of examples)
    for (const [written] of text.body.matchAll(/[A-Za-z][A-Za-z0-9]+/g)) {
      const word = written.toLowerCase()
      const count = counts.get(word) ?? [0, 0]
      count[written[0] === word[0] ? 1 : 0] += 1
      counts.set(word, count)
    }
  return new Map([...counts].map(([word, [upper, lower]]) => [word, upper / (upper + lower)]))
}

const groupsOf = (
  examples: readonly Example[],
  termsOf: (example: Example) => Iterable<string>,
): Map<string, number> => {
  const seen = new Map<string, Set<string>>()
  for (const example of examples)
    for (const term of termsOf(example)) {
      const groups = seen.get(term)
      if (groups) groups.add(example.text.group)
      else seen.set(term, new Set([example.text.group]))
    }
  return new Map([...seen].map(([term, groups]) => [term, groups.size]))
}

const pairsOf = ({ headline, body }: Example) =>
  [headline, body].flatMap((words) => words.slice(1).map((word, i) => `${words[i]} ${word}`))

export type ChosenTerms = { words: string[]; pairs: [number, number][]; index: TermIndex }

/**
 * The terms that a model may go by: those of the lexicon, and what stands in many stories and is no name.
 * Rarity is by stories, not by texts.
 */
export const chooseTerms = (examples: readonly Example[], lexicon: readonly LexiconTerm[][]): ChosenTerms => {
  const total = new Set(examples.map(({ text }) => text.group)).size
  const isName = (word: string, shares: Map<string, number>) =>
    (shares.get(word) ?? shares.get(`${word}s`) ?? 0) > MOSTLY
  const shares = capitalShares(examples)
  const wordGroups = groupsOf(examples, ({ headline, body }) => [...headline, ...body])
  const inLexicon = new Set(lexicon.flat().map(({ term }) => term))
  const isPlain = (word: string) =>
    (wordGroups.get(word) ?? 0) >= FEWEST_GROUPS &&
    wordGroups.get(word)! <= total * LARGEST_SHARE &&
    !isName(word, shares)
  const pairGroups = groupsOf(
    examples.filter(({ text }) => text.set !== "googlenews2013"),
    (example) => pairsOf(example).filter((pair) => pair.split(" ").every(isPlain) || inLexicon.has(pair)),
  )
  const pairTerms = [...new Set([...inLexicon, ...pairGroups.keys()])]
    .filter((term) => term.includes(" ") && (inLexicon.has(term) || pairGroups.get(term)! >= FEWEST_GROUPS_OF_PAIR))
    .sort()
  const single = [
    ...new Set([...wordGroups.keys()].filter(isPlain).concat([...inLexicon].filter((t) => !t.includes(" ")))),
  ]
  const words = [...new Set([...single, ...pairTerms.flatMap((pair) => pair.split(" "))])].sort()
  const position = new Map(words.map((word, i) => [word, i]))
  const pairs = pairTerms.map((pair) => pair.split(" ").map((word) => position.get(word)!) as [number, number])
  const isSingle = new Set(single)
  const rarityOf = (groups: number) => Math.log((total + 1) / (groups + 1))
  const rarity = [
    ...words.map((word) => (isSingle.has(word) ? rarityOf(wordGroups.get(word) ?? 0) : 0)),
    ...pairTerms.map((pair) => rarityOf(pairGroups.get(pair) ?? 0)),
  ].map((value) => Math.min(value, 6.3))
  return {
    words,
    pairs,
    index: {
      words: position,
      pairs: new Map(pairs.map(([first, second], i) => [pairKey(first, second), words.length + i])),
      rarity,
    },
  }
}
