import { readSentences } from "../../src/enrich/names/tagger/article-words.ts"
import { addContextFeatures, BIAS, sentenceView } from "../../src/enrich/names/tagger/context-features.ts"
import { featureKeys } from "../../src/enrich/names/tagger/feature-keys.ts"
import type { Lexicon } from "../../src/enrich/names/tagger/lexicon.ts"
import { EDGE, type WordFacts } from "../../src/enrich/names/tagger/word-facts.ts"
import { addWordFeatures, REACH } from "../../src/enrich/names/tagger/word-features.ts"
import { type LabelledSentence, labelsOfSentence } from "./labelled.ts"

/** A sentence as numbers: the rows of the features of each position, one after the other, and the gold labels. */
export type Example = { labels: Uint8Array; starts: Int32Array; rows: Int32Array; weight: number }

/** Numbers features in the order in which they are met. */
export class FeatureIndex {
  private slots = new Int32Array(1 << 22)
  private keys = new Int32Array(1 << 21)
  size = 0

  private slotOf(key: number): number {
    const mask = this.slots.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 5) & mask
    while (this.slots[slot] !== 0 && this.keys[this.slots[slot]! - 1] !== key) slot = (slot + 1) & mask
    return slot
  }

  rowOf(key: number): number {
    const slot = this.slotOf(key)
    if (this.slots[slot] === 0) {
      if (this.size === this.keys.length) this.grow()
      this.keys[this.size++] = key
      this.slots[this.slotOf(key)] = this.size
      return this.size - 1
    }
    return this.slots[slot]! - 1
  }

  /** The row of a feature that was met, or -1. */
  find(key: number): number {
    return this.slots[this.slotOf(key)]! - 1
  }

  keyOf(row: number): number {
    return this.keys[row]!
  }

  private grow(): void {
    const keys = new Int32Array(this.keys.length * 2)
    keys.set(this.keys)
    this.keys = keys
    this.slots = new Int32Array(this.slots.length * 2)
    for (let row = 0; row < this.size; row++) this.slots[this.slotOf(keys[row]!)] = row + 1
  }
}

/** The sentences of an article as examples. Features are told just as the tagger tells them. */
export const compileArticle = (
  article: readonly LabelledSentence[],
  lexicon: Lexicon,
  read: (text: string) => WordFacts,
  index: { rowOf: (key: number) => number },
  weight = 1,
): Example[] => {
  const out = featureKeys()
  const { sentences, article: words } = readSentences(article, read)
  return sentences.map((sentence, number) => {
    const view = sentenceView(sentence, number, words, lexicon)
    const starts = new Int32Array(view.words.length + 1)
    const rows: number[] = []
    for (let at = 0; at < view.words.length; at++) {
      out.count = 0
      for (let distance = -REACH; distance <= REACH; distance++)
        addWordFeatures(view.words[at + distance] ?? EDGE, distance, out)
      addContextFeatures(view, at, out)
      out.keys[out.count++] = BIAS
      for (let i = 0; i < out.count; i++) {
        const row = index.rowOf(out.keys[i]!)
        if (row >= 0) rows.push(row)
      }
      starts[at + 1] = rows.length
    }
    return { labels: labelsOfSentence(article[number]!), starts, rows: Int32Array.from(rows), weight }
  })
}

/** The examples without the features that fewer than `least` positions have. */
export const withoutRare = (examples: readonly Example[], features: number, least: number): Example[] => {
  const counts = new Int32Array(features)
  for (const { rows } of examples) for (const row of rows) counts[row]!++
  return examples.map((example) => {
    const starts = new Int32Array(example.starts.length)
    const rows: number[] = []
    for (let at = 0; at < example.labels.length; at++) {
      for (let f = example.starts[at]!; f < example.starts[at + 1]!; f++)
        if (counts[example.rows[f]!]! >= least) rows.push(example.rows[f]!)
      starts[at + 1] = rows.length
    }
    return { ...example, starts, rows: Int32Array.from(rows) }
  })
}
