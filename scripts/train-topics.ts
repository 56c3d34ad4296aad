// Trains models/topics.bin.br; the same sets give the same bytes: tsx scripts/train-topics.ts DATA
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { vocabulary } from "../src/enrich/topics/vocabulary.ts"
import { weighTerms } from "../src/enrich/topics/weigh-terms.ts"
import { packageFile } from "../src/lib/package-file.ts"
import { calibrate, type Judged } from "./topics/calibrate.ts"
import { chooseTerms } from "./topics/choose-terms.ts"
import { readExamples } from "./topics/examples.ts"
import { readLexicon } from "./topics/lexicon.ts"
import { compressModel, packModel } from "./topics/pack-model.ts"
import { type Linear, type Row, scoreOf, train } from "./topics/regression.ts"

const PRIOR_WEIGHT = 10
const PRIOR_BIAS = -3
const TRAINING = { epochs: 12, rate: 0.3, pull: 1 }
const FOLDS = 4

const data = process.argv[2]
if (!data) throw new Error("tsx scripts/train-topics.ts DATA")
const examples = await readExamples(data)
const lexicon = readLexicon()
const chosen = chooseTerms(examples, lexicon)
const { words, pairs, index } = chosen
const positions = new Map(words.map((word, i) => [word, i]))
for (const [i, [first, second]] of pairs.entries()) positions.set(`${words[first]} ${words[second]}`, words.length + i)

const rows = examples.map(({ headline, body, has, weight }): Row => {
  const terms = weighTerms(headline, body, index)
  return { terms: Int32Array.from(terms.keys()), values: Float64Array.from(terms.values()), has, weight }
})

const priors = lexicon.map((terms): Linear => {
  const weights = new Float64Array(words.length + pairs.length)
  for (const { term, strength } of terms) weights[positions.get(term)!] = PRIOR_WEIGHT * strength
  return { weights, bias: PRIOR_BIAS }
})

/** Which fold a story is in: no text is judged by a model that saw another of its story. */
const foldOf = (group: string) => createHash("sha1").update(`fold:${group}`).digest()[0]! % FOLDS
const folds = examples.map(({ text }) => foldOf(text.group))
const trainAll = (on: readonly Row[]) => vocabulary.map((_, topic) => train(on, topic, priors[topic]!, TRAINING))

const judged: Judged[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const models = trainAll(rows.filter((_, i) => folds[i] !== fold))
  for (const [i, row] of rows.entries())
    if (folds[i] === fold && examples[i]!.isComplete)
      for (const [topic, has] of row.has.entries())
        if (has !== null) judged.push({ topic, score: scoreOf(models[topic]!, row), has, weight: row.weight })
}
const isNarrower = (topic: number) => vocabulary[topic]!.parent !== null
const levels = [false, true].map((narrower) =>
  calibrate(
    judged.filter(({ topic }) => isNarrower(topic) === narrower),
    vocabulary.length,
  ),
)
const models = trainAll(rows).map(({ weights, bias }, topic): Linear => {
  const { slope, shifts } = levels[isNarrower(topic) ? 1 : 0]!
  return { weights: weights.map((weight) => weight * slope), bias: bias * slope + shifts[topic]! }
})

const packed = compressModel(packModel(chosen, models, isNarrower))
writeFileSync(packageFile("models", "topics.bin.br"), packed)
console.log(`${examples.length} texts, ${words.length} words, ${pairs.length} pairs, ${packed.length} bytes`)
