import { shinglesOf } from "./shingles.ts"

/** How many shingles stand for a text. */
export const SKETCH = 24

/**
 * The keys by which texts find their copies: the smallest hashes of the shingles (MinHash with one permutation, Broder
 * 1997), ascending, as signed 32-bit integers. Two texts share a key about as often as they share a shingle.
 */
export const sketchOf = (words: readonly string[]): number[] =>
  [...new Set(shinglesOf(words).sort())].slice(0, SKETCH).map((hash) => hash | 0)
