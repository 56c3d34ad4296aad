import { type LabelledSpan, nameTypes } from "../../src/enrich/names/tagger/labels.ts"
import { sentenceKind, type Token, tokensOf } from "../../src/enrich/names/tagger/tokens.ts"
import { type Gazetteer, Kind } from "./gazetteer.ts"
import type { LabelledSentence } from "./labelled.ts"
import { pick } from "./random.ts"

const [PERSON, ORGANIZATION, PLACE] = [nameTypes.indexOf("PER"), nameTypes.indexOf("ORG"), nameTypes.indexOf("LOC")]

type Random = () => number

/** A sentence of these words. Offsets only say that words are parted. */
const sentenceOf = (words: readonly string[], spans: readonly LabelledSpan[]): LabelledSentence => {
  let at = 0
  const tokens: Token[] = words.map((text) => {
    const start = at
    at += text.length + 1
    return { text, start, end: at - 1 }
  })
  return { tokens, spans, kind: sentenceKind(tokens) }
}

const wordsOf = ({ tokens }: LabelledSentence): string[] => tokens.map(({ text }) => text)

/** The sentence with other words for its spans; a null leaves one as it is. */
const withNames = (
  sentence: LabelledSentence,
  replace: (words: string[], type: number) => string[] | null,
): LabelledSentence => {
  const old = wordsOf(sentence)
  const words: string[] = []
  const spans: LabelledSpan[] = []
  let at = 0
  for (const { from, to, type } of sentence.spans) {
    words.push(...old.slice(at, from))
    const start = words.length
    words.push(...(replace(old.slice(from, to), type) ?? old.slice(from, to)))
    spans.push({ from: start, to: words.length, type })
    at = to
  }
  return sentenceOf([...words, ...old.slice(at)], spans)
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const isCapitals = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 3) && words.every((word) => word === word.toUpperCase())
const inCaseOf = (model: readonly string[], words: string[]): string[] =>
  isCapitals(model) ? words.map((word) => word.toUpperCase()) : words

