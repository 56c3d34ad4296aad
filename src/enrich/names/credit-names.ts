import { agencyNamed } from "../../model/photo-agencies.ts"
import { agencyOf } from "../media/agencies.ts"
import type { ReadSentence } from "./tagger/article-words.ts"
import type { FoundName } from "./tagger/decode-sentences.ts"

const LONGEST_AGENCY = 4

const textOf = ({ tokens }: ReadSentence, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")

/** Where the agency that begins at `from` ends, or 0. */
const agencyEnd = (sentence: ReadSentence, from: number): number => {
  for (let to = Math.min(sentence.tokens.length, from + LONGEST_AGENCY); to > from; to--)
    if (agencyNamed(textOf(sentence, from, to)) !== null) return to
  return 0
}

/** "Khan/AP": what stands before the slash took the picture, unless it is a house itself. */
const asPhotographer = (name: FoundName): FoundName => {
  const isHouse = agencyOf(textOf(name.sentence, name.from, name.to)) !== null
  return name.type === "ORGANIZATION" && name.to - name.from > 1 && !isHouse ? { ...name, type: "PERSON" } : name
}

const mendSentence = (names: readonly FoundName[], sentence: ReadSentence): FoundName[] => {
  let mended = [...names]
  for (const [slash, { text }] of sentence.tokens.entries()) {
    if (text !== "/") continue
    const from = sentence.tokens[slash + 1]?.text === "via" ? slash + 2 : slash + 1
    const to = agencyEnd(sentence, from)
    if (to === 0) continue
    mended = mended
      .filter((name) => name.to <= from || name.from >= to)
      .map((name) => (name.to === slash ? asPhotographer(name) : name))
    mended.push({ sentence, from, to, type: "ORGANIZATION" })
  }
  return mended.sort((a, b) => a.from - b.from)
}

/** Names in credits: "A B/AP Boats wait" is a person and an agency, and what follows is neither. */
export const mendCredits = (
  found: readonly (readonly FoundName[])[],
  sentences: readonly ReadSentence[],
): FoundName[][] => found.map((names, i) => mendSentence(names, sentences[i]!))
