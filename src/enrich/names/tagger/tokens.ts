import { leadingAbbreviations, trailingAbbreviations } from "../../../lib/abbreviations.ts"
import { type Span, sentences } from "../../../lib/text.ts"

/** A word or a mark of a text. */
export type Token = Span & { text: string }

/** PLAIN writes names alone with capitals; TITLE and CAPS write other words so too. */
export type SentenceKind = "PLAIN" | "TITLE" | "CAPS"

/** The tokens of one sentence, or of a part of one that is too long to be read at once. */
export type Sentence = { tokens: readonly Token[]; kind: SentenceKind }

/** In order: the letter of a party before a state, addresses, dotted abbreviations, words with inner marks, numbers, any other character. */
const TOKEN =
  /(?<=[(,] ?)[DRI](?=-\p{Lu})|(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|(?:\p{Lu}\.){2,}(?:[-–]\p{Ll}[\p{L}\p{N}]*)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:-]?[\p{L}\p{N}]+)*|\S/gu
const CLITIC = /(?:['’](?:s|S|ll|re|ve|d|m)|n['’]t)$/
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.&'’-]+$/u
const INITIAL = /^\p{Lu}$/u
const LETTER = /^\p{L}/u
const LOWER = /^\p{Ll}/u
/** After the stop that ends a line or a quotation, which is no abbreviation's alone. */
const ENDS = /^(?:$|\n| ?["”])/
/** Longer words are addresses or noise. */
const LONGEST_ABBREVIATION = 6
const LONGEST_SENTENCE = 200

const isAbbreviation = (word: string): boolean => {
  if (word.length > LONGEST_ABBREVIATION || LOWER.test(word)) return false
  const lower = word.toLowerCase()
  return INITIAL.test(word) || (lower !== "no" && leadingAbbreviations.has(lower)) || trailingAbbreviations.has(lower)
}

/** Words and marks of a text in order; a possessive 's and a contracted verb are tokens of their own. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  const push = (start: number, end: number) => tokens.push({ start, end, text: text.slice(start, end) })
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index
    let end = start + match[0].length
    const clitic = match[0].length > 2 ? CLITIC.exec(match[0]) : null
    if (clitic && clitic.index > 0) {
      push(start, start + clitic.index)
      push(start + clitic.index, end)
      continue
    }
    if (text[end] === "." && isAbbreviation(match[0]) && !ENDS.test(text.slice(end + 1, end + 3)))
      TOKEN.lastIndex = ++end
    push(start, end)
  }
  return tokens
}

/** How a sentence of these words uses capitals. */
export const sentenceKind = (tokens: readonly Token[]): SentenceKind => {
  let [long, capitals, lower] = [0, 0, 0]
  for (const { text } of tokens) {
    if (text.length < 4 || !LETTER.test(text)) continue
    long++
    if (CAPITALS.test(text)) capitals++
    else if (LOWER.test(text)) lower++
  }
  if (long >= 2 && capitals >= long * 0.6) return "CAPS"
  const endsWithStop = tokens.at(-1)!.text === "."
  return long >= (endsWithStop ? 6 : 4) && lower <= (endsWithStop ? 0 : long * 0.2) ? "TITLE" : "PLAIN"
}

/** The sentences of a text; those of more than 200 tokens come in parts. */
export const tokenizedSentences = (text: string): Sentence[] => {
  const tokens = tokensOf(text)
  const found: Sentence[] = []
  let at = 0
  for (const span of sentences(text)) {
    while (at < tokens.length && tokens[at]!.start < span.start) at++
    const from = at
    while (at < tokens.length && tokens[at]!.start < span.end) at++
    for (let start = from; start < at; start += LONGEST_SENTENCE) {
      const part = tokens.slice(start, Math.min(at, start + LONGEST_SENTENCE))
      found.push({ tokens: part, kind: sentenceKind(part) })
    }
  }
  return found
}
