import type { EvidenceField } from "../../model/evidence.ts"

/** The words that a fact rests on, and where they stand, as the API shows them. */
export type EvidenceRow = {
  articleId: number
  field: EvidenceField
  start: number
  end: number
  text: string
  extractor: string
  extractorVersion: number
}

const names: Record<keyof EvidenceRow, string> = {
  articleId: "article_id",
  field: "field",
  start: "start_offset",
  end: "end_offset",
  text: "text",
  extractor: "extractor",
  extractorVersion: "extractor_version",
}

/** SQL of the evidence that a row of the table `alias` carries, as one JSON object. */
export const evidenceJson = (alias: string): string =>
  `jsonb_build_object(${Object.entries(names)
    .map(([name, column]) => `'${name}', ${alias}.${column}`)
    .join(", ")})`
