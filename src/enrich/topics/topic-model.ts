import { readModel } from "../../lib/package-file.ts"
import { pairKey, type TermIndex } from "./weigh-terms.ts"

/** What stands before the numbers of the packed model, as JSON; `scripts/topics/pack-model.ts` writes it. */
export type ModelHeader = {
  /** Parted by spaces. */
  words: string
  pairs: number
  /** In the order of the vocabulary. */
  topics: { bias: number; scale: number; terms: number }[]
}

/** A weight for each pair of a term and a topic; the few that are not zero, by term. */
export type TopicModel = {
  readonly index: TermIndex
  readonly biases: readonly number[]
  /** Where the weights of each term begin; one more than there are terms. */
  readonly starts: Uint32Array
  readonly topics: Uint8Array
  readonly weights: Float32Array
}

export const RARITY_STEPS = 40

/** Words that occur in pairs, the terms of each topic by their distance to the one before, and their weights follow one another. */
export const unpackModel = (bytes: Buffer): TopicModel => {
  let at = 4 + bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString("utf8", 4, at)) as ModelHeader
  const next = () => {
    at += 2
    return bytes.readUInt16LE(at - 2)
  }
  const words = header.words.split(" ")
  const pairs = new Map<number, number>()
  for (let i = 0; i < header.pairs; i++) pairs.set(pairKey(next(), next()), words.length + i)
  const terms = words.length + header.pairs
  const rarity = Float32Array.from(bytes.subarray(at, at + terms), (step) => step / RARITY_STEPS)
  at += terms
  const entries: { topic: number; term: number; weight: number }[] = []
  for (const [topic, { terms: count, scale }] of header.topics.entries()) {
    const first = entries.length
    for (let i = 0, term = 0; i < count; i++) {
      term += next()
      entries.push({ topic, term, weight: 0 })
    }
    for (const [i, entry] of entries.slice(first).entries()) entry.weight = bytes.readInt8(at + i) * scale
    at += count
  }
  const starts = new Uint32Array(terms + 1)
  for (const { term } of entries) starts[term + 1]! += 1
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!
  const filled = starts.slice()
  const topics = new Uint8Array(entries.length)
  const weights = new Float32Array(entries.length)
  for (const { topic, term, weight } of entries) {
    const place = filled[term]!++
    topics[place] = topic
    weights[place] = weight
  }
  const index = { words: new Map(words.map((word, i) => [word, i])), pairs, rarity }
  return { index, biases: header.topics.map(({ bias }) => bias), starts, topics, weights }
}

/** How likely each topic of the vocabulary is, 0..1, for a text of these weighted terms. */
export const probabilities = (model: TopicModel, terms: ReadonlyMap<number, number>): number[] => {
  const scores = [...model.biases]
  for (const [term, value] of terms)
    for (let i = model.starts[term]!; i < model.starts[term + 1]!; i++)
      scores[model.topics[i]!]! += model.weights[i]! * value
  return scores.map((score) => 1 / (1 + Math.exp(-score)))
}

let loaded: TopicModel | null = null

/** The model of `models/topics.bin.br`, read when it is first needed. */
export const topicModel = (): TopicModel => {
  loaded ??= unpackModel(readModel("topics"))
  return loaded
}
