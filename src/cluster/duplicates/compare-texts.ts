import { SHINGLE, shinglesOf } from "./shingles.ts"
import { isFigure } from "./words-of.ts"

/** A date line, a first line, a notice: what may stand before and after a copy, in words. */
const LONGEST_HEAD = 25
const LONGEST_TAIL = 40
/** What is left must be long enough to speak for itself. */
const SHORTEST_CORE = 40

/** A stretch of the shorter text. */
export type Stretch = {
  words: number
  /** Of these words, the share that stands in a shingle that the longer text has too. */
  contained: number
  /** The figures in it that the longer text has nowhere, and all its figures; each once. */
  foreignFigures: number
  figures: number
}

/** How much of two texts is common. Shares are 0 to 1. */
export type Comparison = {
  /** The shorter text, and the same without what a copy may have before and after it. */
  whole: Stretch
  core: Stretch
  /** The share of the words of both that is common. */
  likeness: number
  /** Words before what is common, in the text that has fewer of them. */
  ownHead: number
  /** How much of the shorter text is what the longer one begins with. */
  leading: number
  /** Words of the shorter text to one of the longer. */
  lengthRatio: number
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
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

const headOf = (covered: readonly boolean[]): number => {
  const first = covered.indexOf(true)
  return first < 0 ? covered.length : first
}

/** Where the copy begins and ends within the text. */
const coreOf = (covered: readonly boolean[]): [number, number] => {
  const start = Math.min(headOf(covered), LONGEST_HEAD)
  const end = Math.max(covered.lastIndexOf(true) + 1, covered.length - LONGEST_TAIL)
  return end - start >= SHORTEST_CORE ? [start, end] : [0, covered.length]
}

/** Compares two texts given as words, wherever in them the common runs stand. Symmetrical. */
export const compareTexts = (one: readonly string[], other: readonly string[]): Comparison => {
  const isFirst = one.length === other.length ? one.join(" ") <= other.join(" ") : one.length < other.length
  const [short, long] = isFirst ? [one, other] : [other, one]
  const [ofShort, ofLong] = [shinglesOf(short), shinglesOf(long)]
  const inShort = coverage(ofShort, short.length, new Set(ofLong))
  const inLong = coverage(ofLong, long.length, new Set(ofShort))
  const known = new Set(long)
  const stretch = (start: number, end: number): Stretch => {
    const figures = [...new Set(short.slice(start, end).filter(isFigure))]
    return {
      words: end - start,
      contained: share(countOf(inShort.slice(start, end)), end - start),
      foreignFigures: figures.filter((figure) => !known.has(figure)).length,
      figures: figures.length,
    }
  }
  return {
    whole: stretch(0, short.length),
    core: stretch(...coreOf(inShort)),
    likeness: share(countOf(inShort) + countOf(inLong), short.length + long.length),
    ownHead: Math.min(headOf(inShort), headOf(inLong)),
    leading: Math.min(1, share(countOf(inLong.slice(0, short.length + LONGEST_HEAD)), short.length)),
    lengthRatio: share(short.length, long.length),
  }
}
