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
  /** The terms of the opening, where news says what happened. */
  leadTerms: string[]
  /** The terms that are written with a capital within sentences. */
  names: string[]
  /** Salience by folded name of people, organizations and places. */
  entities: Weights
  /** How long the body is. */
  words: number
  /** ISO 8601 in UTC; null when nobody knows. */
  datePublished: string | null
}

/** A story as clustering sees it: the sum of its articles' profiles, and the time they span. */
export type StoryProfile = {
  id: string
  articleCount: number
  terms: Weights
  headlineTerms: Weights
  leadTerms: Weights
  names: Weights
  entities: Weights
  words: number
  firstPublished: string | null
  lastPublished: string | null
}

/** In how many of `documents` articles each term stands; plain JSON. Older articles count less. */
export type TermCounts = { documents: number; counts: Weights }

/** An article that is to be settled. Its id is of its content, never of its arrival: equals are told apart by it. */
export type SettlingArticle = ArticleProfile & {
  /** The story that a person decided it belongs to. */
  pinnedTo: string | null
}

/** Articles that settling found to be one story. */
export type SettledGroup = {
  /** The carried story that they belong to, or the one that a person named; null when nothing names it yet. */
  story: string | null
  /** Oldest first, each with how well it fits the story as it was when the article came. */
  members: { id: string; score: number; reasons: MembershipReason[] }[]
}

/** A picture, as far as telling one of the happening from a logo needs it. */
export type StoryPicture = { id: string; contentUrl: string | null; width: number | null; height: number | null }

/** A member of a story, as far as describing the story needs it. */
export type StoryMember = {
  id: string
  headline: string
  publisher: string | null
  /** The publisher's host, where it is known. */
  domain: string | null
  url: string | null
  articleSection: string | null
  datePublished: string | null
  wordCount: number
  /** The article that its text was copied from, or that stands for all that carry it; null when it is that article. */
  copyOf: string | null
  /** The picture that it opens with. */
  image: StoryPicture | null
  profile: ArticleProfile
}

/** What a story shows of itself. `slugBase` is readable ASCII, not yet unique. */
export type StoryDescription = {
  headline: string
  leadArticle: string
  /** A picture of its members. */
  image: string | null
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
