import { sha256 } from "../../lib/fold.ts"
import type { ArticleDraft } from "../../model/article.ts"

/** The same when the steps made the same of an article: SHA-256 over all that they write. */
export const factsHash = (article: ArticleDraft): string => {
  const { entities, mentions, affiliations, dates, quotations, events, topics, keySentences, inLanguage, media } =
    article
  return sha256(
    JSON.stringify(
      [
        [entities, mentions, affiliations, dates, quotations],
        [events, topics, keySentences],
        [inLanguage, media],
      ],
      inOrder,
    ),
  )
}

/** Keys in one order: what the database kept as JSON has another. */
const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
