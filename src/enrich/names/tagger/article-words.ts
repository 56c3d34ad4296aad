import { mix } from "./hash.ts"
import type { Sentence, SentenceKind, Token } from "./tokens.ts"
import { Shape, usualFormOf, type WordFacts } from "./word-facts.ts"

/** A sentence with what is known of its words; words of a line in capitals are read as running text writes them. */
export type ReadSentence = { tokens: readonly Token[]; words: readonly WordFacts[]; kind: SentenceKind }

/** A sequence of capitalised words, by positions in its sentence, `to` exclusive. */
export type Run = { from: number; to: number }

/** How one article uses a word, over all of its texts. */
export type WordUse = {
  /** How often it is written small, and with a capital where only names have one. */
  lower: number
  capital: number
  /** The form it has where only names have capitals. */
  form: string
  /** Hashes of the words before and after its first occurrences, by sentence and position. */
  places: number[]
  before: number[]
  after: number[]
  /** The longest capitalised sequence that holds it. */
  sequence: readonly WordFacts[]
  position: number
  beforeSequence: number
}

export type ArticleWords = {
  use: (word: WordFacts) => WordUse | undefined
  /** The last words of sequences whose initials these are. */
  acronyms: ReadonlyMap<string, WordFacts>
}

const MOST_PLACES = 6
const LONGEST_SEQUENCE = 7
const SURELY_NAME = 5

const newUse = (): WordUse => ({
  lower: 0,
  capital: 0,
  form: "",
  places: [],
  before: [],
  after: [],
  sequence: [],
  position: 0,
  beforeSequence: 0,
})

/** Whether the word at `at` begins a sentence, a quotation or what follows a colon, where any word takes a capital. */
export const opens = (words: readonly WordFacts[], at: number): boolean => at === 0 || words[at - 1]!.isOpener

/** Whether a capital at `at` says that the word is a name, or part of one. */
const hasTellingCapital = (words: readonly WordFacts[], at: number): boolean => {
  const word = words[at]!
  if (!word.isCapitalised) return false
  return !opens(words, at) || word.rarelyLower >= SURELY_NAME || word.shape >= Shape.CAPITALS
}

const addSequence = (uses: Map<number, WordUse>, words: readonly WordFacts[], { from, to }: Run): void => {
  const sequence = words.slice(from, Math.min(to, from + LONGEST_SEQUENCE))
  for (const [position, word] of sequence.entries()) {
    const use = uses.get(word.lowerHash)
    if (!use || use.sequence.length >= sequence.length) continue
    use.sequence = sequence
    use.position = position
    use.beforeSequence = from > 0 ? words[from - 1]!.lowerHash : 1
  }
}

const SMALL = /^(?:of|for|the|and|&|de|in|on)$/

/** Adds the initials of the sequence of capitalised words that begins at `from`, small words skipped. */
const addAcronym = (acronyms: Map<string, WordFacts>, words: readonly WordFacts[], from: number): void => {
  let initials = ""
  for (let i = from; i < words.length && initials.length < LONGEST_SEQUENCE; i++) {
    const word = words[i]!
    if (word.isCapitalised) initials += word.text[0]
    else if (!SMALL.test(word.text)) break
    if (initials.length > 1 && word.isCapitalised) acronyms.set(initials, word)
  }
}

/** Counts the words of all sentences of an article together. */
export const articleWords = (sentences: readonly ReadSentence[]): ArticleWords => {
  const uses = new Map<number, WordUse>()
  const acronyms = new Map<string, WordFacts>()
  for (const [number, { words, kind }] of sentences.entries()) {
    if (kind !== "PLAIN") continue
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      if (word.shape === Shape.MARK || word.shape === Shape.NUMBER) continue
      let use = uses.get(word.lowerHash)
      if (!use) {
        use = newUse()
        uses.set(word.lowerHash, use)
      }
      if (!word.isCapitalised) {
        use.lower++
        continue
      }
      if (use.places.length < MOST_PLACES) {
        use.places.push(mix(number, i))
        use.before.push(words[i - 1]?.lowerHash ?? 1)
        use.after.push(words[i + 1]?.lowerHash ?? 1)
      }
      if (!hasTellingCapital(words, i)) continue
      use.capital++
      use.form = word.text
    }
    for (let from = 0; from < words.length; from++) {
      if (!hasTellingCapital(words, from)) continue
      let to = from + 1
      while (to < words.length && words[to]!.isCapitalised) to++
      addSequence(uses, words, { from, to })
      if (to - from > 1 || SMALL.test(words[to]?.text ?? "")) addAcronym(acronyms, words, from)
      from = to
    }
  }
  return { use: (word) => uses.get(word.lowerHash), acronyms }
}

/** Reads the words of an article's sentences, those in capitals as the article, or else texts at large, write them. */
export const readSentences = (
  sentences: readonly Sentence[],
  read: (text: string) => WordFacts,
): { sentences: ReadSentence[]; article: ArticleWords } => {
  const first = sentences.map(({ tokens, kind }) => ({ tokens, kind, words: tokens.map(({ text }) => read(text)) }))
  const article = articleWords(first)
  const recased = (word: WordFacts): WordFacts => {
    if (word.shape === Shape.MARK || word.shape === Shape.NUMBER || word.text === word.lower) return word
    const use = article.use(word)
    if (use && use.capital > 0) return read(use.form)
    return read(use && use.lower > 0 ? word.lower : usualFormOf(word))
  }
  return {
    sentences: first.map((sentence) =>
      sentence.kind === "CAPS" ? { ...sentence, words: sentence.words.map(recased) } : sentence,
    ),
    article,
  }
}

/** The hash of a sentence's number and a position in it, as `WordUse.places` holds them. */
export const placeKey = (sentence: number, position: number): number => mix(sentence, position)
