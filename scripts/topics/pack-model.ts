import { brotliCompressSync, constants } from "node:zlib"
import { type ModelHeader, RARITY_STEPS } from "../../src/enrich/topics/topic-model.ts"
import type { ChosenTerms } from "./choose-terms.ts"
import type { Linear } from "./regression.ts"

const MOST_TERMS = 1_500
const MOST_TERMS_OF_NARROWER = 450

type Kept = { term: number; weight: number }

/** The terms that move a score most where they occur. */
const strongest = ({ weights }: Linear, rarity: ArrayLike<number>, most: number): Kept[] =>
  [...weights]
    .map((weight, term) => ({ term, weight }))
    .filter(({ term, weight }) => rarity[term]! > 0 && weight !== 0)
    .sort((a, b) => Math.abs(b.weight) * rarity[b.term]! - Math.abs(a.weight) * rarity[a.term]! || a.term - b.term)
    .slice(0, most)
    .sort((a, b) => a.term - b.term)

const uint16s = (values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2)
  return bytes
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** The bytes of `models/topics.bin.br` before compression: what `unpackModel` reads. */
export const packModel = (
  { words, pairs, index }: ChosenTerms,
  models: readonly Linear[],
  isNarrower: (topic: number) => boolean,
): Buffer => {
  const kept = models.map((model, topic) =>
    strongest(model, index.rarity, isNarrower(topic) ? MOST_TERMS_OF_NARROWER : MOST_TERMS),
  )
  const topics = kept.map((terms, topic) => ({
    bias: Number(models[topic]!.bias.toFixed(4)),
    scale: Number((Math.max(1e-6, ...terms.map(({ weight }) => Math.abs(weight))) / 127).toFixed(6)),
    terms: terms.length,
  }))
  const header: ModelHeader = { words: words.join(" "), pairs: pairs.length, topics }
  const json = Buffer.from(JSON.stringify(header))
  const numbers = kept.flatMap((terms, topic) => [
    uint16s(terms.map(({ term }, i) => term - (terms[i - 1]?.term ?? 0))),
    Buffer.from(Int8Array.from(terms, ({ weight }) => Math.round(weight / topics[topic]!.scale)).buffer),
  ])
  const rarity = Buffer.from(Array.from(index.rarity, (value) => Math.round(value * RARITY_STEPS)))
  return Buffer.concat([uint32(json.length), json, uint16s(pairs.flat()), rarity, ...numbers])
}

export const compressModel = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } })
