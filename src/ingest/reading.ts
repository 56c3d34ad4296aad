import type { SourceArticle } from "../model/article.ts"

/** What reading found; the rest of the source fields come from elsewhere. */
export type Reading = Partial<SourceArticle> & Pick<SourceArticle, "articleBody">
