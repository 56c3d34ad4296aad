import { columns, type List, type Node, newestFirst, oldestFirst, type Shape } from "../shape.ts"

export type PublisherRow = Node & {
  name: string
  domain: string
  url: string | null
  logo: string | null
  country: string | null
  organizationId: number | null
  articleCount: number
}

export const publisherShape: Shape<PublisherRow> = {
  table: "publisher",
  typename: () => "Publisher",
  columns: {
    rowId: "t.id",
    ...columns("name", "domain", "url", "logo", "country", "organizationId", "articleCount"),
  },
}

export const allPublishers: List<PublisherRow> = {
  shape: publisherShape,
  from: "publisher t",
  order: newestFirst("t.article_count", "t.id", "int"),
}

export type FeedRow = Node & {
  url: string
  title: string | null
  format: string | null
  isActive: boolean
  lastCheckedAt: Date | null
  nextCheckAt: Date | null
  lastChangedAt: Date | null
  errorCount: number
  lastError: string | null
  publisherId: number | null
  articleCount: number
}

export const feedShape: Shape<FeedRow> = {
  table: "feed",
  typename: () => "Feed",
  columns: {
    rowId: "t.id",
    ...columns("url", "title", "format", "isActive", "lastCheckedAt", "nextCheckAt", "lastChangedAt", "errorCount"),
    ...columns("lastError", "publisherId"),
    articleCount: "(select count(*)::int from feed_item i where i.feed_id = t.id)",
  },
}

export const publisherFeeds: List<FeedRow> = {
  shape: feedShape,
  from: "feed t",
  parent: "t.publisher_id",
  order: oldestFirst("t.url", "t.id", "text"),
}

export type TopicRow = Node & { qcode: string; prefLabel: string; parentId: number | null }

export const topicShape: Shape<TopicRow> = {
  table: "topic",
  typename: () => "Topic",
  columns: { rowId: "t.id", ...columns("qcode", "prefLabel", "parentId") },
}
