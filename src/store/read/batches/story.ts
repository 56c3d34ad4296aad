import sql from "sql-template-tag"
import type { CitableArticle } from "../../../model/choose-key-points.ts"
import type { StoryChangeKind, StoryProfile } from "../../../model/story.ts"
import type { NodeType } from "../../write.ts"
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
    select l.story_id as key, a.topic_id as "topicId",
      round((sum(a.relevance) / max(s.article_count))::numeric, 3)::float8 as relevance
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
  kind: StoryChangeKind
  nodeType: NodeType | null
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

const CITED_ARTICLES = 8
const CITED_CHARACTERS = 20_000

/**
 * The openings of a few articles of each story, in the language of its lead article: by turns from its publishers, the
 * lead first, then the latest.
 */
export const citableArticles: Batch<CitableArticle> = {
  statement: (ids) => sql`
    select s.id as key, x.id, x.publisher, x."articleBody", x."keySentences"
    from story s join article lead on lead.id = s.lead_article_id
    cross join lateral (
      select a.id, a.publisher_id as publisher, left(a.article_body, ${CITED_CHARACTERS}::int) as "articleBody",
        a.key_sentences as "keySentences"
      from (
        select m.id, m.date_published, m.id = lead.id as leads, row_number() over (
          partition by coalesce(m.publisher_id, -m.id) order by m.id <> lead.id, m.date_published desc, m.id desc) as turn
        from story_article l join article m on m.id = l.article_id
        where l.story_id = s.id
          and coalesce(split_part(m.in_language, '-', 1) = split_part(lead.in_language, '-', 1), true)
        order by leads desc, turn, m.date_published desc, m.id desc limit ${CITED_ARTICLES}::int
      ) cited
      join article a on a.id = cited.id
      order by cited.leads desc, cited.turn, cited.date_published desc, cited.id desc
    ) x
    where s.id = any(${ids}::int[])`,
}

export type SimilarStoryRow = { storyId: number }

const SHARED_ENTITIES = 16
const STORIES_OF_ENTITY = 100
const SIMILAR_CANDIDATES = 50

/**
 * At most 50 stories that share most with each: those that name its strongest entities, where a name that fewer stories
 * share counts more.
 */
export const similarCandidates: Batch<SimilarStoryRow> = {
  statement: (ids) => sql`
    select k.id as key, x.story_id as "storyId"
    from unnest(${ids}::int[]) as k(id)
    cross join lateral (
      select o.story_id, sum(o.weight) as weight, max(o.last_published) as last_published
      from (
        select entity_id, salience from story_entity where story_id = k.id
        order by salience desc, entity_id limit ${SHARED_ENTITIES}::int
      ) mine
      cross join lateral (
        select story_id, last_published, mine.salience * salience / count(*) over () as weight
        from (
          select story_id, last_published,
            salience / greatest(1, (select article_count from story where id = story_id)) as salience
          from story_entity where entity_id = mine.entity_id
          order by last_published desc, story_id desc limit ${STORIES_OF_ENTITY}::int
        ) theirs
      ) o
      join story s on s.id = o.story_id
      where o.story_id <> k.id and s.merged_into_id is null and s.article_count > 0
      group by o.story_id order by weight desc, last_published desc, o.story_id limit ${SIMILAR_CANDIDATES}::int
    ) x`,
}

export const storyProfiles: Batch<{ profile: StoryProfile | null }> = {
  statement: (ids) => sql`select id as key, profile from story where id = any(${ids}::int[])`,
}
