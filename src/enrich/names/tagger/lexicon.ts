import { hashText, mix } from "./hash.ts"
import { type HashTable, hashTable } from "./hash-table.ts"

/**
 * What is known of words and names beside the weights, as columns by hashed key.
 * A word's key is that of its lower case; one that running text writes in a second way has another entry under that form.
 */
export type LexiconTables = {
  wordKeys: Int32Array
  /** Finest class of each word, plus one; 0 is none. */
  wordClasses: Uint16Array
  /** How running text writes the word: the usual form in bits 0 and 1, and in bits 2 to 4 how seldom it is lower case. */
  wordCases: Uint8Array
  /** The hand-made lists that hold the word, a bit each. */
  wordLists: Uint16Array
  /** Coarser classes of the finest: of about 400 and of 64. */
  middleClasses: Uint16Array
  coarseClasses: Uint8Array
  /** Names of gazetteers in lower case, and in which kinds of list they are, a bit each. */
  nameKeys: Int32Array
  nameKinds: Uint8Array
}

export const LOWER_FORM = 1
export const TITLE_FORM = 2
export const UPPER_FORM = 3

/** What the lexicon knows of one word. */
export type LexicalEntry = {
  fine: number
  middle: number
  coarse: number
  usualForm: number
  rarelyLower: number
  lists: number
}

export type Lexicon = {
  /** Of a word as it is written; `lower` is its lower case. */
  word: (text: string, lower: string) => LexicalEntry
  /** The kinds of gazetteer that hold a name with this key; 0 for none. */
  name: (key: number) => number
}

/** The longest names of gazetteers, in tokens. */
export const LONGEST_NAME = 6

/** The key of a name is folded from the keys of its words. */
export const extendNameKey = (key: number, lowerHash: number): number => mix(key, lowerHash)

const wordKey = (word: string): number => hashText(word)

export const lexiconOf = (tables: LexiconTables): Lexicon => {
  const words: HashTable = hashTable(tables.wordKeys)
  const names: HashTable = hashTable(tables.nameKeys)
  return {
    word: (text, lower) => {
      const base = words.find(wordKey(lower))
      const own = text === lower ? base : words.find(wordKey(text))
      const fine = tables.wordClasses[own >= 0 ? own : base] ?? 0
      const usual = tables.wordCases[base] ?? 0
      return {
        fine,
        middle: tables.middleClasses[fine]!,
        coarse: tables.coarseClasses[fine]!,
        usualForm: usual & 3,
        rarelyLower: usual >> 2,
        lists: (tables.wordLists[base] ?? 0) | (own >= 0 ? tables.wordLists[own]! : 0),
      }
    },
    name: (key) => {
      const at = names.find(key)
      return at < 0 ? 0 : tables.nameKinds[at]!
    },
  }
}
