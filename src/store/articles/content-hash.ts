import { sha256 } from "../../lib/fold.ts"
import type { SourceArticle } from "../../model/article.ts"

/**
 * Tells an edited article from an unchanged one: SHA-256 over what its source says, but for its addresses, and for the
 * time it was first seen, which says nothing of the article.
 */
export const contentHash = (source: SourceArticle): string => {
  const { headline, alternativeHeadline, abstract, articleBody, byline, authors, articleSection, keywords } = source
  const { inLanguage, dateline, dateModified, isAccessibleForFree, media } = source
  const dates = source.dateSignals.filter((signal) => signal.source !== "FIRST_SEEN" && signal.source !== "HTTP")
  return sha256(
    JSON.stringify([
      [headline, alternativeHeadline, abstract, articleBody, byline, authors, articleSection, keywords],
      [inLanguage, dateline, dateModified, isAccessibleForFree, media, dates],
    ]),
  )
}
