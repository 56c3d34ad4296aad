import type { Span } from "../lib/text.ts"

export type { Span }

/** The parts of an article that words can be quoted from. */
export type EvidenceField = "HEADLINE" | "ABSTRACT" | "BODY" | "CAPTION" | "CREDIT" | "BYLINE"

/**
 * The words that a fact rests on. Offsets count in the named field of the article; for CAPTION and CREDIT that is the
 * field of the media item at position `media` in `ArticleDraft.media`.
 */
export type Evidence = Span & { field: EvidenceField; text: string; media?: number }

/** Evidence for a span of a text. */
export const evidenceOf = (text: string, span: Span, field: EvidenceField = "BODY"): Evidence => ({
  field,
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
})
