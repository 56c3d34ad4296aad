import { labelCount } from "./labels.ts"
import type { LexiconTables } from "./lexicon.ts"

/** All that is learnt: what the lexicon holds, the rows of weights by key of their feature, and what labels add to the next. */
export type ModelTables = {
  lexicon: LexiconTables
  /** Keys of the rows, rising as unsigned numbers. */
  keys: Int32Array
  /** A row of whole numbers for each key; a weight is one times `scale`. */
  weights: Int8Array
  scale: number
  transitions: Float32Array
}

const MAGIC = 0x4e4d3031

/** Differences of rising unsigned numbers, their bytes in four planes, which pack better than the numbers. */
const planesOfKeys = (keys: Int32Array): Uint8Array => {
  const planes = new Uint8Array(keys.length * 4)
  let before = 0
  for (let i = 0; i < keys.length; i++) {
    const step = (keys[i]! >>> 0) - before
    before = keys[i]! >>> 0
    for (let plane = 0; plane < 4; plane++) planes[plane * keys.length + i] = (step / 256 ** plane) & 255
  }
  return planes
}

const keysOfPlanes = (planes: Uint8Array): Int32Array => {
  const count = planes.length / 4
  const keys = new Int32Array(count)
  let before = 0
  for (let i = 0; i < count; i++) {
    const step =
      planes[i]! | (planes[count + i]! << 8) | (planes[2 * count + i]! << 16) | (planes[3 * count + i]! << 24)
    before = (before + step) | 0
    keys[i] = before
  }
  return keys
}

const bytesOf = (array: Uint16Array | Uint8Array | Float32Array | Float64Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** Columns of labels one after the other: like stands by like. */
const turn = (weights: Int8Array, rows: number, back: boolean): Int8Array => {
  const turned = new Int8Array(weights.length)
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < labelCount; label++)
      if (back) turned[row * labelCount + label] = weights[label * rows + row]!
      else turned[label * rows + row] = weights[row * labelCount + label]!
  return turned
}

/** The tables as bytes: a count of parts, the length of each, then the parts. Numbers are little-endian, as all our machines are. */
export const packModel = ({ lexicon, keys, weights, scale, transitions }: ModelTables): Uint8Array => {
  const parts = [
    planesOfKeys(keys),
    bytesOf(turn(weights, keys.length, false)),
    bytesOf(Float64Array.of(scale)),
    bytesOf(transitions),
    planesOfKeys(lexicon.wordKeys),
    bytesOf(lexicon.wordClasses),
    lexicon.wordCases,
    bytesOf(lexicon.wordLists),
    bytesOf(lexicon.middleClasses),
    lexicon.coarseClasses,
    planesOfKeys(lexicon.nameKeys),
    lexicon.nameKinds,
  ]
  const head = bytesOf(Float64Array.of(MAGIC, ...parts.map((part) => part.length)))
  return new Uint8Array(Buffer.concat([head, ...parts]))
}

const PARTS = 12

/** The tables that `packModel` made bytes of. Throws for other bytes. */
export const unpackModel = (buffer: Uint8Array): ModelTables => {
  // A slice of a plain array is a copy, aligned for any kind of number; a Buffer's is not.
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
  const head = new Float64Array(bytes.slice(0, (PARTS + 1) * 8).buffer)
  if (head[0] !== MAGIC) throw new Error("These are not the bytes of a model of names.")
  let at = head.byteLength
  const next = Array.from(head.subarray(1), (length) => {
    at += length
    return bytes.slice(at - length, at)
  })
  const [
    keys,
    weights,
    scale,
    transitions,
    wordKeys,
    wordClasses,
    wordCases,
    wordLists,
    middle,
    coarse,
    nameKeys,
    nameKinds,
  ] = next as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const rows = keys.length / 4
  return {
    keys: keysOfPlanes(keys),
    weights: turn(new Int8Array(weights.buffer), rows, true),
    scale: new Float64Array(scale.buffer)[0]!,
    transitions: new Float32Array(transitions.buffer),
    lexicon: {
      wordKeys: keysOfPlanes(wordKeys),
      wordClasses: new Uint16Array(wordClasses.buffer),
      wordCases,
      wordLists: new Uint16Array(wordLists.buffer),
      middleClasses: new Uint16Array(middle.buffer),
      coarseClasses: coarse,
      nameKeys: keysOfPlanes(nameKeys),
      nameKinds,
    },
  }
}
