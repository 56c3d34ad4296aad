import type { EntityType } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { mendNames } from "./mend-names.ts"
import { readSentences } from "./tagger/article-words.ts"
import { decodeSentences, type FoundName } from "./tagger/decode-sentences.ts"
import { nameModel } from "./tagger/name-model.ts"
import { tokenizedSentences } from "./tagger/tokens.ts"

/** A name as it stands in a text. `form` is how running text writes it: "LONDON" in a line of capitals is "London". */
export type NameSpan = Span & { type: EntityType; form: string }

/** The words of a name as running text writes them, parted where the text parts them. */
const writtenForm = ({ sentence, from, to }: FoundName): string => {
  let form = ""
  for (let i = from; i < to; i++) {
    const isParted = i > from && sentence.tokens[i]!.start > sentence.tokens[i - 1]!.end
    const { text } = sentence.tokens[i]!
    form += (isParted ? " " : "") + (sentence.kind === "CAPS" ? sentence.words[i]!.text : text)
  }
  return form
}

/**
 * People, organizations and places in the texts of one article, each text's in order and without overlap. The texts
 * are read together, since one tells how to take a word of another.
 */
export const tagNames = (texts: readonly string[]): NameSpan[][] => {
  const model = nameModel()
  const byText = texts.map(tokenizedSentences)
  const { sentences, article } = readSentences(byText.flat(), model.read)
  const found = mendNames(decodeSentences(sentences, article, model), sentences, article)
  let first = 0
  return byText.map((own) => {
    const names = found.slice(first, first + own.length).flat()
    first += own.length
    return names.map((name) => ({
      start: name.sentence.tokens[name.from]!.start,
      end: name.sentence.tokens[name.to - 1]!.end,
      type: name.type,
      form: writtenForm(name),
    }))
  })
}