/** Replaces about half of an article's names, each by the same other wherever it stands. */
const renamed = (article: readonly LabelledSentence[], gazetteer: Gazetteer, random: Random): LabelledSentence[] => {
  const known = new Map<string, string[] | null>()
  const isKind = (words: readonly string[], kind: number) => ((gazetteer.names.get(words.join(" ")) ?? 0) & kind) !== 0
  const person = (words: readonly string[]): string[] =>
    words.map((word, i) => {
      const key = `person ${word.toLowerCase()}`
      if (!known.has(key)) {
        const isName = /^\p{Lu}[\p{L}'’-]+$/u.test(word)
        const list = i === words.length - 1 ? gazetteer.surnames : gazetteer.given
        known.set(key, isName && random() < 0.6 ? [pick(list, random)] : [word])
      }
      return known.get(key)![0]!
    })
  const organization = (words: readonly string[]): string[] | null => {
    if (random() < 0.5) return null
    if (words.length === 1)
      return isKind(words, Kind.CITY | Kind.PLACE)
        ? tokensOf(pick(gazetteer.cities, random)).map(({ text }) => text)
        : /^\p{Lu}{2,}$/u.test(words[0]!)
          ? null
          : tokensOf(pick(gazetteer.organizations, random)).map(({ text }) => text)
    if (random() < 0.3)
      return [pick(random() < 0.5 ? gazetteer.cities : gazetteer.surnames, random).split(" ")[0]!, ...words.slice(1)]
    return tokensOf(pick(gazetteer.organizations, random)).map(({ text }) => text)
  }
  const place = (words: readonly string[]): string[] | null =>
    random() < 0.5 || isKind(words, Kind.PLACE) || words.some((word) => /\./.test(word))
      ? null
      : tokensOf(pick(gazetteer.cities, random)).map(({ text }) => text)
  // Full names first, so that a surname alone follows them.
  for (const { tokens, spans } of article)
    for (const { from, to, type } of spans)
      if (type === PERSON && to - from > 1) person(tokens.slice(from, to).map(({ text }) => text))
  return article.map((sentence) =>
    withNames(sentence, (words, type) => {
      if (type === PERSON) return inCaseOf(words, person(words))
      if (type !== ORGANIZATION && type !== PLACE) return null
      const key = `${type} ${words.join(" ").toLowerCase()}`
      if (!known.has(key)) known.set(key, type === ORGANIZATION ? organization(words) : place(words))
      const other = known.get(key)
      return other ? inCaseOf(words, other) : null
    }),
  )
}

const COURTESY = [
  "Mr",
  "Mr.",
  "Mrs",
  "Mrs.",
  "Ms",
  "Ms.",
  "Dr",
  "Dr.",
  "Sir",
  "Sen.",
  "Rep.",
  "Gov.",
  "President",
  "Prof",
]

/** Puts a title before some of the surnames that stand alone. */
const withTitles = (sentence: LabelledSentence, share: number, random: Random): LabelledSentence => {
  if (sentence.kind !== "PLAIN") return sentence
  const words = wordsOf(sentence)
  const spans: LabelledSpan[] = []
  let shift = 0
  for (const span of sentence.spans) {
    if (
      span.type === PERSON &&
      span.to - span.from === 1 &&
      random() < share &&
      !/^(?:Mr|Mrs|Ms)\.?$/.test(words[span.from + shift - 1] ?? "")
    ) {
      words.splice(span.from + shift, 0, pick(COURTESY, random))
      shift++
    }
    spans.push({ ...span, from: span.from + shift, to: span.to + shift })
  }
  return sentenceOf(words, spans)
}

const SMALL = /^(?:a|an|the|of|in|on|for|to|and|or|at|by|as|with|from|but|vs|v)$/

const inTitleCase = (words: readonly string[], allWords: boolean): string[] =>
  words.map((word, i) => (i > 0 && !allWords && SMALL.test(word) ? word : upperFirst(word)))

/** A headline for an article, made of one of its sentences. */
const headlineOf = (article: readonly LabelledSentence[], random: Random): LabelledSentence | null => {
  const fitting = article.filter(
    ({ kind, tokens, spans }) => kind === "PLAIN" && tokens.length >= 5 && tokens.length <= 18 && spans.length > 0,
  )
  if (fitting.length === 0) return null
  const { tokens, spans } = pick(fitting, random)
  const hasStop = tokens.at(-1)!.text === "." && spans.every(({ to }) => to < tokens.length)
  const words = (hasStop ? tokens.slice(0, -1) : tokens).map(({ text }) => text)
  const style = random()
  const styled =
    style < 0.55 ? inTitleCase(words, random() < 0.3) : style < 0.7 ? words.map((word) => word.toUpperCase()) : words
  return sentenceOf(styled, spans)
}

const DATELINE_ENDS = [
  ["(", "Reuters", ")", "-"],
  ["(", "AP", ")", "-"],
  ["(", "AP", ")", "—"],
  ["—"],
  ["--"],
  ["-"],
  ["(", "CNN", ")", "--"],
]

/** "LONDON 1996-08-30" before its first sentence, as other newsrooms begin. */
const withDateline = (article: readonly LabelledSentence[], random: Random): LabelledSentence[] => {
  const at = article.findIndex(({ tokens }) => tokens.length <= 6 && /^\d{4}-\d\d-\d\d$/.test(tokens.at(-1)!.text))
  const [line, next] = [article[at], article[at + 1]]
  if (!line || !next || random() < 0.4) return [...article]
  if (random() < 0.3) return article.filter((_, i) => i !== at)
  const place = wordsOf(line).slice(0, -1)
  const end = pick(DATELINE_ENDS, random)
  const words = [...place, ...end, ...wordsOf(next)]
  const shift = place.length + end.length
  const agency = end.findIndex((word) => /^\p{Lu}/u.test(word))
  const spans = [
    ...line.spans,
    ...(agency < 0 ? [] : [{ from: place.length + agency, to: place.length + agency + 1, type: ORGANIZATION }]),
    ...next.spans.map(({ from, to, type }) => ({ from: from + shift, to: to + shift, type })),
  ]
  return [...article.slice(0, at), sentenceOf(words, spans), ...article.slice(at + 2)]
}

/** Another article like this one: other names, a headline in another case, titles, another dateline. */
export const augmented = (
  article: readonly LabelledSentence[],
  gazetteer: Gazetteer,
  random: Random,
): LabelledSentence[] => {
  const others = withDateline(renamed(article, gazetteer, random), random)
  const share = random() < 0.5 ? 0.5 : 0
  const titled = others.map((sentence) => withTitles(sentence, share, random))
  const headline = random() < 0.7 ? headlineOf(titled, random) : null
  return headline ? [headline, ...titled.slice(random() < 0.5 ? 1 : 0)] : titled
}
