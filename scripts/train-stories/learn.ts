import { type Network, oddsOf } from "../../src/cluster/likeness/join-model.ts"
import { randomOf } from "../train-names/random.ts"
import { type Example, train } from "./network.ts"
import { simulate } from "./simulate.ts"
import type { Stream } from "./texts.ts"

const MOST_EXAMPLES = 1500
const TRAINING = { hidden: 12, epochs: 3, rate: 0.01, decay: 0.01, batch: 64, seed: 3 }

type Policy = (features: readonly number[], truth: number) => number

/** Decides as is right, the likeliest pairs first. */
const rightly: Policy = ([terms], truth) => (truth - 0.5) * 6 + terms! - 1

/** The decisions met in a stream, some of them when there are many. A stream counts by the root of its size. */
const examplesOf = (stream: Stream, policy: Policy): Example[] => {
  const all: Example[] = []
  simulate(stream, policy, (example) => all.push(example))
  const random = randomOf(7)
  const share = MOST_EXAMPLES / all.length
  const some = all.filter(() => random() < share)
  const factor = Math.sqrt(stream.texts.length) / some.reduce((sum, { weight }) => sum + weight, 0)
  return some.map((example) => ({ ...example, weight: example.weight * factor }))
}

/** With a mean weight of 1. */
const balanced = (examples: readonly Example[]): Example[] => {
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length
  return examples.map((example) => ({ ...example, weight: example.weight / mean }))
}

/** Learns first from right decisions, then from what a network so trained meets when it decides by itself, `rounds` times. */
export const learn = (streams: readonly Stream[], rounds: number): Network => {
  const examples = streams.flatMap((stream) => examplesOf(stream, rightly))
  let network = train(balanced(examples), TRAINING)
  for (let round = 0; round < rounds; round++) {
    for (const stream of streams) examples.push(...examplesOf(stream, (features) => oddsOf(network, features)))
    network = train(balanced(examples), TRAINING)
  }
  return network
}
