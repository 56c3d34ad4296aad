import { knownPlace } from "../gazetteer/known-places.ts"
import {
  nameParticles,
  organizationFirstWords,
  organizationLastWords,
  placeFirstWords,
  placeLastWords,
} from "../gazetteer/name-words.ts"
import { isTitleHead } from "../gazetteer/titles.ts"
import { canBeName, type DocumentWords, isPaired, recased } from "./document-words.ts"
import type { Token } from "./tokens.ts"

/** A sequence of capitalised words, by token positions, `to` exclusive, with the small words that join them. */
export type Run = { from: number; to: number }

const LONGEST_RUN = 14

/** Of companies few kinds go on: "Bank of England", but "Acme Systems of Boston" is a company in a place. */
const GOES_ON = /^(?:Bank|Trust|Company|Corporation|Securities|Press)$/

const holdsOthers = (word: string): boolean =>
  !isTitleHead(word) &&
  (organizationFirstWords.has(word) ||
    (organizationLastWords.has(word) && (organizationLastWords.get(word) !== "COMPANY" || GOES_ON.test(word))) ||
    placeFirstWords.has(word) ||
    placeLastWords.has(word))

/** How many small words at `at` lead on to the next name word, 0 when the run ends here. */
const joinedBy = (tokens: readonly Token[], named: readonly boolean[], from: number, at: number): number => {
  const word = tokens[at]?.text
  const last = tokens[at - 1]!.form
  const isNameAt = (i: number) => tokens[i]?.follows === true && named[i] === true
  if (word === undefined) return 0
  // "Voters' League": the mark of possession stands between two words of one name.
  if ((word === "'" || word === "’") && last.endsWith("s") && isNameAt(at + 1))
    return organizationLastWords.has(tokens[at + 1]!.text) ? 1 : 0
  if (!tokens[at]!.follows) return 0
  if (word === "&") return isNameAt(at + 1) ? 1 : 0
  if (word === "of" || word === "for") {
    if (!holdsOthers(last)) return 0
    if (isNameAt(at + 1)) return 1
    return tokens[at + 1]?.text === "the" && isNameAt(at + 2) ? 2 : 0
  }
  if (word === "and") {
    const isMinistry = tokens.slice(from, at).some((token) => token.text === "of" || token.text === "for")
    return isMinistry &&
      organizationFirstWords.get(tokens[from]!.form) === "GOVERNMENT" &&
      isNameAt(at + 1) &&
      !knownPlace(tokens[at + 1]!.form)
      ? 1
      : 0
  }
  if (!nameParticles.has(word)) return 0
  if (isNameAt(at + 1)) return 1
  return nameParticles.has(tokens[at + 1]?.text ?? "") && isNameAt(at + 2) ? 2 : 0
}

/** Sets "NEW YORK" to "New York", whole names at once, so that acronyms keep their capitals. */
const recasePlace = (tokens: readonly Token[], from: number, to: number): void => {
  const own = tokens.slice(from, to)
  if (own.length > 4 || own.some(({ text }) => text !== text.toUpperCase())) return
  const words = own.map(({ text }) => text[0] + text.slice(1).toLowerCase())
  if (!knownPlace(words.join(" "))) return
  for (const [i, token] of own.entries()) token.form = words[i]!
}

/** All runs of a text in order. Sets `form` of each token of a run to the word in its usual case. */
export const nameRuns = (tokens: readonly Token[], words: DocumentWords, alsoNamed: ReadonlySet<number>): Run[] => {
  const named = tokens.map((token, i) => alsoNamed.has(i) || canBeName(token, words) || isPaired(tokens, i, words))
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!named[from]) continue
    let to = from + 1
    while (to - from < LONGEST_RUN) {
      if (tokens[to]?.follows && named[to]) to++
      else {
        const joined = joinedBy(tokens, named, from, to)
        if (joined === 0) break
        to += joined + 1
      }
    }
    recasePlace(tokens, from, to)
    for (let i = from; i < to; i++) tokens[i]!.form = alsoNamed.has(i) ? tokens[i]!.form : recased(tokens[i]!, words)
    runs.push({ from, to })
    from = to - 1
  }
  return runs
}
