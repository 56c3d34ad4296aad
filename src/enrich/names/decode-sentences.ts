import type { EntityType } from "../../model/entity.ts"
import type { ArticleWords, ReadSentence } from "./article-words.ts"
import { addContextFeatures, type SentenceView, sentenceView } from "./context-features.ts"
import { featureKeys } from "./feature-keys.ts"
import { labelCount, nameTypes, spansOf } from "./labels.ts"
import type { NameModel } from "./name-model.ts"
import { bestLabels } from "./viterbi.ts"
import { EDGE } from "./word-facts.ts"
import { REACH } from "./word-features.ts"

/** A copy at hand for the inner loops. */
const LABELS = labelCount

/** A name by the positions of its tokens in a sentence, `to` exclusive. */
export type FoundName = { sentence: ReadSentence; from: number; to: number; type: EntityType }

/** The words of a name in the spelling by which they are known. */
export const formOf = ({ sentence, from, to }: FoundName): string =>
  sentence.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")

const TYPES: Record<(typeof nameTypes)[number], EntityType | null> = {
  PER: "PERSON",
  ORG: "ORGANIZATION",
  LOC: "PLACE",
  MISC: null,
}

const features = featureKeys()

/** For each position of a sentence a row of scores, one for each label. */
const emissionsOf = (view: SentenceView, model: NameModel): Float32Array => {
  const { words } = view
  const scores = new Int32Array(words.length * LABELS)
  for (let at = 0; at < words.length; at++) {
    const row = at * LABELS
    scores.set(model.bias, row)
    for (let distance = -REACH; distance <= REACH; distance++) {
      const own = model.wordScores(words[at + distance] ?? EDGE, distance)
      for (let label = 0; label < LABELS; label++) scores[row + label]! += own[label]!
    }
    features.count = 0
    addContextFeatures(view, at, features)
    model.addScores(features, scores, row)
  }
  return Float32Array.from(scores, (score) => score * model.scale)
}

/** The names that the model finds in each sentence of an article. */
export const decodeSentences = (
  sentences: readonly ReadSentence[],
  article: ArticleWords,
  model: NameModel,
): FoundName[][] =>
  sentences.map((sentence, number) => {
    const view = sentenceView(sentence, number, article, model.lexicon)
    const labels = bestLabels(emissionsOf(view, model), sentence.words.length, model.transitions)
    return spansOf(labels).flatMap(({ from, to, type }) => {
      const known = TYPES[nameTypes[type]!]
      return known ? [{ sentence, from, to, type: known }] : []
    })
  })
