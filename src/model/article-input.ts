import type { MediaType } from "./media.ts"

/** A photograph, video, recording or graphic as a sender describes it. */
export type MediaInput = {
  mediaType?: MediaType | null
  contentUrl?: string | null
  caption?: string | null
  creditText?: string | null
  alternativeText?: string | null
  width?: number | null
  height?: number | null
}

/** The keys that carry the article itself; an input has exactly one of them. */
export const contentKeys = ["text", "html", "ninjs", "articleBody", "feed", "bytesBase64"] as const
export type ContentKey = (typeof contentKeys)[number]

/** An article as it is handed in by the commands and by the API: one content key, and what else its sender knows of it. */
export type ArticleInput = {
  id?: string | null
  url?: string | null
  headline?: string | null
  abstract?: string | null
  byline?: string | null
  articleSection?: string | null
  keywords?: string[] | null
  publisher?: string | null
  /** BCP 47. */
  inLanguage?: string | null
  /** As readDateTime reads it. */
  datePublished?: string | null
  dateModified?: string | null
  media?: MediaInput[] | null
  /** Raw text, as scraped. */
  text?: string | null
  html?: string | null
  /** An IPTC ninjs document, as text or as what it parses to. */
  ninjs?: string | Record<string, unknown> | unknown[] | null
  /** A clean body, taken unchanged. */
  articleBody?: string | null
  /** A feed's text. */
  feed?: string | null
  /** A text, a feed or a page as it came over HTTP, with its headers. */
  bytesBase64?: string | null
  headers?: Record<string, string> | null
}
