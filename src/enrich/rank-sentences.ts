import { wordCount } from "../lib/text.ts"
import type { ArticleDraft, KeySentence } from "../model/article.ts"
import type { Span } from "../model/evidence.ts"
import { type ArticleView, mentionsBetween, viewOf } from "./article-view.ts"
import type { EnrichStep } from "./step.ts"

const SENTENCES_READ = 120
const SENTENCES_KEPT = 12
const FEWEST_WORDS = 8
const MOST_WORDS = 40
/** The first sentences of news say most, so they may be longer. */
const LEAD_SENTENCES = 3
const MOST_WORDS_OF_LEAD = 58
const LONGEST = 600
/** So many sentences that stand on their own make those needless that lean on others. */
const ENOUGH = 2
/** What scores less than this share of the best says too little of the article. */
const LEAST_SHARE = 0.25

const OPENS_LIKE_SENTENCE = /^["“‘'(]?[\p{Lu}\p{N}]/u
/** An ellipsis at the end is where a text was cut off. */
const ENDS_LIKE_SENTENCE = /(?<!\.\.)[.!]["”’')]*$/
/** Out of its paragraph such a sentence does not say whom or what it is about. */
const POINTS_BACK =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|but|and|so|however|also|such|another|instead|meanwhile)\b/i
const SPEAKS_TO_READER =
  /^(?:read more|click|watch|subscribe|sign up|see also|follow|share|photo|image|advertisement|listen|download|updated)\b/i
/** What pages say around their articles, wherever it got into a sentence. */
const OF_THE_PAGE =
  /\b(?:click here|click to|opens in (?:a )?new window|subscribe (?:now|here|to our)|not subscribe|thank you for subscribing|to your inbox|invalid email|follow us|scroll down|read the rest|share this|all rights reserved|including but not limited to|privacy policy|terms of (?:use|service)|written (?:permission|authorization|consent)|image copyright|(?:image|media|video) (?:caption|playback)|toggle caption|enlarge (?:this )?image|getty images|play slideshow|photo by)\b|\((?:photo|image|picture|source)s?:|\bphotos?:\s|@\w+\.com\b|^in this\b.{0,60}\b(?:photo|picture|image|video)\b|\bfile (?:photo|picture|image)\b|^(?:a|an|the) (?:photo|photograph|picture|image) (?:issued|released|provided|taken|shows)\b/i
const CAPTION_DATE = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d{1,2}, \d{4} \p{Lu}/u
/** It would pass for a date line. */
const FILE_PICTURE = /^file\s*[-–—:]/i
/** "OSLO, Norway, May 3 (Reuters) — ": where and by whom it was written, before the first sentence. */
const DATE_LINE =
  /^(?:\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [\p{L}. ]{2,30})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \([^()]{2,30}\))?|\p{Lu}[\p{L}.'’ -]{2,40}(?:, [\p{L}.'’ ]{2,30})* \([^()]{2,30}\))\s*(?:—|–|―|--|-|:)\s+(?=["“‘']?[\p{Lu}\d])/u

/** "(CNN) ", "(Reuters) - ": who wrote it, alone. */
const HOUSE_LINE = /^\(\p{Lu}[\p{L}. ]{1,28}\)\s*(?:(?:—|–|―|--|-|:)\s+)?(?=["“‘']?[\p{Lu}\d])/u

/** How much of the span lies inside the others, 0..1. */
const shareInside = (span: Span, others: readonly Span[]): number => {
  const inside = others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)),
    0,
  )
  return inside / (span.end - span.start)
}

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0

/** Whether a quotation begins or ends outside: “I think so,” she said. “And if not … */
const cutsQuotation = (text: string): boolean =>
  countOf(text, /"/g) % 2 > 0 || countOf(text, /[“„]/g) !== countOf(text, /”/g) + countOf(text, /(?<=\S)“(?!\p{L})/gu)

const isWholeSentence = (text: string): boolean =>
  text.length <= LONGEST && OPENS_LIKE_SENTENCE.test(text) && ENDS_LIKE_SENTENCE.test(text) && !cutsQuotation(text)

const isOfThePage = (text: string): boolean =>
  SPEAKS_TO_READER.test(text) || OF_THE_PAGE.test(text) || CAPTION_DATE.test(text)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Whether a text repeats what a reader sees anyway: the headline or a caption. */
const shownElsewhere = ({ headline, media }: ArticleDraft): ((text: string) => boolean) => {
  const title = plain(headline)
  const captions = media.flatMap(({ caption }) => (caption === null ? [] : [plain(caption)]))
  return (text) => {
    const said = plain(text)
    return said === title || captions.some((caption) => caption.includes(said))
  }
}

const isWorthCiting = (text: string, span: Span, position: number, quotations: readonly Span[]): boolean => {
  if (!isWholeSentence(text) || isOfThePage(text)) return false
  const words = wordCount(text)
  const most = position < LEAD_SENTENCES ? MOST_WORDS_OF_LEAD : MOST_WORDS
  return words >= FEWEST_WORDS && words <= most && shareInside(span, quotations) < 0.6
}

/** Without the date line that an agency sets before its first sentence. */
const withoutDateLine = (body: string, { start, end }: Span): Span => {
  const opening = body.slice(start, Math.min(end, start + 120))
  return { start: start + ((DATE_LINE.exec(opening) ?? HOUSE_LINE.exec(opening))?.[0].length ?? 0), end }
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
  const { articleBody: body } = article
  const headline = new Set(telling(article.headline))
  const view = viewOf(article)
  const isShown = shownElsewhere(article)
  const ranked = view.sentences.slice(0, SENTENCES_READ).flatMap((sentence, position) => {
    const { start, end } = withoutDateLine(body, sentence)
    const text = body.slice(start, end)
    if (FILE_PICTURE.test(body.slice(sentence.start, end))) return []
    if (!isWorthCiting(text, { start, end }, position, article.quotations) || isShown(text)) return []
    const score = scoreOf(text, sentence, position, article, view, headline)
    return [{ start, end, score, leans: POINTS_BACK.test(text) }]
  })
  const own = ranked.filter(({ leans }) => !leans)
  const candidates = own.length >= ENOUGH ? own : ranked
  const least = LEAST_SHARE * Math.max(0, ...candidates.map(({ score }) => score))
  return candidates
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, SENTENCES_KEPT)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, score }) => ({ start, end, score }))
}

/** Finds the whole sentences of the body that say most of the article, in the order of the text. */
export const rankSentences: EnrichStep = {
  name: "rank-sentences",
  version: 3,
  description: "Ranks the sentences worth citing in a summary by place, headline, people named and events told.",
  run: (article) => ({ ...article, keySentences: keySentencesOf(article) }),
}
