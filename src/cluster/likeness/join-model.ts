import weights from "./join-weights.json" with { type: "json" }

/** One hidden layer of tanh beside a direct way: for each hidden unit its inputs and bias, then what it adds; all in one row. */
export type Network = { inputs: number; hidden: number; weights: Float64Array }

/** How many weights such a network has. */
export const weightCount = (inputs: number, hidden: number): number => hidden * (inputs + 2) + 1 + inputs

/** What speaks for yes, as the logarithm of the odds. `activations` receives what the hidden layer says. */
export const oddsOf = (
  { inputs, hidden, weights }: Network,
  x: readonly number[],
  activations?: Float64Array,
): number => {
  const out = hidden * (inputs + 1)
  const direct = out + hidden + 1
  let odds = weights[out + hidden]!
  for (let h = 0; h < hidden; h++) {
    const row = h * (inputs + 1)
    let sum = weights[row + inputs]!
    for (let i = 0; i < inputs; i++) sum += weights[row + i]! * x[i]!
    const value = Math.tanh(sum)
    if (activations) activations[h] = value
    odds += weights[out + h]! * value
  }
  for (let i = 0; i < inputs; i++) odds += weights[direct + i]! * x[i]!
  return odds
}

const network: Network = { ...weights, weights: Float64Array.from(weights.weights) }

/** How much speaks for two stories being one, by their features: above 0 more than against. */
export const oddsOfJoining = (features: readonly number[]): number => oddsOf(network, features)

/** The probability that odds stand for. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
