import type { EntityType } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { organizationFirstWords, organizationLastWords, placeLastWords } from "../gazetteer/name-words.ts"
import { type DocumentWords, documentWords } from "./document-words.ts"
import { headlineNames } from "./headline-names.ts"
import { type FoundName, judgeNames } from "./judge-names.ts"
import { knownPhraseTokens, namedPhrases } from "./known-phrases.ts"
import { nameRuns } from "./name-runs.ts"
import { formOfTokens, type Part, splitRun } from "./split-run.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** A name as it stands in a text. `form` is how running text writes it: "LONDON" in a line of capitals is "London". */
export type NameSpan = Span & { type: EntityType; form: string }

/** "Board orders recount": the first word of a sentence, which the article also writes small, only says what kind. */
const isCommonNoun = (tokens: readonly Token[], { from, to }: Part, words: DocumentWords): boolean => {
  const { opens, text, form } = tokens[from]!
  if (to - from > 1 || !opens || !words.lower.has(text.toLowerCase())) return false
  return organizationLastWords.has(form) || organizationFirstWords.has(form) || placeLastWords.has(form)
}

const isInHeadline = ({ tokens, part }: FoundName): boolean => tokens[part.from]!.kind === "TITLE"

/** Reads the lines in title case by the names of running text, where there is any. */
const inHeadlines = (found: readonly FoundName[][], words: DocumentWords): FoundName[][] => {
  const forms = new Set(
    found
      .flat()
      .filter((name) => !isInHeadline(name))
      .map(({ tokens, part }) => formOfTokens(tokens, part.from, part.to)),
  )
  if (forms.size === 0) return found.map((names) => [...names])
  return found.map((names) =>
    names.flatMap((name) =>
      isInHeadline(name)
        ? headlineNames(name.tokens, name.part, forms, words).map((part) => ({ ...name, part }))
        : [name],
    ),
  )
}

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
      .filter((part) => !isCommonNoun(tokens, part, words))
      .map((part) => ({ tokens, part })),
  )
  return judgeNames(inHeadlines(found, words))
}
