import { readFileSync } from "node:fs"
import { type LabelledSpan, labelsOf, nameTypes } from "../../src/enrich/names/tagger/labels.ts"
import { type Sentence, tokenizedSentences } from "../../src/enrich/names/tagger/tokens.ts"

/** A sentence with the names that stand in it. */
export type LabelledSentence = Sentence & { spans: readonly LabelledSpan[] }

type Entity = { start: number; end: number; type: string }
type Line = { articleBody: string; entities: Entity[] }

/** The sentences of a text with its entities, those left out that no tokens make up. */
export const labelledSentences = (text: string, entities: readonly Entity[]): LabelledSentence[] =>
  tokenizedSentences(text).map((sentence) => {
    const { tokens } = sentence
    const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end]
    const spans = entities
      .filter((entity) => entity.start >= start && entity.end <= end)
      .flatMap((entity) => {
        const from = tokens.findIndex((token) => token.start === entity.start)
        const to = tokens.findIndex((token) => token.end === entity.end) + 1
        const type = nameTypes.indexOf(entity.type as (typeof nameTypes)[number])
        return from >= 0 && to > from && type >= 0 ? [{ from, to, type }] : []
      })
    return { ...sentence, spans }
  })

/** The articles of a file of labelled texts. */
export const readLabelled = (path: string): LabelledSentence[][] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .map(({ articleBody, entities }) => labelledSentences(articleBody, entities))

export const labelsOfSentence = ({ spans, tokens }: LabelledSentence): Uint8Array => labelsOf(spans, tokens.length)
