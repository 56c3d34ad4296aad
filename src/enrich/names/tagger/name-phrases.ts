import { extendNameKey, type Lexicon, LONGEST_NAME } from "./lexicon.ts"
import { Shape, type WordFacts } from "./word-facts.ts"

/** How many kinds of gazetteer there are. */
export const KINDS = 8

/** Where a position stands in a name of a gazetteer: not, alone, first, inside, last. */
const [ALONE, FIRST, INSIDE, LAST] = [1, 2, 3, 4]

const mark = (marks: Int32Array, from: number, to: number, kinds: number): void => {
  for (let kind = 0; kind < KINDS; kind++) {
    if ((kinds & (1 << kind)) === 0) continue
    const shift = kind * 3
    // What a longer name holds is not marked again.
    if (((marks[from]! >> shift) & 7) !== 0) continue
    for (let i = from; i < to; i++) {
      const place = to - from === 1 ? ALONE : i === from ? FIRST : i === to - 1 ? LAST : INSIDE
      marks[i] = (marks[i]! & ~(7 << shift)) | (place << shift)
    }
  }
}

/** The names of gazetteers in a sentence: three bits a kind for each word, the longest first from the left. */
export const namePhrases = (words: readonly WordFacts[], lexicon: Lexicon): Int32Array => {
  const marks = new Int32Array(words.length)
  for (let from = 0; from < words.length; from++) {
    if (!words[from]!.isCapitalised && words[from]!.shape !== Shape.WITH_DIGIT) continue
    const limit = Math.min(words.length, from + LONGEST_NAME)
    const found: number[] = []
    let key = 0
    for (let to = from; to < limit; to++) {
      if (to > from && words[to]!.shape === Shape.LOWER && words[to]!.text.length > 3) break
      key = extendNameKey(key, words[to]!.lowerHash)
      if (words[to]!.isCapitalised || to > from) found.push(lexicon.name(key))
    }
    for (let i = found.length - 1; i >= 0; i--) if (found[i] !== 0) mark(marks, from, from + i + 1, found[i]!)
  }
  return marks
}
