import { evidenceOf, type Span } from "../../model/evidence.ts"

const EXTRACTOR = { extractor: "rank-sentences", extractorVersion: 1 }

/** A sentence of an article's body, as the API cites it. */
export const citedSentence = (articleId: number, articleBody: string, span: Span) => {
  const evidence = { ...evidenceOf(articleBody, span), articleId, ...EXTRACTOR }
  return { text: evidence.text, evidence }
}
