/** How often something is said counts less and less. */
const HEADLINE_TIMES = 3
/** As if every text had so much more in it: a few words alone are no proof. */
const SMOOTHING = 60

/** The words and pairs of neighbouring words that a model knows, with how telling each is. */
export type TermIndex = {
  /** Position of each word. */
  readonly words: ReadonlyMap<string, number>
  /** Position of each pair, by `pairKey` of its words' positions. */
  readonly pairs: ReadonlyMap<number, number>
  /** By position; 0 for a word that counts only within pairs. */
  readonly rarity: ArrayLike<number>
}

export const pairKey = (first: number, second: number): number => first * 65_536 + second

const countTerms = (counts: Map<number, number>, words: readonly string[], index: TermIndex, times: number) => {
  let before = -1
  for (const word of words) {
    const at = index.words.get(word) ?? -1
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + times)
    const pair = at >= 0 && before >= 0 ? index.pairs.get(pairKey(before, at)) : undefined
    if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + times)
    before = at
  }
}

/** The known terms of a text by position and their weights, of about length one together; less for a short text. */
export const weighTerms = (
  headline: readonly string[],
  body: readonly string[],
  index: TermIndex,
): Map<number, number> => {
  const counts = new Map<number, number>()
  countTerms(counts, headline, index, HEADLINE_TIMES)
  countTerms(counts, body, index, 1)
  let squares = SMOOTHING
  const weights = new Map<number, number>()
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * index.rarity[term]!
    if (weight > 0) weights.set(term, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}
