import type { SourceArticle } from "../../model/article.ts"
import type { FeedDocument, FeedEntry } from "../../model/feed.ts"

/** The article that an entry of a feed carries; null when it says nothing. */
export const articleOfEntry = (_entry: FeedEntry, _feed: FeedDocument, _now: Date): SourceArticle | null => null
