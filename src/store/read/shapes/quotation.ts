import { columns, type List, type Node, newestFirst, oldestFirst, type Shape } from "../shape.ts"

export type QuotationRow = Node & {
  text: string
  textKey: string
  startOffset: number
  endOffset: number
  speakerText: string | null
  speakerId: number | null
  attributionConfidence: number
  verb: string | null
  articleId: number
  extractor: string
  extractorVersion: number
}

export const quotationShape: Shape<QuotationRow> = {
  table: "quotation",
  typename: () => "Quotation",
  columns: {
    rowId: "t.id",
    ...columns("text", "textKey", "startOffset", "endOffset", "speakerText", "speakerId", "attributionConfidence"),
    ...columns("verb", "articleId", "extractor", "extractorVersion"),
  },
}

export const allQuotations: List<QuotationRow> = {
  shape: quotationShape,
  from: "quotation t",
  order: newestFirst("t.date_published", "t.id"),
}

export const articleQuotations: List<QuotationRow> = {
  shape: quotationShape,
  from: "quotation t",
  parent: "t.article_id",
  order: oldestFirst("t.start_offset", "t.id", "int"),
}

export const speakerQuotations: List<QuotationRow> = {
  shape: quotationShape,
  from: "quotation t",
  parent: "t.speaker_id",
  order: newestFirst("t.date_published", "t.id"),
}

/** What most articles of the story repeat comes first, then what was said first. */
export const storyQuotations: List<QuotationRow> = {
  shape: quotationShape,
  from: "story_quotation l join quotation t on t.id = l.quotation_id",
  parent: "l.story_id",
  order: [
    { sql: "l.article_count", type: "int", descending: true },
    { sql: "l.date_published", type: "timestamptz", descending: false },
    { sql: "l.quotation_id", type: "int", descending: false },
  ],
}
