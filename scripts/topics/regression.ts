/** One text as a sparse vector, what is known of it, and how much it counts. */
export type Row = { terms: Int32Array; values: Float64Array; has: (boolean | null)[]; weight: number }

/** A weight for each term, and a bias. */
export type Linear = { weights: Float64Array; bias: number }

export type Training = { epochs: number; rate: number; pull: number }

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export const scoreOf = ({ weights, bias }: Linear, { terms, values }: Pick<Row, "terms" | "values">): number => {
  let score = bias
  for (let i = 0; i < terms.length; i++) score += weights[terms[i]!]! * values[i]!
  return score
}

/** Numbers in 0..1, the same for the same seed. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const shuffled = (count: number, draw: () => number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/**
 * Logistic regression of one topic by AdaGrad, its weights pulled towards those of a prior instead of zero: where the
 * texts say little, the hand-written terms decide.
 */
export const train = (rows: readonly Row[], topic: number, prior: Linear, { epochs, rate, pull }: Training): Linear => {
  const weights = Float64Array.from(prior.weights)
  const squares = new Float64Array(weights.length).fill(1e-3)
  let bias = prior.bias
  let biasSquares = 1e-3
  const known = rows.filter(({ has }) => has[topic] !== null)
  const draw = random(topic + 1)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffled(known.length, draw)) {
      const row = known[at]!
      const error = (sigmoid(scoreOf({ weights, bias }, row)) - (row.has[topic] ? 1 : 0)) * row.weight
      for (let i = 0; i < row.terms.length; i++) {
        const term = row.terms[i]!
        const slope =
          error * row.values[i]! + (pull * row.weight * (weights[term]! - prior.weights[term]!)) / rows.length
        squares[term]! += slope * slope
        weights[term]! -= (rate * slope) / Math.sqrt(squares[term]!)
      }
      biasSquares += error * error
      bias -= (rate * error) / Math.sqrt(biasSquares)
    }
  return { weights, bias }
}
