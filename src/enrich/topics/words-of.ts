const WORD = /[a-z\u00df-\u024f][a-z0-9\u00df-\u024f]+/g

/** One form for the plural and the singular; light enough never to join strangers. */
const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`
  if (word.length > 4 && word.endsWith("ie")) return `${word.slice(0, -2)}y`
  return word.length > 3 && word.endsWith("s") && !/[sui]s$/.test(word) ? word.slice(0, -1) : word
}

/** The words of a text in order, lower case, without plural endings; numbers and single letters are none. */
export const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map(singular)
