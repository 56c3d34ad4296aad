const SAME_SHARE = 0.6

/** The words of a sentence that tell what it says: those of four letters or digits and more, in lower case. */
export const tellingWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

/** The telling words and the numbers of a sentence, "crashed" as "crash": the endings of English words are left off. */
export const wordStems = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?<=\p{L}{4})(?:ings?|ed|ers?|e?s|e)$/u, "")))
}

/** Whether most of the words, or more than `share` of them, are in another sentence too: the two say about the same. */
export const saysTheSame = (words: ReadonlySet<string>, other: ReadonlySet<string>, share = SAME_SHARE): boolean => {
  let shared = 0
  for (const word of words) if (other.has(word)) shared++
  return shared > share * Math.min(words.size, other.size)
}
