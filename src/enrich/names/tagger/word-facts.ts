import { hashText } from "./hash.ts"
import { extendNameKey, type LexicalEntry, type Lexicon, LOWER_FORM } from "./lexicon.ts"

/** How a word is built, coarsely. */
export const Shape = {
  LOWER: 0,
  CAPITALISED: 1,
  CAPITALS: 2,
  LETTER: 3,
  INITIALS: 4,
  MIXED: 5,
  NUMBER: 6,
  MARK: 7,
  CAPITAL_TAIL: 8,
  CAPITALS_JOINED: 9,
  LOWER_TAIL: 10,
  WITH_DIGIT: 11,
  EDGE: 12,
  ROMAN: 13,
} as const

/** What a word says by itself, wherever it stands. */
export type WordFacts = LexicalEntry & {
  text: string
  lower: string
  hash: number
  lowerHash: number
  shape: number
  isCapitalised: boolean
  /** Kinds of gazetteer that hold the word as a whole name. */
  kinds: number
  /** After these marks any word takes a capital. */
  isOpener: boolean
  /** Small words that may join two capitalised runs to one name. */
  isJoin: boolean
}

const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Ll}\p{M}]+$/u, Shape.LOWER],
  [/^\p{Lu}[\p{Ll}\p{M}]+\.?$/u, Shape.CAPITALISED],
  [/^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/, Shape.ROMAN],
  [/^\p{Lu}{2,}s?$/u, Shape.CAPITALS],
  [/^\p{Lu}\.?$/u, Shape.LETTER],
  [/^(?:\p{Lu}\.){2,}$/u, Shape.INITIALS],
  [/^[\d.,:/-]*\d[\d.,:/-]*$/, Shape.NUMBER],
  [/^[^\p{L}\p{N}]+$/u, Shape.MARK],
  [/^\p{N}|^[^-]*\p{N}[^-]*$/u, Shape.WITH_DIGIT],
  [/^\p{Ll}[\p{L}'’]*-\p{Lu}/u, Shape.CAPITAL_TAIL],
  [/^\p{Lu}.*-\p{Lu}/u, Shape.CAPITALS_JOINED],
  [/^\p{Lu}.*-/u, Shape.LOWER_TAIL],
  [/\p{Lu}/u, Shape.MIXED],
]
const shapeOf = (text: string): number => SHAPES.find(([pattern]) => pattern.test(text))?.[1] ?? Shape.LOWER

const CAPITALISED_SHAPES: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 8, 9, 13])

/** Longer words are noise; they are known by their beginning. */
const LONGEST_WORD = 40
const MOST_KEPT = 60_000

/** One spelling for what news spells in two ways. */
const SPELLINGS = new Map([
  ["US", "U.S."],
  ["UK", "U.K."],
  ["UN", "U.N."],
  ["USA", "U.S.A."],
])

/** A word in the spelling by which it is known. */
export const spelled = (written: string): string =>
  SPELLINGS.get(written) ?? written.slice(0, LONGEST_WORD).replace(/[’‘]/g, "'").replace(/[“”]/g, '"')

const OPENER = /^["':;(*•–—-]+$/
const JOIN = /^(?:of|for|the|and|&|de|da|do|dos|del|della|di|du|la|le|van|von|der|den|bin|al|el|y|-|'s|')$/

const factsOf = (written: string, lexicon: Lexicon): WordFacts => {
  const text = spelled(written)
  const lower = text.toLowerCase()
  const shape = shapeOf(text)
  const lowerHash = hashText(lower)
  return {
    text,
    lower,
    hash: hashText(text),
    lowerHash,
    shape,
    isCapitalised: CAPITALISED_SHAPES.has(shape),
    kinds: lexicon.name(extendNameKey(0, lowerHash)),
    isOpener: OPENER.test(text),
    isJoin: JOIN.test(lower),
    ...lexicon.word(text, lower),
  }
}

/** Looks words up in a lexicon, and remembers those it met. */
export const wordReader = (lexicon: Lexicon): ((text: string) => WordFacts) => {
  const known = new Map<string, WordFacts>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const facts = factsOf(text, lexicon)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, facts)
    return facts
  }
}

/** What stands before the first and after the last word of a sentence. */
export const EDGE: WordFacts = {
  text: "",
  lower: "",
  hash: 1,
  lowerHash: 1,
  shape: Shape.EDGE,
  isCapitalised: false,
  fine: 0,
  middle: 0,
  coarse: 0,
  usualForm: LOWER_FORM,
  rarelyLower: 0,
  lists: 0,
  kinds: 0,
  isOpener: false,
  isJoin: false,
}

const upperFirst = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1)

/** A word of a line in capitals as running text would write it, by how texts at large do. */
export const usualFormOf = (word: WordFacts): string => {
  if (word.shape === Shape.INITIALS || word.shape === Shape.LETTER) return word.text
  if (word.usualForm === 1) return word.lower
  if (word.usualForm === 3) return word.text
  return word.lower.split("-").map(upperFirst).join("-")
}
