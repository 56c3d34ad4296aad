import { wordCount } from "../lib/text.ts"
import { type CitableArticle, chooseKeyPoints, type KeyPoint } from "./choose-key-points.ts"
import { composeSummary } from "./compose-summary.ts"

const MOST_SENTENCES = 6

/**
 * The key points of a story that fit in `maxWords`, most telling first, those of one article together and in its order. When
 * not even one fits, what the summary of the first article is: a story with a body of sane sentences always has one.
 */
export const composeStorySummary = (articles: readonly CitableArticle[], maxWords: number): KeyPoint[] => {
  const bodies = new Map(articles.map(({ id, articleBody }) => [id, articleBody]))
  const chosen: KeyPoint[] = []
  let room = maxWords
  for (const point of chooseKeyPoints(articles, MOST_SENTENCES)) {
    const count = wordCount(bodies.get(point.articleId)!.slice(point.span.start, point.span.end))
    if (count > room) continue
    chosen.push(point)
    room -= count
  }
  if (chosen.length === 0) return summaryOfFirst(articles, maxWords)
  const turn = new Map<number, number>()
  for (const { articleId } of chosen) if (!turn.has(articleId)) turn.set(articleId, turn.size)
  return chosen.sort((a, b) => turn.get(a.articleId)! - turn.get(b.articleId)! || a.span.start - b.span.start)
}

const summaryOfFirst = ([first]: readonly CitableArticle[], maxWords: number): KeyPoint[] =>
  first
    ? composeSummary(first.keySentences, first.articleBody, maxWords).map((span) => ({ articleId: first.id, span }))
    : []
