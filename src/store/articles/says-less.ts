import type { ArticleToSave } from "./article-to-save.ts"
import type { KnownArticle } from "./find-article.ts"

/** A text of less than this share of what is known sums it up. */
const SUMMARY = 0.5
const MORE = 1.1
/** Above this many characters what an entry of a feed became has the text of its page. */
const LONGEST_SUMMARY = 1_500

/**
 * Whether an entry of a feed tells nothing new of a known article: it sums up a text that came from elsewhere, or it is
 * another feed's wording of the same article, no longer and not later modified. An edit comes by the entry that brought it.
 */
export const saysLess = ({ source, origin }: ArticleToSave, known: KnownArticle): boolean => {
  if (!origin) return false
  const length = source.articleBody.length / Math.max(1, known.article_body.length)
  if (known.is_entry) return length < SUMMARY && known.article_body.length > LONGEST_SUMMARY
  if (length < SUMMARY || length > MORE) return length < SUMMARY
  const modified = source.dateModified && Date.parse(source.dateModified)
  return !modified || modified <= (known.date_modified ?? known.date_published).getTime()
}
