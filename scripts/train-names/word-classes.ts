/** Counts of pairs of neighbours, by the first and by the second word: rows `starts[i]` to `starts[i + 1]`. */
export type Bigrams = { size: number; totals: Float64Array; after: Pairs; before: Pairs }
type Pairs = { starts: Int32Array; others: Int32Array; counts: Int32Array }

const group = (size: number, pairs: ReadonlyMap<number, number>, bySecond: boolean): Pairs => {
  const starts = new Int32Array(size + 1)
  const ownOf = (key: number) => (bySecond ? key % size : Math.floor(key / size))
  for (const key of pairs.keys()) starts[ownOf(key) + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const others = new Int32Array(pairs.size)
  const counts = new Int32Array(pairs.size)
  for (const [key, count] of pairs) {
    const at = next[ownOf(key)]!++
    others[at] = bySecond ? Math.floor(key / size) : key % size
    counts[at] = count
  }
  return { starts, others, counts }
}

/** Counts neighbours in sequences of words numbered from 0; -1 parts sequences. */
export const countBigrams = (size: number, words: ArrayLike<number>): Bigrams => {
  const pairs = new Map<number, number>()
  const totals = new Float64Array(size)
  for (let i = 0; i < words.length; i++) {
    if (words[i]! < 0) continue
    totals[words[i]!]!++
    if (i === 0 || words[i - 1]! < 0) continue
    const key = words[i - 1]! * size + words[i]!
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  return { size, totals, after: group(size, pairs, false), before: group(size, pairs, true) }
}

const TABLE = 1 << 20
const table = Float64Array.from({ length: TABLE }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))
const nLogN = (n: number): number => (n < TABLE ? table[n]! : n * Math.log(n))

/**
 * Parts words into classes that make a class bigram model likely: each word in turn goes to the class where it fits
 * best, for some rounds (the exchange algorithm: Kneser and Ney 1993; Martin, Liermann and Ney 1998).
 */
export const exchangeClasses = (bigrams: Bigrams, classes: number, rounds: number): Int32Array => {
  const { size, totals, after, before } = bigrams
  const classOf = Int32Array.from({ length: size }, (_, i) => i % classes)
  const counts = new Float64Array(classes)
  const table = new Int32Array(classes * classes)
  const turned = new Int32Array(classes * classes)
  for (let word = 0; word < size; word++) {
    counts[classOf[word]!]! += totals[word]!
    for (let at = after.starts[word]!; at < after.starts[word + 1]!; at++) {
      const [one, other] = [classOf[word]!, classOf[after.others[at]!]!]
      table[one * classes + other]! += after.counts[at]!
      turned[other * classes + one]! += after.counts[at]!
    }
  }
  const [left, right] = [new Int32Array(classes), new Int32Array(classes)]
  const [leftSeen, rightSeen] = [new Int32Array(classes), new Int32Array(classes)]
  const gain = new Float64Array(classes)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let word = 0; word < size; word++) {
      let [lefts, rights, self] = [0, 0, 0]
      for (let at = before.starts[word]!; at < before.starts[word + 1]!; at++) {
        const other = before.others[at]!
        if (other === word) continue
        const c = classOf[other]!
        if (left[c] === 0) leftSeen[lefts++] = c
        left[c]! += before.counts[at]!
      }
      for (let at = after.starts[word]!; at < after.starts[word + 1]!; at++) {
        const other = after.others[at]!
        if (other === word) {
          self = after.counts[at]!
          continue
        }
        const c = classOf[other]!
        if (right[c] === 0) rightSeen[rights++] = c
        right[c]! += after.counts[at]!
      }
      const own = classOf[word]!
      const shift = (to: number, sign: number) => {
        for (let i = 0; i < lefts; i++) {
          const c = leftSeen[i]!
          table[c * classes + to]! += sign * left[c]!
          turned[to * classes + c]! += sign * left[c]!
        }
        for (let i = 0; i < rights; i++) {
          const c = rightSeen[i]!
          table[to * classes + c]! += sign * right[c]!
          turned[c * classes + to]! += sign * right[c]!
        }
        table[to * classes + to]! += sign * self
        turned[to * classes + to]! += sign * self
        counts[to]! += sign * totals[word]!
      }
      shift(own, -1)
      for (let d = 0; d < classes; d++) gain[d] = -2 * (nLogN(counts[d]! + totals[word]!) - nLogN(counts[d]!))
      for (let i = 0; i < lefts; i++) {
        const row = leftSeen[i]! * classes
        const add = left[leftSeen[i]!]!
        for (let d = 0; d < classes; d++) {
          const n = table[row + d]!
          gain[d]! += nLogN(n + add) - nLogN(n)
        }
      }
      for (let i = 0; i < rights; i++) {
        const row = rightSeen[i]! * classes
        const add = right[rightSeen[i]!]!
        for (let d = 0; d < classes; d++) {
          const n = turned[row + d]!
          gain[d]! += nLogN(n + add) - nLogN(n)
        }
      }
      let best = own
      for (let d = 0; d < classes; d++) {
        const n = table[d * classes + d]!
        const [l, r] = [left[d]!, right[d]!]
        if (l + r + self > 0)
          gain[d]! +=
            nLogN(n + l + r + self) -
            nLogN(n) -
            (nLogN(n + l) - nLogN(n)) * (l > 0 ? 1 : 0) -
            (nLogN(n + r) - nLogN(n)) * (r > 0 ? 1 : 0)
        if (gain[d]! > gain[best]! + 1e-9) best = d
      }
      shift(best, 1)
      if (best !== own) moved++
      classOf[word] = best
      for (let i = 0; i < lefts; i++) left[leftSeen[i]!] = 0
      for (let i = 0; i < rights; i++) right[rightSeen[i]!] = 0
    }
    if (moved < size / 500) break
  }
  return classOf
}

/** The pairs of classes that pairs of words become. */
export const bigramsOfClasses = ({ size, totals, after }: Bigrams, classOf: Int32Array, classes: number): Bigrams => {
  const pairs = new Map<number, number>()
  const sums = new Float64Array(classes)
  for (let word = 0; word < size; word++) {
    sums[classOf[word]!]! += totals[word]!
    for (let at = after.starts[word]!; at < after.starts[word + 1]!; at++) {
      const key = classOf[word]! * classes + classOf[after.others[at]!]!
      pairs.set(key, (pairs.get(key) ?? 0) + after.counts[at]!)
    }
  }
  return { size: classes, totals: sums, after: group(classes, pairs, false), before: group(classes, pairs, true) }
}
