import { saysTheSame, wordStems } from "../lib/same-words.ts"
import type { KeySentence } from "./article.ts"
import type { Span } from "./evidence.ts"

/** An article as far as it can be cited; `publisher` tells the voices apart, null when unknown. */
export type CitableArticle = {
  id: number
  publisher: number | null
  articleBody: string
  keySentences: readonly KeySentence[]
}

/** A sentence of an article that stands for its story. */
export type KeyPoint = { articleId: number; span: Span }

type Candidate = KeyPoint & { voice: string; score: number; words: ReadonlySet<string> }

/** What the lead and the latest say holds for longer. */
const LOSS_PER_PLACE = 0.03

const candidatesOf = ({ id, publisher, articleBody, keySentences }: CitableArticle, place: number): Candidate[] =>
  keySentences
    .filter(({ end }) => end <= articleBody.length)
    .map(({ start, end, score }) => ({
      articleId: id,
      span: { start, end },
      voice: publisher === null ? `article ${id}` : `publisher ${publisher}`,
      score: score * (1 - LOSS_PER_PLACE) ** place,
      words: wordStems(articleBody.slice(start, end)),
    }))

/** For each word the share of the voices that use it. */
const wordWeights = (candidates: readonly Candidate[]): Map<string, number> => {
  const voicesOf = new Map<string, Set<string>>()
  const voices = new Set(candidates.map(({ voice }) => voice))
  for (const { words, voice } of candidates)
    for (const word of words) voicesOf.set(word, (voicesOf.get(word) ?? new Set()).add(voice))
  return new Map([...voicesOf].map(([word, users]) => [word, users.size / voices.size]))
}

/** Publishers tell one fact in words of their own: half of them in common are many. */
const SAME_SHARE = 0.5
/** What is left of the weight of a word that was said. */
const SAID_BEFORE = 0.1
/** What a second word of a publisher counts against the first of another. */
const SECOND_WORD = 0.35
/** Below 1: that a sentence is its article's best matters less than what it says of the story. */
const OWN_POWER = 0.75
/** What a sentence is worth to its article alone, against what it is to the story. */
const OWN_SHARE = 0.05

const meanWeight = (words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number =>
  [...words].reduce((sum, word) => sum + weights.get(word)!, 0) / Math.max(1, words.size)

/**
 * The sentences of several articles that tell most together, most telling first: words that many publishers use tell more,
 * until they are said (after SumBasic, Nenkova and Vanderwende 2005). No publisher speaks again while another has anything to
 * say that tells a third as much, and nothing is said twice. Articles given first count for a little more.
 */
export const chooseKeyPoints = (articles: readonly CitableArticle[], max: number): KeyPoint[] => {
  const chosen: KeyPoint[] = []
  const spoken = new Map<string, number>()
  let left = articles.flatMap(candidatesOf)
  const weights = wordWeights(left)
  while (chosen.length < max && left.length > 0) {
    const next = mostTelling(left, spoken, weights)
    chosen.push({ articleId: next.articleId, span: next.span })
    spoken.set(next.voice, (spoken.get(next.voice) ?? 0) + 1)
    for (const word of next.words) weights.set(word, SAID_BEFORE * weights.get(word)!)
    left = left.filter((each) => each !== next && !saysTheSame(each.words, next.words, SAME_SHARE))
  }
  return chosen
}

const mostTelling = (
  candidates: readonly Candidate[],
  spoken: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Candidate => {
  const rated = candidates.map((each) => ({
    each,
    worth:
      each.score ** OWN_POWER *
      (OWN_SHARE + meanWeight(each.words, weights)) *
      SECOND_WORD ** (spoken.get(each.voice) ?? 0),
  }))
  return rated.reduce((best, other) => (other.worth > best.worth ? other : best)).each
}
