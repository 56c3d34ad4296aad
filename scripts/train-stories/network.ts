import { type Network, oddsOf, weightCount } from "../../src/cluster/likeness/join-model.ts"
import { randomOf } from "../train-names/random.ts"

/** What a decision was and what was known: the share of joined pairs that belong together, and how much it counts. */
export type Example = { features: readonly number[]; truth: number; weight: number }

export type Training = { hidden: number; epochs: number; rate: number; decay: number; batch: number; seed: number }

/** Learns by Adam on the logarithmic loss, the rate falling to zero; the same examples give the same network. */
export const train = (
  examples: readonly Example[],
  { hidden, epochs, rate, decay, batch, seed }: Training,
): Network => {
  const inputs = examples[0]!.features.length
  const random = randomOf(seed)
  const weights = new Float64Array(weightCount(inputs, hidden))
  for (let h = 0; h < hidden; h++)
    for (let i = 0; i <= inputs; i++) weights[h * (inputs + 1) + i] = (random() - 0.5) * (2 / Math.sqrt(inputs))
  for (let h = 0; h < hidden; h++) weights[hidden * (inputs + 1) + h] = (random() - 0.5) / Math.sqrt(hidden)
  const network = { inputs, hidden, weights }
  const [first, second, gradient] = [0, 1, 2].map(() => new Float64Array(weights.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const activations = new Float64Array(hidden)
  const order = Uint32Array.from(examples.keys())
  const out = hidden * (inputs + 1)
  const direct = out + hidden + 1
  const steps = epochs * Math.ceil(order.length / batch)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0)
      const to = Math.min(order.length, from + batch)
      for (let n = from; n < to; n++) {
        const { features: x, truth, weight } = examples[order[n]!]!
        const odds = oddsOf(network, x, activations)
        const error = (weight * (1 / (1 + Math.exp(-odds)) - truth)) / (to - from)
        gradient[out + hidden]! += error
        for (let i = 0; i < inputs; i++) gradient[direct + i]! += error * x[i]!
        for (let h = 0; h < hidden; h++) {
          const value = activations[h]!
          gradient[out + h]! += error * value
          const back = error * weights[out + h]! * (1 - value * value)
          const row = h * (inputs + 1)
          for (let i = 0; i < inputs; i++) gradient[row + i]! += back * x[i]!
          gradient[row + inputs]! += back
        }
      }
      step++
      const pace = rate * (1 - (step - 1) / steps)
      const [c1, c2] = [1 - 0.9 ** step, 1 - 0.999 ** step]
      for (let w = 0; w < weights.length; w++) {
        const g = gradient[w]!
        first[w] = 0.9 * first[w]! + 0.1 * g
        second[w] = 0.999 * second[w]! + 0.001 * g * g
        weights[w] = weights[w]! - pace * (first[w]! / c1 / (Math.sqrt(second[w]! / c2) + 1e-8) + decay * weights[w]!)
      }
    }
  }
  return network
}

/** One network that says the mean of what several of one shape say. */
export const meanOf = (networks: readonly Network[]): Network => {
  const { inputs, hidden } = networks[0]!
  const all = hidden * networks.length
  const weights = new Float64Array(weightCount(inputs, all))
  for (const [n, network] of networks.entries()) {
    const rows = hidden * (inputs + 1)
    weights.set(network.weights.subarray(0, rows), n * rows)
    for (let h = 0; h < hidden; h++)
      weights[all * (inputs + 1) + n * hidden + h] = network.weights[rows + h]! / networks.length
    for (let i = 0; i <= inputs; i++)
      weights[all * (inputs + 2) + i]! += network.weights[rows + hidden + i]! / networks.length
  }
  return { inputs, hidden: all, weights }
}
