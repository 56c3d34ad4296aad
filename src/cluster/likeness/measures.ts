import type { StoryVectors } from "./story-vectors.ts"

const DAY = 86_400_000

/** How alike the articles of one story are on average, 0..1; of one article nothing is known. */
const coherenceOf = ({ count, terms }: StoryVectors): number | null =>
  count < 2 ? null : Math.max(0, (terms.squared - count) / (count * (count - 1)))

export const meanCoherence = (a: StoryVectors, b: StoryVectors): number | null => {
  const [x, y] = [coherenceOf(a), coherenceOf(b)]
  return x === null || y === null ? (x ?? y) : Math.sqrt(x * y)
}

export const inLog = (value: number): number => Math.log(value + 0.02) / 2
export const inSize = (count: number): number => Math.log2(count) / 4
export const inWords = ({ words, count }: StoryVectors): number => Math.log10(10 + words / count) - 2

/** Days between two stories, 0 when they overlap, NaN when a date is unknown. */
export const gapOf = (a: StoryVectors, b: StoryVectors): number => Math.max(0, a.first - b.last, b.first - a.last) / DAY
/** Days from the first article of either to the last. */
export const spanOf = (a: StoryVectors, b: StoryVectors): number =>
  (Math.max(a.last, b.last) - Math.min(a.first, b.first)) / DAY
