import { SHINGLE, shinglesOf } from "./shingles.ts"
import { isFigure } from "./words-of.ts"

/** A date line, a first line, a notice: what may stand before and after a copy, in words. */
const LONGEST_HEAD = 25
const LONGEST_TAIL = 40
/** What is left must be long enough to speak for itself. */
const SHORTEST_CORE = 100

/** How much of two texts is common. Shares are 0 to 1. */
export type Comparison = {
  /** Of the words of the shorter text, those that stand in a shingle that the longer one has too. */
  contained: number
  /** The same, without what a copy may have before and after it. */
  coreContained: number
  /** The same as `contained`, of the words of both. */
  likeness: number
  /** Words of the shorter text to one of the longer. */
  lengthRatio: number
  /** Figures of that core that the longer text has nowhere, and all its figures; each once. */
  foreignFigures: number
  figures: number
}

/** Which words of a text are part of a shingle that the other has. */
const coverage = (shingles: Uint32Array, words: number, others: ReadonlySet<number>): boolean[] => {
  const covered = new Array<boolean>(words).fill(false)
  shingles.forEach((shingle, place) => {
    if (others.has(shingle)) covered.fill(true, place, place + SHINGLE)
  })
  return covered
}

const countOf = (covered: readonly boolean[]): number => covered.reduce((sum, each) => sum + Number(each), 0)

/** Where the copy begins and ends within the text. */
const coreOf = (covered: readonly boolean[]): [number, number] => {
  const start = Math.min(Math.max(0, covered.indexOf(true)), LONGEST_HEAD)
  const end = Math.max(covered.lastIndexOf(true) + 1, covered.length - LONGEST_TAIL)
  return end - start >= SHORTEST_CORE ? [start, end] : [0, covered.length]
}

/** Compares two texts given as words, wherever in them the common runs stand. */
export const compareTexts = (one: readonly string[], other: readonly string[]): Comparison => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const [ofShort, ofLong] = [shinglesOf(short), shinglesOf(long)]
  const inShort = coverage(ofShort, short.length, new Set(ofLong))
  const shared = countOf(inShort)
  const sharedOfLong = countOf(coverage(ofLong, long.length, new Set(ofShort)))
  const [start, end] = coreOf(inShort)
  const known = new Set(long)
  const figures = [...new Set(short.slice(start, end).filter(isFigure))]
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
  return {
    contained: share(shared, short.length),
    coreContained: share(shared, end - start),
    likeness: share(shared + sharedOfLong, short.length + long.length),
    lengthRatio: share(short.length, long.length),
    foreignFigures: figures.filter((figure) => !known.has(figure)).length,
    figures: figures.length,
  }
}
