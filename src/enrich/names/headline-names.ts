import { commonWords } from "../gazetteer/common-words.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import type { DocumentWords } from "./document-words.ts"
import { formOfTokens, type Part } from "./split-run.ts"
import type { Token } from "./tokens.ts"

const LONGEST_NAME = 6
const LONGEST_ALONE = 3

const isKnown = (form: string): boolean => knownPlace(form) !== null || knownOrganizations.has(form)

/** A short stretch of words that are nothing but names, as in lists and captions. */
const isNameAlone = (tokens: readonly Token[], { from, to }: Part, words: DocumentWords): boolean =>
  to - from <= LONGEST_ALONE &&
  tokens.slice(from, to).every(({ text }) => {
    const lower = text.toLowerCase()
    return !commonWords.has(lower) && !words.lower.has(lower)
  })

/**
 * The names in a stretch of a line that writes all its words with capitals ("Ada Diaz Calls Novak"): those that running
 * text of the article forms too, the longest first, and what the gazetteers know.
 */
export const headlineNames = (
  tokens: readonly Token[],
  part: Part,
  forms: ReadonlySet<string>,
  words: DocumentWords,
): Part[] => {
  if (isNameAlone(tokens, part, words)) return [part]
  const found: Part[] = []
  for (let from = part.from; from < part.to; from++) {
    for (let to = Math.min(part.to, from + LONGEST_NAME); to > from; to--) {
      const form = formOfTokens(tokens, from, to)
      if (!forms.has(form) && !isKnown(form)) continue
      found.push({ from, to, titled: part.titled && from === part.from })
      from = to - 1
      break
    }
  }
  return found
}
