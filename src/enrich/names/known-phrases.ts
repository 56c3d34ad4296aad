import { knownOrganizations } from "../gazetteer/organizations.ts"
import type { Token } from "./tokens.ts"

/** First words of organizations of several words, with what follows them in lower case, longest first. */
const phrases = new Map<string, string[][]>()
for (const name of knownOrganizations.keys()) {
  const [first, ...rest] = name.split(" ")
  if (rest.length > 0) phrases.set(first!, [...(phrases.get(first!) ?? []), rest])
}
for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)

const matches = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean =>
  rest.every((word, i) => tokens[at + i]?.follows === true && tokens[at + i]!.text.toLowerCase() === word.toLowerCase())

/**
 * Positions of words that belong to a known organization although the text writes them small ("US central command"),
 * and sets their `form` to the usual case.
 */
export const knownPhraseTokens = (tokens: readonly Token[]): Set<number> => {
  const positions = new Set<number>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "PLAIN") continue
    const rest = phrases.get(token.form)?.find((words) => matches(tokens, at + 1, words))
    if (!rest || rest.every((word, i) => tokens[at + 1 + i]!.text === word)) continue
    positions.add(at)
    for (const [i, word] of rest.entries()) {
      positions.add(at + 1 + i)
      tokens[at + 1 + i]!.form = word
    }
  }
  return positions
}
