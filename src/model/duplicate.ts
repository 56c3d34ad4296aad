export const duplicateReasons = ["SAME_URL", "SAME_TEXT", "NEAR_TEXT"] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

/** How far two articles are the same text: 1 is word for word. */
export type Likeness = { similarity: number; reason: DuplicateReason }

/** What of an article tells whether it is a copy. */
export type ComparedArticle = {
  id: number
  headline: string
  articleBody: string
  /** ISO 8601 in UTC. */
  datePublished: string
}

/** What of an article tells whether the others of its group were copied from it. */
export type OriginOfArticle = {
  id: number
  byline: string | null
  dateline: string | null
  /** The first and the last few hundred characters of the body. */
  opening: string
  closing: string
  /** The publisher's name and domain. */
  publisher: string | null
  domain: string | null
  /** ISO 8601 in UTC, as `firstSeen`. */
  datePublished: string
  firstSeen: string
}
