import { commonWords } from "../gazetteer/common-words.ts"
import { isDemonym } from "../gazetteer/countries.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import { isTitleHead } from "../gazetteer/titles.ts"
import { isCapitalised, type Token } from "./tokens.ts"

/** How one article writes its words where capitals tell something. */
export type DocumentWords = {
  /** Words seen without a capital. */
  lower: ReadonlySet<string>
  /** Words seen with a capital where only names have one, by their lower-case form. */
  capitalised: ReadonlyMap<string, string>
  /** Pairs of neighbours that both have a capital where only names have one, lower case: "calder falls". */
  pairs: ReadonlySet<string>
}

/** The next word of a name, small words of names left out. */
const partner = (tokens: readonly Token[], at: number): Token | null => {
  const next = tokens[at + 1]
  if (!next?.follows) return null
  const token = next.text === "of" || next.text === "for" ? tokens[at + 2] : next
  return token?.follows && isCapitalised(token.text) ? token : null
}

const pairOf = (one: Token, other: Token): string => `${one.text} ${other.text}`.toLowerCase()

/** Whether the word at `at` stands beside a word with which running text makes a name of it. */
export const isPaired = (tokens: readonly Token[], at: number, { pairs }: DocumentWords): boolean => {
  if (tokens[at]!.kind !== "TITLE" || !isCapitalised(tokens[at]!.text)) return false
  const [after, before] = [partner(tokens, at), tokens[at - (/^(?:of|for)$/.test(tokens[at - 1]?.text ?? "") ? 2 : 1)]]
  return (
    (after !== null && pairs.has(pairOf(tokens[at]!, after))) ||
    (before !== undefined && pairs.has(pairOf(before, tokens[at]!)))
  )
}

/** Counts the words of all texts of an article together. */
export const documentWords = (texts: readonly (readonly Token[])[]): DocumentWords => {
  const lower = new Set<string>()
  const capitalised = new Map<string, string>()
  const pairs = new Set<string>()
  for (const tokens of texts)
    for (const [at, token] of tokens.entries()) {
      if (!token.isWord || token.kind !== "PLAIN") continue
      if (token.text === token.text.toLowerCase()) lower.add(token.text)
      else if (isCapitalised(token.text)) {
        if (!token.opens) capitalised.set(token.text.toLowerCase(), token.text)
        const other = partner(tokens, at)
        if (other) pairs.add(pairOf(token, other))
      }
    }
  return { lower, capitalised, pairs }
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d]+|(?:\p{Lu}\.){2,})$/u

/** A common word in capitals for its weight: "it was NOT him". */
const isEmphasis = ({ text }: Token): boolean =>
  text.length > 1 && text === text.toUpperCase() && commonWords.has(text.toLowerCase()) && !isKnown(text)

const isKnown = (word: string): boolean =>
  firstNames.has(word) ||
  knownPlace(word) !== null ||
  knownOrganizations.has(word) ||
  isDemonym(word) ||
  isTitleHead(word)

/** Whether a capitalised word can be part of a name, judged by where it stands and how the article writes it elsewhere. */
export const canBeName = (token: Token, words: DocumentWords): boolean => {
  if (!token.isWord || !isCapitalised(token.text) || isEmphasis(token)) return false
  if (token.kind === "PLAIN" && !token.opens) return true
  if (token.kind !== "CAPS" && ACRONYM.test(token.text)) return true
  const lower = token.text.toLowerCase()
  if (words.capitalised.has(lower)) return token.kind === "PLAIN" || !commonWords.has(lower)
  if (words.lower.has(lower) || commonWords.has(lower)) return false
  return token.kind !== "CAPS" || isKnown(token.form) || knownOrganizations.has(token.text)
}

/** The word as the article writes it in running text. */
export const recased = (token: Token, words: DocumentWords): string => {
  if (token.form === token.text && token.kind === "PLAIN") return token.text
  if (knownOrganizations.has(token.text) || knownPlace(token.text)) return token.text
  return words.capitalised.get(token.text.toLowerCase()) ?? token.form
}
