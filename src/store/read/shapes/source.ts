import { columns, type List, type Node, newestFirst, type Shape } from "../shape.ts"

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

export type TopicRow = Node & { qcode: string; prefLabel: string; parentId: number | null }

export const topicShape: Shape<TopicRow> = {
  table: "topic",
  typename: () => "Topic",
  columns: { rowId: "t.id", ...columns("qcode", "prefLabel", "parentId") },
}
