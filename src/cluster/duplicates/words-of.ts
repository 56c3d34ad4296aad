/** Scripts that are written without spaces: there each character counts as a word. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}"
/** A figure is one word with its points, commas, colons and fractions: 1,250.5 and 6-1/4. */
const WORD = new RegExp(`\\p{N}+(?:[.,:/-]\\p{N}+)*|[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, "gu")

/** The words of a text for comparison, in their order, whatever their case, spacing and punctuation. */
export const wordsOf = (text: string): string[] => text.normalize("NFKC").toLowerCase().match(WORD) ?? []

/** Whether a word holds a figure. */
export const isFigure = (word: string): boolean => /^\p{N}/u.test(word)
