const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu

/** One form for the plural and the singular, the possessive and the plain word; light enough never to join strangers. */
const stem = (word: string): string => {
  const plain = word.replace(/['’]s?$|['’](?=s$)s/, "")
  if (plain.length < 4 || /(?:ss|us|is)$/.test(plain)) return plain
  if (plain.endsWith("ies") && plain.length > 4) return `${plain.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes|zes)$/.test(plain)) return plain.slice(0, -2)
  return plain.endsWith("s") ? plain.slice(0, -1) : plain
}

/** A term as it stands in a text. */
export type Word = { term: string /** With a capital where no sentence begins. */; isName: boolean }

const BETWEEN_SENTENCES = /[.!?:;\n"“”‘'|]/

/** The words of a text in order; reads at most `limit`. */
export const wordsOf = (text: string, limit = Number.POSITIVE_INFINITY): Word[] => {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (words.length >= limit) break
    const [word] = match
    const lower = word.slice(0, 40).toLowerCase().normalize("NFC")
    const startsSentence = words.length === 0 || BETWEEN_SENTENCES.test(text.slice(end, match.index))
    words.push({ term: stem(lower), isName: !startsSentence && word[0] !== lower[0] })
    end = match.index + word.length
  }
  return words
}

/** The terms of a text in order, with repeats, lower case and without plural endings; reads at most `limit` words. */
export const termsOf = (text: string, limit = Number.POSITIVE_INFINITY): string[] =>
  wordsOf(text, limit).map(({ term }) => term)
