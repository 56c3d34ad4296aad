import { type Network, oddsOf } from "../../src/cluster/likeness/join-model.ts"
import { randomOf } from "../train-names/random.ts"
import { type Example, meanOf, train } from "./network.ts"
import { type Policy, simulate } from "./simulate.ts"
import { isWhole, type Stream } from "./texts.ts"

const MOST_EXAMPLES = 1500
const TRAINING = { hidden: 6, epochs: 3, rate: 0.01, decay: 0.03, batch: 64 }
/** Several networks that began otherwise err otherwise: their mean is what is kept. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9]
/** How often is learnt from what the networks meet when they decide by themselves. */
const ROUNDS = 2
/** How much more is joined than seems right, while the decisions are met from which to learn again. */
const LEANING = 0.7

/** Decides as is right, the likeliest pairs first. */
const rightly: Policy = ([terms], truth) => (truth - 0.5) * 6 + terms! - 1

/** The decisions met in a stream, some of them when there are many. A stream counts by the root of its size. */
const examplesOf = (stream: Stream, policy: Policy): Example[] => {
  const all: Example[] = []
  simulate(stream, policy, (example) => all.push(example))
  const random = randomOf(7)
  const share = (isWhole(stream) ? 2 : 1) * (MOST_EXAMPLES / all.length)
  const some = all.filter(() => random() < share)
  const factor = Math.sqrt(stream.texts.length) / some.reduce((sum, { weight }) => sum + weight, 0)
  return some.map((example) => ({ ...example, weight: example.weight * factor }))
}

/** With a mean weight of 1. */
const balanced = (examples: readonly Example[]): Example[] => {
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length
  return examples.map((example) => ({ ...example, weight: example.weight / mean }))
}

const trainSeveral = (examples: readonly Example[]): Network => {
  const even = balanced(examples)
  return meanOf(SEEDS.map((seed) => train(even, { ...TRAINING, seed })))
}

/** What is met where all is decided rightly, by the name of the stream: the same for every network. */
const metRightly = new Map<string, Example[]>()

const rightExamples = (stream: Stream): Example[] => {
  const known = metRightly.get(stream.name) ?? examplesOf(stream, rightly)
  metRightly.set(stream.name, known)
  return known
}

/** Learns first from right decisions, then, again and again, also from what the networks so trained meet when they decide. */
export const learn = (streams: readonly Stream[]): Network => {
  const some = streams.filter(({ texts }) => texts.length > 1)
  const examples = some.flatMap(rightExamples)
  let network = trainSeveral(examples)
  for (let round = 0; round < ROUNDS; round++) {
    const present = network
    for (const stream of some) examples.push(...examplesOf(stream, (features) => oddsOf(present, features) + LEANING))
    network = trainSeveral(examples)
  }
  return network
}
