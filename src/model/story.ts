export const reasonKinds = ["SHARED_ENTITY", "SHARED_TERM", "HEADLINE", "TIME", "FIRST_ARTICLE", "EDITOR"] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** One ground for an article's place in a story: what is shared, and how much of the score it carries, 0..1. */
export type MembershipReason = { kind: ReasonKind; value: string; weight: number }

/** Weights by term or by name, JSON-safe and bounded. */
export type Weights = Record<string, number>

/** What clustering needs to know of one article, small enough to be stored beside it. */
export type ArticleProfile = {
  id: string
  /** How much the article speaks of each of its strongest terms, before any document frequency. */
  terms: Weights
  headlineTerms: string[]
  /** Salience by folded name of people, organizations and places. */
  entities: Weights
  /** ISO 8601 in UTC; null when nobody knows. */
  datePublished: string | null
}

/** A story as clustering sees it: the sum of its articles' profiles, and the time they span. */
export type StoryProfile = {
  id: string
  articleCount: number
  terms: Weights
  headlineTerms: Weights
  entities: Weights
  firstPublished: string | null
  lastPublished: string | null
}

/** A member of a story, as far as describing the story needs it. */
export type StoryMember = {
  id: string
  headline: string
  publisher: string | null
  datePublished: string | null
  wordCount: number
  profile: ArticleProfile
}

/** What a story shows of itself. `slugBase` is readable ASCII, not yet unique. */
export type StoryDescription = {
  headline: string
  leadArticle: string
  slugBase: string
}

export const storyChangeKinds = [
  "ARTICLE_ADDED",
  "ARTICLE_REMOVED",
  "HEADLINE_CHANGED",
  "LEAD_CHANGED",
  "PERSON_ADDED",
  "ORGANIZATION_ADDED",
  "EVENT_ADDED",
  "EVENT_CHANGED",
  "MEDIA_ADDED",
  "QUOTATION_ADDED",
  "STORY_MERGED",
  "STORY_SPLIT",
] as const
export type StoryChangeKind = (typeof storyChangeKinds)[number]
