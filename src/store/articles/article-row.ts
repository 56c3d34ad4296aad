import { wordCount } from "../../lib/text.ts"
import type { NewRow } from "../insert-rows.ts"
import { storableTime } from "../storable-time.ts"
import type { ArticleToSave } from "./article-to-save.ts"
import { contentHash } from "./content-hash.ts"
import { factsHash } from "./facts-hash.ts"
import type { KnownArticle } from "./find-article.ts"

const isDated = ({ source }: ArticleToSave): boolean =>
  source.dateSignals.some((signal) => signal.chosen && signal.source !== "FIRST_SEEN")

/** When the article came out: as its source says, else as was known before, else now. */
export const publicationTime = (given: ArticleToSave, known: KnownArticle | null, now: Date): string => {
  if (known && !isDated(given)) return known.date_published.toISOString()
  return storableTime(given.article.datePublished ?? now.toISOString())
}

/** What steps of `enrich` may change of a source, as it was. */
const asRead = ({ source }: ArticleToSave) => {
  const { authors, datePublished, inLanguage, media } = source
  return { authors, datePublished, inLanguage, media }
}

/** The columns of `article` that a new reading of it sets. */
export const articleRow = (given: ArticleToSave, datePublished: string, now: Date): NewRow => {
  const { article } = given
  return {
    headline: article.headline,
    alternative_headline: article.alternativeHeadline,
    abstract: article.abstract,
    article_body: article.articleBody,
    article_section: article.articleSection,
    keywords: article.keywords,
    in_language: article.inLanguage,
    word_count: wordCount(article.articleBody),
    byline: article.byline,
    dateline: article.dateline,
    date_published: datePublished,
    date_modified: article.dateModified && storableTime(article.dateModified),
    updated_at: now.toISOString(),
    is_accessible_for_free: article.isAccessibleForFree,
    image_id: null,
    fingerprint: given.fingerprint,
    content_hash: contentHash(given.source),
    key_sentences: article.keySentences,
    profile: given.profile,
    as_read: asRead(given),
    facts_hash: factsHash(article),
  }
}
