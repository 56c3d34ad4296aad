import { columns, type List, type Node, newestFirst, oldestFirst, type Shape } from "../shape.ts"

export type ArticleRow = Node & {
  headline: string
  alternativeHeadline: string | null
  abstract: string | null
  articleSection: string | null
  keywords: string[]
  inLanguage: string | null
  wordCount: number
  url: string | null
  canonicalUrl: string | null
  byline: string | null
  dateline: string | null
  datePublished: Date
  dateModified: Date | null
  firstSeen: Date
  isAccessibleForFree: boolean | null
  publisherId: number | null
  imageId: number | null
}

/** All of an article but its body, which lists seldom want: see `articleTexts`. */
export const articleShape: Shape<ArticleRow> = {
  table: "article",
  typename: () => "Article",
  columns: {
    rowId: "t.id",
    ...columns("headline", "alternativeHeadline", "abstract", "articleSection", "keywords", "inLanguage", "wordCount"),
    ...columns("url", "canonicalUrl", "byline", "dateline", "datePublished", "dateModified", "firstSeen"),
    ...columns("isAccessibleForFree", "publisherId", "imageId"),
  },
}

export type ArticleOrder = "NEWEST" | "OLDEST" | "FIRST_SEEN"

const byOrder = (published: string, seen: string, id: string) => ({
  NEWEST: newestFirst(published, id),
  OLDEST: oldestFirst(published, id),
  FIRST_SEEN: newestFirst(seen, id),
})

const ownOrders = byOrder("t.date_published", "t.first_seen", "t.id")
const orders = Object.keys(ownOrders) as ArticleOrder[]
const inEachOrder = <L>(make: (order: ArticleOrder) => L) =>
  Object.fromEntries(orders.map((order) => [order, make(order)])) as Record<ArticleOrder, L>

export const allArticles = inEachOrder(
  (order): List<ArticleRow> => ({ shape: articleShape, from: "article t", order: ownOrders[order] }),
)

/** Articles that a link table ties to a parent; the link carries the date, so that its index gives the order. */
const linked = (link: string, parent: string): List<ArticleRow> => ({
  shape: articleShape,
  from: `${link} l join article t on t.id = l.article_id`,
  parent: `l.${parent}`,
  order: newestFirst("l.date_published", "l.article_id"),
})

export type MembershipEdge = { score: number; reasons: { kind: string; value: string; weight: number }[] }

export const storyArticles = inEachOrder(
  (order): List<ArticleRow, MembershipEdge> => ({
    ...linked("story_article", "story_id"),
    order: byOrder("l.date_published", "l.first_seen", "l.article_id")[order],
    edge: { score: "l.score", reasons: "l.reasons" },
  }),
)

export const entityArticles = inEachOrder(
  (order): List<ArticleRow> => ({
    ...linked("article_entity", "entity_id"),
    order: byOrder("l.date_published", "t.first_seen", "l.article_id")[order],
  }),
)

/** The same without a join, for counting alone: the article's own columns can't be read. */
export const entityArticleDates: List<ArticleRow> = {
  shape: articleShape,
  from: "article_entity l",
  parent: "l.entity_id",
  order: newestFirst("l.date_published", "l.article_id"),
}

export const publisherArticles: List<ArticleRow> = {
  shape: articleShape,
  from: "article t",
  parent: "t.publisher_id",
  order: ownOrders.NEWEST,
}

export const eventArticles = linked("article_event", "event_id")
export const authoredArticles = linked("article_author", "person_id")
export const mediaArticles = linked("article_media", "media_id")
export const topicArticles = linked("article_topic", "topic_id")
