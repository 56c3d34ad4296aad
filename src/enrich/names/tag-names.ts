import type { EntityType } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { documentWords } from "./document-words.ts"
import { type FoundName, judgeNames } from "./judge-names.ts"
import { knownPhraseTokens, namedPhrases } from "./known-phrases.ts"
import { nameRuns } from "./name-runs.ts"
import { splitRun } from "./split-run.ts"
import { tokensOf } from "./tokens.ts"

/** A name as it stands in a text. `form` is how running text writes it: "LONDON" in a line of capitals is "London". */
export type NameSpan = Span & { type: EntityType; form: string }

/**
 * People, organizations and places in the texts of one article, each text's in order and without overlap. The texts
 * are read together, since one tells how to take a word of another.
 */
export const tagNames = (texts: readonly string[]): NameSpan[][] => {
  const tokenized = texts.map(tokensOf)
  const words = documentWords(tokenized)
  const phrases = namedPhrases(tokenized)
  const found: FoundName[][] = tokenized.map((tokens) =>
    nameRuns(tokens, words, knownPhraseTokens(tokens, phrases))
      .flatMap((run) => splitRun(tokens, run))
      .map((part) => ({ tokens, part })),
  )
  return judgeNames(found)
}
