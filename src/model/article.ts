import type { AffiliationDraft, EntityDraft, Mention } from "./entity.ts"
import type { EventDraft } from "./event.ts"
import type { Span } from "./evidence.ts"
import type { MediaDraft } from "./media.ts"
import type { QuotationDraft } from "./quotation.ts"

export const dateSources = ["FEED", "JSON_LD", "META", "TIME_ELEMENT", "URL", "TEXT", "HTTP", "FIRST_SEEN"] as const
export type DateSource = (typeof dateSources)[number]

/** What one source claims as the time of publication, ISO 8601 in UTC. */
export type DateSignal = { source: DateSource; value: string; chosen: boolean }

/** A date expression of the body and the date it stands for, in EDTF (ISO 8601-2, levels 0 and 1). */
export type DateMention = Span & { text: string; edtf: string }

/**
 * A subject of the IPTC Media Topics. `parent` is the qcode of its top level, which the article has, too; null for a top
 * level. `relevance` is 0..1: how likely it is that an editor would give it.
 */
export type TopicAssignment = { qcode: string; prefLabel: string; parent: string | null; relevance: number }

/** A sentence of the body worth citing; the higher the score, the earlier it enters a summary. */
export type KeySentence = Span & { score: number }

/** What a source says of an article, read but not yet understood. Field names are schema.org's NewsArticle. */
export type SourceArticle = {
  /** The sender's own name for it, echoed by the commands that print JSON lines. */
  id: string | null
  /** Never empty: made from the first sentence where the source has none. */
  headline: string
  alternativeHeadline: string | null
  abstract: string | null
  /** Plain text, paragraphs parted by a blank line; captions and credits are never in it. */
  articleBody: string
  byline: string | null
  authors: string[]
  articleSection: string | null
  keywords: string[]
  /** BCP 47. */
  inLanguage: string | null
  dateline: string | null
  /** ISO 8601 in UTC, as all times of the model. */
  datePublished: string | null
  dateModified: string | null
  dateSignals: DateSignal[]
  url: string | null
  canonicalUrl: string | null
  /** Other addresses that it is known by, in their canonical form, and names (URNs) that its source gives it. */
  alternateUrls: string[]
  /** The name that its feed knows it by. */
  guid: string | null
  /** A name or a domain. */
  publisher: string | null
  isAccessibleForFree: boolean | null
  media: MediaDraft[]
}

/** What the steps of `enrich` made of it; empty until they ran. */
export type ArticleInsights = {
  entities: EntityDraft[]
  mentions: Mention[]
  affiliations: AffiliationDraft[]
  dates: DateMention[]
  quotations: QuotationDraft[]
  events: EventDraft[]
  topics: TopicAssignment[]
  keySentences: KeySentence[]
}

/** An article on its way through the pipeline. */
export type ArticleDraft = SourceArticle & ArticleInsights

const noInsights: ArticleInsights = {
  entities: [],
  mentions: [],
  affiliations: [],
  dates: [],
  quotations: [],
  events: [],
  topics: [],
  keySentences: [],
}

/** A draft with the given source fields; every other field is empty. */
export const articleDraft = (
  fields: Partial<SourceArticle> & Pick<SourceArticle, "headline" | "articleBody">,
): ArticleDraft => ({
  id: null,
  alternativeHeadline: null,
  abstract: null,
  byline: null,
  authors: [],
  articleSection: null,
  keywords: [],
  inLanguage: null,
  dateline: null,
  datePublished: null,
  dateModified: null,
  dateSignals: [],
  url: null,
  canonicalUrl: null,
  alternateUrls: [],
  guid: null,
  publisher: null,
  isAccessibleForFree: null,
  media: [],
  ...noInsights,
  ...fields,
})
