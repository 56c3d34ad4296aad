// Trains src/cluster/likeness/join-weights.json; the same sets give the same weights:
// tsx scripts/train-stories.ts DATA [--leave-out]
// --leave-out measures each set with a network that did not see it, instead of writing one that saw all.
import { writeFileSync } from "node:fs"
import { type Network, oddsOf } from "../src/cluster/likeness/join-model.ts"
import { randomOf } from "./train-names/random.ts"
import { alteredStreams } from "./train-stories/augment.ts"
import { learn } from "./train-stories/learn.ts"
import { simulate } from "./train-stories/simulate.ts"
import { readTexts, setNames, streamOf } from "./train-stories/texts.ts"

const WEIGHTS = new URL("../src/cluster/likeness/join-weights.json", import.meta.url)
const MIXES = 6
/** What is joined too little is seldom mended by later joins, so the scale leans to joining; measured on what was left out. */
const LEANING = 0.3

const [data, option] = process.argv.slice(2)
if (!data) throw new Error("tsx scripts/train-stories.ts DATA [--leave-out]")

const sets = new Map(setNames.map((set) => [set as string, readTexts(data, set)]))

/** Mixed streams are not the same with other sets. */
const mixedName = (name: string, names: readonly string[]): string =>
  name.startsWith("mixed") ? `${names.join(" ")} ${name}` : name

const learnFrom = (names: readonly string[]): Network => {
  const some = new Map(names.map((name) => [name, sets.get(name)!]))
  const streams = alteredStreams(some, MIXES, randomOf(1)).map(({ name, texts }) =>
    streamOf(mixedName(name, names), texts),
  )
  const network = learn(streams)
  const { inputs, hidden } = network
  const weights = network.weights.map((weight) => Number(weight.toFixed(4)))
  weights[hidden * (inputs + 2)]! += LEANING
  return { inputs, hidden, weights }
}

/** The measures of a set, as it is decided, and were it decided with less or more leaning to join. */
const show = (network: Network, set: string): void => {
  const stream = streamOf(set, sets.get(set)!)
  for (const more of [-0.5, 0, 0.5]) {
    const { pairs, bcubed, precision, recall } = simulate(stream, (features) => oddsOf(network, features) + more)
    const [f1, b, p, r] = [pairs, bcubed, precision, recall].map((value) => value.toFixed(3))
    console.log(`${set.padEnd(20)} ${more}: pairs ${f1}  BCubed ${b}  (of those said ${p} right, ${r} found)`)
  }
}

if (option === "--leave-out")
  for (const name of setNames) show(learnFrom(setNames.filter((other) => other !== name)), name)
else {
  const network = learnFrom(setNames)
  writeFileSync(WEIGHTS, `${JSON.stringify({ ...network, weights: [...network.weights] })}\n`)
  for (const name of setNames) show(network, name)
}
