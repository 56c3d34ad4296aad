import type { Span } from "./evidence.ts"

/** Words quoted directly, without their marks: `start` and `end` lie inside the marks, in the body. */
export type QuotationDraft = Span & {
  text: string
  /** As written near the quotation: a name, a title, a pronoun. */
  speakerText: string | null
  /** Position in `ArticleDraft.entities`, null when nobody fits. */
  speaker: number | null
  verb: string | null
  /** How sure the attribution is, 0..1. */
  confidence: number
}
