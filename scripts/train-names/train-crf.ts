import { labelCount, mayBegin, mayEnd, mayFollow } from "../../src/enrich/names/tagger/labels.ts"
import type { Example } from "./compile.ts"
import { randomOf, shuffled } from "./random.ts"

const L = labelCount

/** A weight for each feature and label, and for each pair of labels. */
export type Weights = { weights: Float32Array; transitions: Float32Array }

export type Settings = { epochs: number; rate: number; seed: number }

/**
 * Trains a linear-chain conditional random field by stochastic gradients with AdaGrad, one accumulator a feature, and
 * averages the weights at the end of each epoch but the first.
 */
export const trainCrf = (
  examples: readonly Example[],
  features: number,
  settings: Settings,
  log: (line: string) => void,
): Weights => {
  const weights = new Float32Array(features * L)
  const sums = new Float32Array(features * L)
  const squares = new Float32Array(features).fill(0.1)
  const transitions = new Float32Array(L * L)
  const transitionSums = new Float32Array(L * L)
  const transitionSquares = new Float32Array(L * L).fill(0.1)
  const random = randomOf(settings.seed)
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 0)
  const potentials = new Float64Array(longest * L)
  const alpha = new Float64Array(longest * L)
  const beta = new Float64Array(longest * L)
  const expTransitions = new Float64Array(L * L)
  const expected = new Float64Array(L * L)
  const gradient = new Float64Array(L)
  let averaged = 0

  const learn = ({ labels, starts, rows, weight }: Example): number => {
    const n = labels.length
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) expTransitions[a * L + b] = mayFollow(a, b) ? Math.exp(transitions[a * L + b]!) : 0
    let loss = 0
    for (let i = 0; i < n; i++) {
      const at = i * L
      for (let l = 0; l < L; l++) potentials[at + l] = 0
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const row = rows[f]! * L
        for (let l = 0; l < L; l++) potentials[at + l]! += weights[row + l]!
      }
      let most = -Infinity
      for (let l = 0; l < L; l++) if (potentials[at + l]! > most) most = potentials[at + l]!
      for (let l = 0; l < L; l++) potentials[at + l] = Math.exp(potentials[at + l]! - most)
    }
    for (let i = 0; i < n; i++) {
      const at = i * L
      let sum = 0
      for (let l = 0; l < L; l++) {
        let value = 0
        if (i === 0) value = mayBegin(l) ? 1 : 0
        else for (let k = 0; k < L; k++) value += alpha[at - L + k]! * expTransitions[k * L + l]!
        value *= potentials[at + l]!
        alpha[at + l] = value
        sum += value
      }
      for (let l = 0; l < L; l++) alpha[at + l]! /= sum
    }
    for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = mayEnd(l) ? 1 : 0
    for (let i = n - 2; i >= 0; i--) {
      const next = (i + 1) * L
      let sum = 0
      for (let k = 0; k < L; k++) {
        let value = 0
        for (let l = 0; l < L; l++) value += expTransitions[k * L + l]! * potentials[next + l]! * beta[next + l]!
        beta[i * L + k] = value
        sum += value
      }
      for (let k = 0; k < L; k++) beta[i * L + k]! /= sum
    }
    for (let i = 0; i < n; i++) {
      const at = i * L
      const gold = labels[i]!
      let sum = 0
      for (let l = 0; l < L; l++) sum += gradient[l] = alpha[at + l]! * beta[at + l]!
      let square = 0
      for (let l = 0; l < L; l++) {
        const p = gradient[l]! / sum
        if (l === gold) loss -= Math.log(Math.max(p, 1e-12))
        gradient[l] = (p - (l === gold ? 1 : 0)) * weight
        square += gradient[l]! * gradient[l]!
      }
      if (square > 1e-7) {
        for (let f = starts[i]!; f < starts[i + 1]!; f++) {
          const feature = rows[f]!
          squares[feature]! += square
          const step = settings.rate / Math.sqrt(squares[feature]!)
          const row = feature * L
          for (let l = 0; l < L; l++) weights[row + l]! -= step * gradient[l]!
        }
      }
      if (i === 0) continue
      let total = 0
      for (let k = 0; k < L; k++)
        for (let l = 0; l < L; l++)
          total += expected[k * L + l] =
            alpha[at - L + k]! * expTransitions[k * L + l]! * potentials[at + l]! * beta[at + l]!
      const goldPair = labels[i - 1]! * L + gold
      for (let pair = 0; pair < L * L; pair++) {
        if (expTransitions[pair] === 0) continue
        const g = (expected[pair]! / total - (pair === goldPair ? 1 : 0)) * weight
        transitionSquares[pair]! += g * g
        transitions[pair]! -= (settings.rate / Math.sqrt(transitionSquares[pair]!)) * g
      }
    }
    return loss
  }

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let [loss, tokens] = [0, 0]
    for (const example of shuffled(examples, random)) {
      loss += learn(example)
      tokens += example.labels.length
    }
    log(`epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(5)} a token`)
    if (epoch === 0 && settings.epochs > 1) continue
    averaged++
    for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!
    for (let i = 0; i < transitions.length; i++) transitionSums[i]! += transitions[i]!
  }
  for (let i = 0; i < sums.length; i++) sums[i]! /= averaged
  for (let i = 0; i < transitions.length; i++)
    transitions[i] = mayFollow(Math.floor(i / L), i % L) ? transitionSums[i]! / averaged : -Infinity
  return { weights: sums, transitions }
}

/** The mean of several trained weights. */
export const meanWeights = (all: readonly Weights[]): Weights => {
  const [first, ...others] = all as [Weights, ...Weights[]]
  const mean = (of: (weights: Weights) => Float32Array): Float32Array => {
    const sum = of(first).slice()
    for (const other of others) for (let i = 0; i < sum.length; i++) sum[i]! += of(other)[i]!
    return sum.map((value) => value / all.length)
  }
  return { weights: mean(({ weights }) => weights), transitions: mean(({ transitions }) => transitions) }
}
