import { hashText } from "../../src/enrich/names/tagger/hash.ts"
import {
  extendNameKey,
  type LexiconTables,
  LONGEST_NAME,
  LOWER_FORM,
  TITLE_FORM,
} from "../../src/enrich/names/tagger/lexicon.ts"
import { type Sentence, tokensOf } from "../../src/enrich/names/tagger/tokens.ts"
import { countWords, rarelyLower, usualForm, type WordCount } from "./count-words.ts"
import type { Gazetteer } from "./gazetteer.ts"
import { bigramsOfClasses, countBigrams, exchangeClasses } from "./word-classes.ts"
import { listedWords, listsOf } from "./word-lists.ts"

const [FINE, MIDDLE, COARSE] = [1000, 400, 64]
const FINE_ROUNDS = 6
const COARSE_ROUNDS = 30
/** Rarer words tell too little of their class; of their case, two say enough. */
const LEAST_FOR_CLASS = 3
const LEAST_FOR_CASE = 2
const UNKNOWN = "<unknown>"
const SHARE_OF_SECOND_FORM = 0.1

const withoutDigits = (text: string): string => text.replace(/\d/g, "0")

/** The word as running text would have written it where it stands. */
const trueForm = (
  text: string,
  kind: Sentence["kind"],
  opening: boolean,
  counts: ReadonlyMap<string, WordCount>,
): string => {
  if (!/^\p{L}/u.test(text)) return withoutDigits(text)
  if (kind === "PLAIN" && !opening) return text
  const lower = text.toLowerCase()
  const count = counts.get(lower)
  if (!count) return text
  const usual = usualForm(count)
  if (usual === LOWER_FORM) return lower
  if (kind !== "CAPS") return text
  return usual === TITLE_FORM ? [...count.forms].sort((a, b) => b[1] - a[1])[0]![0] : text
}

/** The texts as numbered words: words by falling frequency, the rare ones as one. */
const numbered = (sentences: readonly Sentence[], counts: ReadonlyMap<string, WordCount>) => {
  const forms = sentences.map(({ tokens, kind }) =>
    tokens.map(({ text }, i) =>
      trueForm(
        text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
        kind,
        i === 0 || /^["“]$/.test(tokens[i - 1]!.text),
        counts,
      ),
    ),
  )
  const frequencies = new Map<string, number>()
  for (const list of forms) for (const form of list) frequencies.set(form, (frequencies.get(form) ?? 0) + 1)
  const vocabulary = [
    UNKNOWN,
    ...[...frequencies]
      .filter(([, n]) => n >= LEAST_FOR_CLASS)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word]) => word),
  ]
  const numbers = new Map(vocabulary.map((word, i) => [word, i]))
  const sequence = Int32Array.from(forms.flatMap((list) => [...list.map((form) => numbers.get(form) ?? 0), -1]))
  return { vocabulary, sequence }
}

export type WordClasses = { fine: ReadonlyMap<string, number>; middleOf: Int32Array; coarseOf: Int32Array }

/** Classes of words at three grains, each made of the finer one. */
export const wordClasses = (sentences: readonly Sentence[], counts: ReadonlyMap<string, WordCount>): WordClasses => {
  const { vocabulary, sequence } = numbered(sentences, counts)
  const bigrams = countBigrams(vocabulary.length, sequence)
  const fine = exchangeClasses(bigrams, FINE, FINE_ROUNDS)
  const ofFine = bigramsOfClasses(bigrams, fine, FINE)
  const middleOf = exchangeClasses(ofFine, MIDDLE, COARSE_ROUNDS)
  const coarseOfMiddle = exchangeClasses(bigramsOfClasses(ofFine, middleOf, MIDDLE), COARSE, COARSE_ROUNDS)
  return {
    fine: new Map(vocabulary.map((word, i) => [word, fine[i]!])),
    middleOf,
    coarseOf: middleOf.map((c) => coarseOfMiddle[c]!),
  }
}

type Entry = { fine: number; cases: number; lists: number }

const wordEntries = (counts: ReadonlyMap<string, WordCount>, classes: WordClasses): Map<string, Entry> => {
  const entries = new Map<string, Entry>()
  const entry = (key: string): Entry => {
    const old = entries.get(key)
    if (old) return old
    const made = { fine: 0, cases: 0, lists: 0 }
    entries.set(key, made)
    return made
  }
  for (const [word, count] of counts) {
    if (count.lower + count.title + count.upper < LEAST_FOR_CASE) continue
    entry(word).cases = usualForm(count) | (rarelyLower(count) << 2)
  }
  for (const [form, fine] of classes.fine) {
    if (form === UNKNOWN) continue
    const lower = form.toLowerCase()
    const count = counts.get(lower)
    const all = count ? count.lower + count.title + count.upper : 1
    const share = (count?.forms.get(form) ?? all) / all
    const isMain = !count || [...count.forms].every(([, n]) => n <= (count.forms.get(form) ?? 0))
    if (isMain) entry(lower).fine = fine + 1
    if (form !== lower && !isMain && share > SHARE_OF_SECOND_FORM) entry(form).fine = fine + 1
  }
  for (const word of new Set([...listedWords(), ...classes.fine.keys()])) {
    const lists = listsOf(word)
    if (lists !== 0) entry(word.toLowerCase()).lists |= lists
  }
  return entries
}

const sortedByHash = <T>(entries: Iterable<readonly [number, T]>): [number, T][] => {
  const unique = new Map<number, T>()
  for (const [key, value] of entries) if (!unique.has(key)) unique.set(key, value)
  return [...unique].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
}

const nameEntries = (gazetteer: Gazetteer): [number, number][] => {
  const kinds = new Map<number, number>()
  for (const [name, kind] of gazetteer.names) {
    const tokens = tokensOf(name)
    if (tokens.length > LONGEST_NAME) continue
    const key = tokens.reduce(
      (folded, { text }) => extendNameKey(folded, hashText(text.replace(/[’‘]/g, "'").toLowerCase())),
      0,
    )
    kinds.set(key, (kinds.get(key) ?? 0) | kind)
  }
  return sortedByHash(kinds)
}

/** What the tagger knows beside its weights. */
export const buildLexicon = (sentences: readonly Sentence[], gazetteer: Gazetteer): LexiconTables => {
  const counts = countWords(sentences)
  const classes = wordClasses(sentences, counts)
  const words = sortedByHash([...wordEntries(counts, classes)].map(([key, value]) => [hashText(key), value] as const))
  const names = nameEntries(gazetteer)
  return {
    wordKeys: Int32Array.from(words, ([key]) => key),
    wordClasses: Uint16Array.from(words, ([, { fine }]) => fine),
    wordCases: Uint8Array.from(words, ([, { cases }]) => cases),
    wordLists: Uint16Array.from(words, ([, { lists }]) => lists),
    middleClasses: Uint16Array.from([0, ...classes.middleOf].map((c, i) => (i === 0 ? 0 : c + 1))),
    coarseClasses: Uint8Array.from([0, ...classes.coarseOf].map((c, i) => (i === 0 ? 0 : c + 1))),
    nameKeys: Int32Array.from(names, ([key]) => key),
    nameKinds: Uint8Array.from(names, ([, kinds]) => kinds),
  }
}
