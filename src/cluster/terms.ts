const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu

/** One form for the plural and the singular, the possessive and the plain word; light enough never to join strangers. */
const stem = (word: string): string => {
  const plain = word.replace(/['’]s?$|['’](?=s$)s/, "")
  if (plain.length < 4 || /(?:ss|us|is)$/.test(plain)) return plain
  if (plain.endsWith("ies") && plain.length > 4) return `${plain.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes|zes)$/.test(plain)) return plain.slice(0, -2)
  return plain.endsWith("s") ? plain.slice(0, -1) : plain
}

/** The terms of a text in order, with repeats, lower case and without plural endings; reads at most `limit` words. */
export const termsOf = (text: string, limit = Number.POSITIVE_INFINITY): string[] => {
  const terms: string[] = []
  for (const [word] of text.matchAll(WORD)) {
    if (terms.length >= limit) break
    terms.push(stem(word.slice(0, 40).toLowerCase().normalize("NFC")))
  }
  return terms
}
