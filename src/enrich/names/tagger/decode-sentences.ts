import type { EntityType } from "../../../model/entity.ts"
import type { ArticleWords, ReadSentence } from "./article-words.ts"
import { addContextFeatures, type SentenceView, sentenceView } from "./context-features.ts"
import { featureKeys } from "./feature-keys.ts"
import { labelCount, nameTypes, OUTSIDE, spansOf } from "./labels.ts"
import type { NameModel } from "./name-model.ts"
import { bestLabels } from "./viterbi.ts"
import { readSums, SUMS } from "./weight-rows.ts"
import { EDGE, type WordFacts } from "./word-facts.ts"
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

/**
 * By how much no name must score better than any, by the words alone, for a word of running text between words without
 * capitals to be left at that: its context then changes nothing that can be measured, and costs much of the time. Lines in
 * capitals are read with guessed ones, so that nothing in them is sure.
 */
const SURE = 2

/** Whether neither a word nor its neighbours have capitals. */
const isPlain = (words: readonly WordFacts[], at: number): boolean =>
  !words[at]!.isCapitalised && !words[at - 1]?.isCapitalised && !words[at + 1]?.isCapitalised

/** By how much no name scores better than the best name. */
const leadOfNone = (scores: Int32Array): number => {
  let best = -Infinity
  for (let label = 0; label < LABELS; label++) if (label !== OUTSIDE && scores[label]! > best) best = scores[label]!
  return scores[OUTSIDE]! - best
}

const sums = new Int32Array(SUMS)
const scores = new Int32Array(LABELS)

/** For each position of a sentence a row of scores, one for each label; -Infinity rules a label out. */
const emissionsOf = (view: SentenceView, model: NameModel): Float32Array => {
  const { words } = view
  const byWord = words.map(model.wordSums)
  const edge = model.wordSums(EDGE)
  const emissions = new Float32Array(words.length * LABELS)
  const sure = SURE / model.scale
  for (let at = 0; at < words.length; at++) {
    const row = at * LABELS
    sums.set(model.bias)
    for (let distance = -REACH; distance <= REACH; distance++) {
      const own = byWord[at + distance] ?? edge
      const from = (distance + REACH) * SUMS
      for (let i = 0; i < SUMS; i++) sums[i]! += own[from + i]!
    }
    if (view.kind === "PLAIN" && isPlain(words, at)) {
      readSums(sums, 0, scores)
      if (leadOfNone(scores) > sure) {
        emissions.fill(-Infinity, row, row + LABELS)
        emissions[row + OUTSIDE] = 0
        continue
      }
    }
    features.count = 0
    addContextFeatures(view, at, features)
    model.weights.add(features, sums, 0)
    readSums(sums, 0, scores)
    for (let label = 0; label < LABELS; label++) emissions[row + label] = scores[label]! * model.scale
  }
  return emissions
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
