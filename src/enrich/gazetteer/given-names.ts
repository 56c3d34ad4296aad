import { readModel } from "../../lib/package-file.ts"
import { firstNames } from "./first-names.ts"
import { moreGivenNames } from "./more-given-names.ts"

let packed: ReadonlySet<string> | null = null

/** Given names of many languages, each in its own letters: Latin, Cyrillic, Greek. Read when first asked for. */
const givenNames = (): ReadonlySet<string> => {
  packed ??= new Set([...firstNames, ...moreGivenNames, ...readModel("given-names").toString("utf8").split("\n")])
  return packed
}

/** Whether people are called so in some language; "Jean-Luc" is made of two such names. */
export const isGivenName = (word: string): boolean => {
  if (givenNames().has(word)) return true
  const halves = word.split("-")
  return halves.length === 2 && halves.every((half) => givenNames().has(half))
}
