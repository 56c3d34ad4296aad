import { columns, type List, type Node, oldestFirst, type Shape } from "../shape.ts"

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
}

export const feedShape: Shape<FeedRow> = {
  table: "feed",
  typename: () => "Feed",
  columns: {
    rowId: "t.id",
    ...columns("url", "title", "format", "isActive", "lastCheckedAt", "nextCheckAt", "lastChangedAt", "errorCount"),
    ...columns("lastError", "publisherId"),
  },
}

/** By address, so that the feeds of one host stand together. */
const byAddress = oldestFirst("t.url", "t.id", "text")

export const allFeeds: List<FeedRow> = { shape: feedShape, from: "feed t", order: byAddress }

export const publisherFeeds: List<FeedRow> = { ...allFeeds, parent: "t.publisher_id" }
