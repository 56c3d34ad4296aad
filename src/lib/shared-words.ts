import { fold } from "./fold.ts"

const WORDS_COMPARED = 60
const LONGEST_READ = 100_000

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" })

/** Words that say what a text is about, roughly: in alphabets with two cases, those of more than three letters. */
const tellingWords = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => {
    const word = isWordLike ? fold(segment) : ""
    return word.length > 3 || (word !== "" && word === word.toUpperCase()) ? [word] : []
  })

/** The share of the first telling words of a text, 60 at most, that another text has too: 0 to 1, and 1 when it has none. */
export const sharedWords = (text: string, other: string): number => {
  const words = new Set<string>()
  for (const word of tellingWords(text.slice(0, 2_000))) if (words.size < WORDS_COMPARED) words.add(word)
  if (words.size === 0) return 1
  const there = new Set(tellingWords(other.slice(0, LONGEST_READ)))
  return [...words].filter((word) => there.has(word)).length / words.size
}
