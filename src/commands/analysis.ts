import { wordCount } from "../lib/text.ts"
import type { ArticleDraft } from "../model/article.ts"
import { composeSummary } from "../model/compose-summary.ts"
import type { Span } from "../model/evidence.ts"
import type { FeedDocument } from "../model/feed.ts"

const SUMMARY_WORDS = 60

/** What Dateline makes of an article, as `dateline analyze` prints it. All offsets count in the body. */
export const analysisOf = (id: string | null, article: ArticleDraft) => ({
  id,
  article: articleOf(article),
  entities: article.entities.map(({ type, name, alternateNames, honorificPrefix, jobTitle, salience }) => ({
    ...{ type, name, alternateNames, honorificPrefix, jobTitle },
    salience: Number(salience.toFixed(4)),
  })),
  mentions: article.mentions
    .filter(({ field }) => field === "BODY")
    .map(({ type, start, end, text, entity }) => ({ type, start, end, text, entity })),
  dates: article.dates.map(({ start, end, text, edtf }) => ({ start, end, text, edtf })),
  quotations: article.quotations.map(({ start, end, text, speakerText, speaker, verb, confidence }) => ({
    ...{ start, end, text, speakerText, speaker, verb, confidence },
  })),
  events: article.events.map(eventOf),
  media: article.media.map(mediaOf),
  topics: article.topics.map(({ qcode, prefLabel, relevance }) => ({ qcode, prefLabel, relevance })),
  summary: summaryOf(article),
})

/** The same for a feed, or for a list of articles, which has none; the records of items that were refused among them. */
export const feedAnalysisOf = (id: string | null, feed: FeedDocument | null, articles: readonly object[]) => {
  if (!feed) return { id, feed, articles }
  const { entries: _, ...about } = feed
  return { id, feed: about, articles }
}

const articleOf = (article: ArticleDraft) => ({
  headline: article.headline,
  alternativeHeadline: article.alternativeHeadline,
  abstract: article.abstract,
  articleBody: article.articleBody,
  byline: article.byline,
  authors: article.authors,
  articleSection: article.articleSection,
  keywords: article.keywords,
  inLanguage: article.inLanguage,
  dateline: article.dateline,
  datePublished: article.datePublished,
  dateModified: article.dateModified,
  dateSignals: article.dateSignals,
  url: article.url,
  canonicalUrl: article.canonicalUrl,
  guid: article.guid,
  publisher: article.publisher,
  image: article.media.find(({ mediaType }) => mediaType === "IMAGE")?.contentUrl ?? null,
  wordCount: wordCount(article.articleBody),
})

const eventOf = (event: ArticleDraft["events"][number]) => ({
  name: event.name,
  eventType: event.eventType,
  date: event.date,
  isExpected: event.isExpected,
  places: event.places,
  participants: event.participants,
  figures: event.figures.map(({ kind, value, qualifier }) => ({ kind, value, qualifier })),
  confidence: event.confidence,
  evidence: event.evidence
    .filter(({ field }) => field === "BODY")
    .map(({ start, end, text }) => ({ start, end, text })),
})

const mediaOf = (item: ArticleDraft["media"][number]) => ({
  mediaType: item.mediaType,
  contentUrl: item.contentUrl,
  caption: item.caption,
  creditText: item.creditText,
  creators: item.creators,
  agencies: item.agencies,
  dateCreated: item.dateCreated,
  contentLocation: item.contentLocation,
  position: item.position,
})

const summaryOf = ({ keySentences, articleBody }: ArticleDraft) => {
  const cited = ({ start, end }: Span) => ({ start, end, text: articleBody.slice(start, end) })
  const sentences = composeSummary(keySentences, articleBody, SUMMARY_WORDS).map(cited)
  return { text: sentences.map(({ text }) => text).join(" "), sentences }
}
