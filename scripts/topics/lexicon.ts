import { readFileSync } from "node:fs"
import { vocabulary } from "../../src/enrich/topics/vocabulary.ts"
import { wordsOf } from "../../src/enrich/topics/words-of.ts"

/** A word or a pair of words (parted by a space) and how strongly it tells a topic. */
export type LexiconTerm = { term: string; strength: number }

const STRONG = 1
const WEAK = 0.35

/** The hand-written terms of each topic, in the order of the vocabulary; a top level has those of its second levels, too. */
export const readLexicon = (): LexiconTerm[][] => {
  const byCode = new Map<string, Map<string, number>>()
  let terms = new Map<string, number>()
  for (const line of readFileSync(new URL("lexicon.txt", import.meta.url), "utf8").split("\n")) {
    const head = /^\[(.*)\]$/.exec(line)
    if (head) {
      terms = new Map()
      byCode.set(head[1]!, terms)
    }
    if (!head && !line.startsWith("#"))
      for (const written of line
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean)) {
        const term = wordsOf(written).join(" ")
        if (!term || term.split(" ").length > 2) throw new Error(`not a word or a pair: ${written}`)
        terms.set(term, Math.max(terms.get(term) ?? 0, written.endsWith("!") ? STRONG : WEAK))
      }
  }
  for (const { qcode, parent } of vocabulary)
    if (parent)
      for (const [term, strength] of byCode.get(qcode)!) {
        const above = byCode.get(parent)!
        above.set(term, Math.max(above.get(term) ?? 0, strength))
      }
  return vocabulary.map(({ qcode }) => [...byCode.get(qcode)!].map(([term, strength]) => ({ term, strength })))
}
