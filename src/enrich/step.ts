import type { ArticleDraft } from "../model/article.ts"

/**
 * One improvement of one article: pure, total, safe to run again. Raise `version` when the same input gives another
 * output, so that stored articles are redone.
 */
export type EnrichStep = {
  readonly name: string
  readonly version: number
  /** One sentence for the people who run the server. */
  readonly description: string
  readonly run: (article: ArticleDraft) => ArticleDraft
}
