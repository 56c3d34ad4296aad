import type { EntityType } from "../../model/entity.ts"
import type { ReadSentence } from "./tagger/article-words.ts"
import type { FoundName } from "./tagger/decode-sentences.ts"

const LONGEST = 6

type Forms = ReadonlyMap<string, EntityType>

const keyOf = ({ words }: ReadSentence, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")

/** The names that running text of the article has, with their types. */
const formsOf = (found: readonly (readonly FoundName[])[]): Forms =>
  new Map(
    found
      .flat()
      .filter(({ sentence }) => sentence.kind === "PLAIN")
      .map(({ sentence, from, to, type }) => [keyOf(sentence, from, to), type]),
  )

/** The names of running text, of at least so many words, that stand between two positions; the longest first. */
const formsBetween = (sentence: ReadSentence, start: number, end: number, forms: Forms, least: number): FoundName[] => {
  const names: FoundName[] = []
  for (let from = start; from < end; from++) {
    for (let to = Math.min(end, from + LONGEST); to >= from + least; to--) {
      const type = forms.get(keyOf(sentence, from, to))
      if (!type) continue
      names.push({ sentence, from, to, type })
      from = to - 1
      break
    }
  }
  return names
}

const mendHeadline = (names: readonly FoundName[], sentence: ReadSentence, forms: Forms): FoundName[] => {
  const full = formsBetween(sentence, 0, sentence.words.length, forms, 2)
  const others = names
    .filter(({ from, to }) => !full.some((name) => name.from < to && name.to > from))
    .flatMap((name) => {
      if (name.to - name.from < 3) return [name]
      const inner = formsBetween(sentence, name.from, name.to, forms, 1)
      return inner.length > 0 ? inner : [name]
    })
  return [...full, ...others].sort((a, b) => a.from - b.from)
}

/**
 * Reads the lines that write all words with capitals by the names of running text: those of several words wherever they
 * stand, and of a longer stretch like "Diaz Calls Novak Again" those that running text has alone.
 */
export const mendHeadlines = (
  found: readonly (readonly FoundName[])[],
  sentences: readonly ReadSentence[],
): FoundName[][] => {
  const forms = formsOf(found)
  return sentences.map((sentence, i) =>
    sentence.kind === "PLAIN" || forms.size === 0 ? [...found[i]!] : mendHeadline(found[i]!, sentence, forms),
  )
}
