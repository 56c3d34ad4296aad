const SMALL = /^(?:of|for|and|the|in|on|de|la|del|des|du|et|y|&)$/i

const letters = (word: string): string => (/^\p{Lu}{2,4}$/u.test(word) ? word : word[0]!.toUpperCase())

/**
 * What a name is abbreviated to by its initials: of its capitalised words, of all its words; words that are letters
 * alone stay whole: "Bank of England" is BE and BOE, "UK Independence Party" UIP and UKIP.
 */
export const acronymsOf = (name: string): string[] => {
  const words = name.split(/[\s-]+/).filter(Boolean)
  const main = words.filter((word) => !SMALL.test(word))
  const forms = [
    main.map((word) => word[0]!.toUpperCase()).join(""),
    words.map((word) => (word === "&" ? "&" : word[0]!.toUpperCase())).join(""),
    main.map(letters).join(""),
  ]
  return [...new Set(forms)].filter((acronym) => acronym.length > 1)
}

/** Whether letters can be the abbreviation of a name that stands beside them in brackets: all in its order, from its first. */
export const isAcronymOf = (acronym: string, name: string): boolean => {
  const short = acronym.replace(/[^\p{L}\d]/gu, "").toLowerCase()
  const long = name.replace(/^the /i, "").toLowerCase()
  if (short.length < 2 || !name.includes(" ") || short[0] !== long[0] || short.length > long.length / 2) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}
