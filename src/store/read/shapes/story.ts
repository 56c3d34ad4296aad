import { columns, type List, type Node, newestFirst, type Shape } from "../shape.ts"

export type StoryRow = Node & {
  slug: string
  headline: string
  firstPublished: Date
  lastPublished: Date
  articleCount: number
  publisherCount: number
  trendingKey: number
  revisionNumber: number
  leadArticleId: number
  imageId: number | null
  isPinned: boolean
  mergedIntoId: number | null
  formerRowIds: number[]
}

export const storyShape: Shape<StoryRow> = {
  table: "story",
  typename: () => "Story",
  columns: {
    rowId: "t.id",
    ...columns("slug", "headline", "firstPublished", "lastPublished", "articleCount", "publisherCount", "trendingKey"),
    ...columns("leadArticleId", "imageId", "isPinned", "mergedIntoId"),
    revisionNumber: "t.revision",
    formerRowIds: "array(select m.id from story m where m.merged_into_id = t.id order by m.id)",
  },
}

export type StoryOrder = "TRENDING" | "NEWEST" | "LATEST_UPDATE" | "LARGEST"

const listed = (order: List<StoryRow>["order"]): List<StoryRow> => ({
  shape: storyShape,
  from: "story t",
  where: "t.merged_into_id is null and t.article_count > 0",
  order,
})

export const allStories: Record<StoryOrder, List<StoryRow>> = {
  TRENDING: listed([
    { sql: "t.is_pinned", type: "bool", descending: true },
    ...newestFirst("t.trending_key", "t.id", "float8"),
  ]),
  NEWEST: listed(newestFirst("t.first_published", "t.id")),
  LATEST_UPDATE: listed(newestFirst("t.last_published", "t.id")),
  LARGEST: listed(newestFirst("t.article_count", "t.id", "int")),
}

export const entityStories: List<StoryRow> = {
  shape: storyShape,
  from: "story_entity l join story t on t.id = l.story_id",
  parent: "l.entity_id",
  order: newestFirst("l.last_published", "l.story_id"),
}

export const eventStories: List<StoryRow> = {
  shape: storyShape,
  from: "story_event l join story t on t.id = l.story_id",
  parent: "l.event_id",
  order: newestFirst("t.last_published", "l.story_id"),
}

export const topicStories: List<StoryRow> = {
  shape: storyShape,
  from: `(select a.topic_id, m.story_id, max(m.date_published) as last_published
          from article_topic a join story_article m on m.article_id = a.article_id group by 1, 2) l
         join story t on t.id = l.story_id`,
  parent: "l.topic_id",
  order: newestFirst("l.last_published", "l.story_id"),
}
