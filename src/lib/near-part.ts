import { fold } from "./fold.ts"

/** Marks that words were left out or put in: an ellipsis, brackets. */
const GAP = /…|\.{3,}|\. \. \.|\[[^[\]]*\]/
/** One word in so many may be another, be missing or be too many. */
const WORDS_PER_EDIT = 8

/** The words of a text without case, accents and punctuation, parted where it says that some were left out. */
export const wordPieces = (text: string): string[][] =>
  text.split(GAP).flatMap((piece) => {
    const words = fold(piece)
    return words === "" ? [] : [words.split(" ")]
  })

/** Where the words end that are nearest the piece, from `start` on; null when none are near enough (Sellers 1980). */
const endOfNear = (piece: readonly string[], words: readonly string[], start: number): number | null => {
  const most = Math.floor(piece.length / WORDS_PER_EDIT)
  let edits = piece.map((_, i) => i + 1)
  for (let at = start; at < words.length; at++) {
    const next: number[] = []
    for (const [i, word] of piece.entries()) {
      const diagonal = (i === 0 ? 0 : edits[i - 1]!) + (word === words[at] ? 0 : 1)
      next.push(Math.min(diagonal, edits[i]! + 1, (i === 0 ? 0 : next[i - 1]!) + 1))
    }
    if (next.at(-1)! <= most) return at + 1
    edits = next
  }
  return null
}

/** Whether all the pieces stand among the words, in their order, each but for a word in eight. */
export const isPartOf = (pieces: readonly (readonly string[])[], words: readonly string[]): boolean => {
  let from = 0
  for (const piece of pieces) {
    const end = endOfNear(piece, words, from)
    if (end === null) return false
    from = end
  }
  return pieces.length > 0
}
