import { createHash } from "node:crypto"

const LONGEST_KEY = 200

/** The text for comparison: lower case, without accents, apostrophes and punctuation, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC")

/** SHA-256 in hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

/** A folded text short enough for an index: a long one is its hash, one of marks alone stays as it is. */
export const foldedKey = (text: string): string => {
  const folded = fold(text) || text.trim()
  return folded.length <= LONGEST_KEY ? folded : sha256(folded)
}
