import { type ClusterArticle, profileArticle } from "./profile-article.ts"
import { settle } from "./settle.ts"
import { foldBlocks } from "./settling/fold-blocks.ts"

/**
 * Parts articles into stories, block by block: the story's id by the article's id. The order of the input does not matter.
 * A story is named for its first article.
 */
export const clusterArticles = (articles: Iterable<ClusterArticle>): Map<string, string> =>
  foldBlocks(Array.from(articles, profileArticle), settle)
