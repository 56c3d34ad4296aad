const SMALL =
  /^(?:de|da|do|dos|das|di|du|del|della|des|la|le|van|von|vom|zu|zur|der|den|ter|ten|te|bin|bint|ibn|al|el|y|e|och|af|av)$/i
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|(?:al|el|as|ad|d|l|O)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*)"
const NAME = new RegExp(
  `^${NAME_WORD}(?:,? (?:(?:de|da|do|dos|das|di|du|del|della|des|la|le|van|von|vom|zu|zur|der|den|ter|ten|te|bin|bint|ibn|al|el|y|e|af|av)|${NAME_WORD})){0,4}$`,
  "u",
)
const UNCASED = /^[\p{Lo}\p{M}]{2,12}(?:[ ·・][\p{Lo}\p{M}]{1,12}){0,3}$/u
/** Letters that only lead a name: initials, alone or together, and what stands behind a name in capitals. */
const INITIALS = /^(?:\p{Lu}\.?-?){1,2}$|^(?:\p{Lu}\.){2,}$|^(?:II|III|IV|Jr\.?|Sr\.?)$/u
const LEAST_CAPITALS = 4

/** Whether the words are built as names of people are: one to five words with capitals, small ones between them. */
export const isNameShaped = (text: string): boolean => text.length <= 60 && (NAME.test(text) || UNCASED.test(text))

const casedPart = (part: string): string => {
  const lower = part.toLowerCase()
  const cased = lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
  return cased
    .replace(/^(Mc|O['’]|D['’]|L['’])(\p{L})/u, (_, head: string, letter: string) => head + letter.toUpperCase())
    .replace(/^(Al|El)['’](\p{L})/u, (_, head: string, letter: string) => `${head}'${letter.toUpperCase()}`)
}

/** Of two letters in a line of capitals: "LI" is a name, "AJ" are initials. */
const isShortName = (word: string): boolean => /^(?=.*[AEIOUY])\p{Lu}[\p{Lu}](?<!J)$/u.test(word)

const casedWord = (word: string, isFirst: boolean): string => {
  if (INITIALS.test(word) && !isShortName(word)) return word.toUpperCase().replace(/^(J|S)R/, "$1r")
  if (!isFirst && SMALL.test(word)) return word.toLowerCase()
  return word.split("-").map(casedPart).join("-")
}

/**
 * A name as running text writes it: "SÉBASTIEN CEVEY" and "sébastien cevey" are "Sébastien Cevey". Of a name in both cases
 * only a surname in capitals is changed; single words are left, since they may be acronyms.
 */
export const casedName = (name: string): string => {
  const words = name.split(" ")
  if (words.length === 1) return name
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase()
  if (isOneCase) return words.map((word, i) => casedWord(word, i === 0)).join(" ")
  return words
    .map((word, i) => {
      const isShouted = word.length >= LEAST_CAPITALS && word === word.toUpperCase() && !/\d|\./.test(word)
      return isShouted ? casedWord(word, i === 0) : word
    })
    .join(" ")
}

/** The name with its initials in one form, whichever way they were set: "J. R. Vale" and "J.R. Vale" are "JR Vale". */
export const withJoinedInitials = (name: string): string =>
  name
    .replace(/(?<=^|[\s.])(\p{Lu})\./gu, "$1 ")
    .replace(/\s+/g, " ")
    .replace(/(?<=^| )(\p{Lu}) (?=\p{Lu}(?: |$))/gu, "$1")
    .trim()
