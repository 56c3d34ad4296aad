import sql from "sql-template-tag"
import type { Batch } from "../reader.ts"
import type { TopicAssignmentRow } from "./article.ts"

export type StoryPublisherRow = { publisherId: number; articleCount: number; firstPublished: Date; isFirst: boolean }

/** Who was first comes first. */
export const storyPublishers: Batch<StoryPublisherRow> = {
  statement: (ids) => sql`
    select l.story_id as key, a.publisher_id as "publisherId", count(*)::int as "articleCount",
      min(a.date_published) as "firstPublished",
      min(a.date_published) = min(min(a.date_published)) over (partition by l.story_id) as "isFirst"
    from story_article l join article a on a.id = l.article_id
    where l.story_id = any(${ids}::int[]) and a.publisher_id is not null
    group by l.story_id, a.publisher_id
    order by l.story_id, "firstPublished", a.publisher_id`,
}

export const storyTopics: Batch<TopicAssignmentRow> = {
  statement: (ids) => sql`
    select l.story_id as key, a.topic_id as "topicId", sum(a.relevance) / max(s.article_count) as relevance
    from story_article l
    join story s on s.id = l.story_id
    join article_topic a on a.article_id = l.article_id
    where l.story_id = any(${ids}::int[])
    group by l.story_id, a.topic_id
    order by l.story_id, relevance desc, a.topic_id`,
}

export type StoryChangeRow = {
  rowId: number
  at: Date
  kind: string
  nodeType: string | null
  nodeId: number | null
  before: string | null
  after: string | null
}

/** A key is "story:after:first": the changes past a change's number, oldest first. */
export const storyChanges: Batch<StoryChangeRow, string> = {
  statement: (keys) => sql`
    select k.key, x.*
    from unnest(${keys}::text[]) as k(key)
    cross join lateral (
      select c.id as "rowId", c.at, c.kind, c.node_type as "nodeType", c.node_id as "nodeId", c.before, c.after
      from story_change c
      where c.story_id = split_part(k.key, ':', 1)::int and c.id > split_part(k.key, ':', 2)::int
      order by c.id limit split_part(k.key, ':', 3)::int
    ) x`,
}
