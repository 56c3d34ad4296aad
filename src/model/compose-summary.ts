import { saysTheSame, tellingWords } from "../lib/same-words.ts"
import { sentences, wordCount } from "../lib/text.ts"
import type { KeySentence } from "./article.ts"
import type { Span } from "./evidence.ts"

const LONGEST_SENTENCE = 1_500

/** The shortest when none fits the budget; the body's first sentence when none was found worth citing. */
const atLeastOne = (ranked: readonly Span[], body: string): Span[] => {
  const shortest = [...ranked].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const first = shortest ?? sentences(body.slice(0, 2 * LONGEST_SENTENCE))[0]
  return first && first.end - first.start <= LONGEST_SENTENCE ? [{ start: first.start, end: first.end }] : []
}

/**
 * Whole sentences of the body in the order of the text, the best that fit in `maxWords` without saying a thing twice.
 * When not even one fits, the shortest: a body with a first sentence of sane length always has a summary.
 */
export const composeSummary = (keySentences: readonly KeySentence[], body: string, maxWords: number): Span[] => {
  const ranked = [...keySentences].sort((a, b) => b.score - a.score || a.start - b.start)
  const chosen: { span: Span; words: Set<string> }[] = []
  let room = maxWords
  for (const { start, end } of ranked) {
    const text = body.slice(start, end)
    const count = wordCount(text)
    if (count > room) continue
    const words = tellingWords(text)
    if (chosen.some((sentence) => saysTheSame(words, sentence.words))) continue
    chosen.push({ span: { start, end }, words })
    room -= count
  }
  if (chosen.length === 0) return atLeastOne(ranked, body)
  return chosen.map(({ span }) => span).sort((a, b) => a.start - b.start)
}
