import { wordCount } from "../lib/text.ts"
import type { ArticleDraft, KeySentence } from "../model/article.ts"
import type { Span } from "../model/evidence.ts"
import { type ArticleView, mentionsBetween, viewOf } from "./article-view.ts"
import type { EnrichStep } from "./step.ts"

const SENTENCES_READ = 120
const SENTENCES_KEPT = 12
const FEWEST_WORDS = 8
const MOST_WORDS = 40
const LONGEST = 600

const OPENS_LIKE_SENTENCE = /^["“‘'(]?[\p{Lu}\p{N}]/u
const ENDS_LIKE_SENTENCE = /[.!?…]["”’')]*$/
/** Out of its paragraph such a sentence does not say whom or what it is about. */
const POINTS_BACK =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|but|and|so|however|also|such|another|instead|meanwhile)\b/i
const SPEAKS_TO_READER =
  /^(?:read more|click|watch|subscribe|sign up|see also|follow|share|photo|image|advertisement)\b/i

/** How much of the span lies inside the others, 0..1. */
const shareInside = (span: Span, others: readonly Span[]): number => {
  const inside = others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)),
    0,
  )
  return inside / (span.end - span.start)
}

const isWholeSentence = (text: string): boolean =>
  text.length <= LONGEST &&
  OPENS_LIKE_SENTENCE.test(text) &&
  ENDS_LIKE_SENTENCE.test(text) &&
  !SPEAKS_TO_READER.test(text)

const isWorthCiting = (text: string, span: Span, article: ArticleDraft): boolean => {
  if (!isWholeSentence(text)) return false
  const words = wordCount(text)
  return words >= FEWEST_WORDS && words <= MOST_WORDS && shareInside(span, article.quotations) < 0.6
}

const telling = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []

const headlineShare = (text: string, headline: ReadonlySet<string>): number => {
  if (headline.size === 0) return 0
  return new Set(telling(text).filter((word) => headline.has(word))).size / headline.size
}

const salienceIn = (span: Span, view: ArticleView): number => {
  const { entities } = view
  const named = new Set(mentionsBetween(view, span.start, span.end).map(({ entity }) => entity))
  return Math.min(
    1,
    [...named].reduce((sum, entity) => sum + (entities[entity]?.salience ?? 0), 0),
  )
}

const scoreOf = (
  text: string,
  span: Span,
  position: number,
  article: ArticleDraft,
  view: ArticleView,
  headline: ReadonlySet<string>,
): number => {
  const early = 1 / (1 + position / 4)
  const reportsEvent = article.events.some(
    ({ evidence }) => evidence[0]?.field === "BODY" && evidence[0].start === span.start,
  )
  const sum =
    0.4 * early + 0.25 * headlineShare(text, headline) + 0.2 * salienceIn(span, view) + (reportsEvent ? 0.15 : 0)
  return Number((POINTS_BACK.test(text) ? sum / 2 : sum).toFixed(4))
}

const keySentencesOf = (article: ArticleDraft): KeySentence[] => {
  const headline = new Set(telling(article.headline))
  const view = viewOf(article)
  return view.sentences
    .slice(0, SENTENCES_READ)
    .flatMap((span, position) => {
      const text = article.articleBody.slice(span.start, span.end)
      if (!isWorthCiting(text, span, article)) return []
      return [{ start: span.start, end: span.end, score: scoreOf(text, span, position, article, view, headline) }]
    })
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, SENTENCES_KEPT)
    .sort((a, b) => a.start - b.start)
}

/** Finds the whole sentences of the body that say most of the article, in the order of the text. */
export const rankSentences: EnrichStep = {
  name: "rank-sentences",
  version: 1,
  description: "Ranks the sentences worth citing in a summary by place, headline, people named and events told.",
  run: (article) => ({ ...article, keySentences: keySentencesOf(article) }),
}
