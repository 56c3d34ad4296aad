import { saysTheSame, tellingWords } from "../lib/same-words.ts"
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

const candidatesOf = ({ id, publisher, articleBody, keySentences }: CitableArticle): Candidate[] =>
  keySentences
    .filter(({ end }) => end <= articleBody.length)
    .map(({ start, end, score }) => ({
      articleId: id,
      span: { start, end },
      voice: publisher === null ? `article ${id}` : `publisher ${publisher}`,
      score,
      words: tellingWords(articleBody.slice(start, end)),
    }))

/**
 * The sentences of several articles that tell most together, most telling first: no publisher speaks a second time before
 * every other has spoken, and nothing is said twice. Equal scores go to the article that was given first.
 */
export const chooseKeyPoints = (articles: readonly CitableArticle[], max: number): KeyPoint[] => {
  const chosen: KeyPoint[] = []
  const spoken = new Map<string, number>()
  const timesSpoken = ({ voice }: Candidate) => spoken.get(voice) ?? 0
  let left = articles.flatMap(candidatesOf)
  while (chosen.length < max && left.length > 0) {
    const next = left.reduce((best, each) => {
      const turn = timesSpoken(each) - timesSpoken(best)
      return turn < 0 || (turn === 0 && each.score > best.score) ? each : best
    })
    chosen.push({ articleId: next.articleId, span: next.span })
    spoken.set(next.voice, timesSpoken(next) + 1)
    left = left.filter((each) => each !== next && !saysTheSame(each.words, next.words))
  }
  return chosen
}
