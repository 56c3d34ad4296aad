import { describe, expect, test } from "vitest"
import { hashText } from "../../../../src/enrich/names/tagger/hash.ts"
import { hashTable } from "../../../../src/enrich/names/tagger/hash-table.ts"
import { labelCount } from "../../../../src/enrich/names/tagger/labels.ts"
import { packModel, unpackModel } from "../../../../src/enrich/names/tagger/model-file.ts"

const rising = (count: number): Int32Array =>
  Int32Array.from(Array.from({ length: count }, (_, i) => hashText(`word ${i}`)).sort((a, b) => (a >>> 0) - (b >>> 0)))

const tables = {
  keys: rising(500),
  weights: Int8Array.from({ length: 500 * labelCount }, (_, i) => ((i * 37) % 255) - 127),
  scale: 0.03,
  transitions: Float32Array.from({ length: labelCount ** 2 }, (_, i) => (i % 5 === 0 ? -Infinity : i / 8)),
  lexicon: {
    wordKeys: rising(77),
    wordClasses: Uint16Array.from({ length: 77 }, (_, i) => i * 13),
    wordCases: Uint8Array.from({ length: 77 }, (_, i) => i % 32),
    wordLists: Uint16Array.from({ length: 77 }, (_, i) => i * 801),
    middleClasses: Uint16Array.of(0, 400, 3),
    coarseClasses: Uint8Array.of(0, 64, 1),
    nameKeys: rising(33),
    nameKinds: Uint8Array.from({ length: 33 }, (_, i) => i * 7),
  },
}

describe("a packed model", () => {
  test("is unpacked as it was", () => {
    expect(unpackModel(packModel(tables))).toEqual(tables)
  })

  test("is unpacked from within other bytes, too", () => {
    const packed = packModel(tables)
    const buffer = Buffer.concat([Buffer.from("x"), packed])
    expect(unpackModel(buffer.subarray(1))).toEqual(tables)
  })

  test("is told from other bytes", () => {
    expect(() => unpackModel(new Uint8Array(400))).toThrow("model of names")
  })
})

test("a table finds the position of each of its keys and of no other", () => {
  const keys = rising(1000)
  const table = hashTable(keys)
  for (const [i, key] of keys.entries()) expect(table.find(key)).toBe(i)
  expect(table.find(hashText("another word"))).toBe(-1)
})

test("an empty table finds nothing", () => {
  expect(hashTable(new Int32Array(0)).find(7)).toBe(-1)
})
