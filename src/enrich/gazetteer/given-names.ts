import { readModel } from "../../lib/package-file.ts"
import { firstNames } from "./first-names.ts"

let packed: ReadonlySet<string> | null = null

/** Given names of many languages, each in its own letters: Latin, Cyrillic, Greek. Read when first asked for. */
const givenNames = (): ReadonlySet<string> => {
  packed ??= new Set([...firstNames, ...readModel("given-names").toString("utf8").split("\n")])
  return packed
}

/** Whether people are called so in some language; of "Jean-Luc" and "Ana-Maria" the first half tells. */
export const isGivenName = (word: string): boolean => {
  if (givenNames().has(word)) return true
  const [first, second] = word.split("-")
  return second !== undefined && /^\p{Lu}/u.test(second) && givenNames().has(first!)
}
