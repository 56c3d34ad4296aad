import sql, { raw } from "sql-template-tag"
import type { DateSource, KeySentence } from "../../../model/article.ts"
import type { DatePrecision } from "../../../model/news-date.ts"
import { type EvidenceRow, evidenceJson } from "../evidence.ts"
import type { Batch } from "../reader.ts"
import type { MembershipEdge } from "../shapes/article.ts"

export const articleTexts: Batch<{ articleBody: string; keySentences: KeySentence[] }> = {
  statement: (ids) => sql`
    select id as key, article_body as "articleBody", key_sentences as "keySentences"
    from article where id = any(${ids}::int[])`,
}

export const articleAuthors: Batch<{ personId: number }> = {
  statement: (ids) => sql`
    select article_id as key, person_id as "personId" from article_author
    where article_id = any(${ids}::int[]) order by article_id, position`,
}

export const dateSignals: Batch<{ source: DateSource; value: Date; chosen: boolean }> = {
  statement: (ids) => sql`
    select article_id as key, source, value, chosen from date_signal
    where article_id = any(${ids}::int[]) order by article_id, position`,
}

export type DateMentionRow = {
  edtf: string
  startsAt: Date
  endsAt: Date
  precision: DatePrecision
  evidence: EvidenceRow
}

export const dateMentions: Batch<DateMentionRow> = {
  statement: (ids) => sql`
    select d.article_id as key, d.edtf, d.starts_at as "startsAt", d.ends_at as "endsAt", d.precision,
      ${raw(evidenceJson("d"))} as evidence
    from date_mention d where d.article_id = any(${ids}::int[]) order by d.article_id, d.position`,
}

export type VersionRow = { headline: string; seenAt: Date; headlineChanged: boolean; articleBody: string }

/** Oldest first. The body of the newest stands in the article. */
export const articleVersions: Batch<VersionRow> = {
  statement: (ids) => sql`
    select v.article_id as key, v.headline, v.seen_at as "seenAt", v.headline_changed as "headlineChanged",
      coalesce(v.article_body, a.article_body) as "articleBody"
    from article_version v join article a on a.id = v.article_id
    where v.article_id = any(${ids}::int[]) order by v.article_id, v.id`,
}

export type TopicAssignmentRow = { topicId: number; relevance: number }

export const articleTopics: Batch<TopicAssignmentRow> = {
  statement: (ids) => sql`
    select article_id as key, topic_id as "topicId", relevance from article_topic
    where article_id = any(${ids}::int[]) order by article_id, relevance desc, topic_id`,
}

export const articleMemberships: Batch<MembershipEdge & { storyId: number }> = {
  statement: (ids) => sql`
    select article_id as key, story_id as "storyId", score, reasons from story_article
    where article_id = any(${ids}::int[])`,
}

export type DuplicateRow = { articleId: number; canonicalId: number; similarity: number; reason: string }

/** The members of the group that each article is in, the canonical one first; at most 200. */
export const articleDuplicates: Batch<DuplicateRow> = {
  statement: (ids) => sql`
    select mine.article_id as key, m.article_id as "articleId", g.canonical_id as "canonicalId", m.similarity, m.reason
    from duplicate_member mine
    join duplicate_group g on g.id = mine.group_id
    cross join lateral (
      select article_id, similarity, reason, is_copy from duplicate_member
      where group_id = mine.group_id order by is_copy, article_id limit 200
    ) m
    where mine.article_id = any(${ids}::int[])
    order by mine.article_id, m.is_copy, m.article_id`,
}

/** Other articles of the same story, then others that share most of its people and organizations; at most 20. */
export const relatedArticles: Batch<{ articleId: number }> = {
  statement: (ids) => sql`
    select p.id as key, x.article_id as "articleId"
    from unnest(${ids}::int[]) as p(id)
    cross join lateral (
      select o.article_id, bool_or(o.same_story) as same_story, sum(o.shared) as shared
      from (
        select m.article_id, true as same_story, 0::float8 as shared
        from story_article mine join story_article m on m.story_id = mine.story_id
        where mine.article_id = p.id and m.article_id <> p.id
        union all
        select e.article_id, false, least(mine.salience, e.salience)
        from article_entity mine
        cross join lateral (
          select article_id, salience from article_entity
          where entity_id = mine.entity_id and article_id <> p.id
          order by date_published desc, article_id desc limit 200
        ) e
        where mine.article_id = p.id and mine.type <> 'PLACE'
      ) o
      group by o.article_id
      order by same_story desc, shared desc, o.article_id desc
      limit 20
    ) x`,
}

/** Of the same words anywhere, and of a part or a whole of them in the same story; earliest first, at most 100. */
export const repeatedQuotations: Batch<{ articleId: number }> = {
  statement: (ids) => sql`
    select q.id as key, o.article_id as "articleId"
    from quotation q
    cross join lateral (
      select article_id, min(date_published) as date_published from (
        select article_id, date_published from quotation where text_key = q.text_key
        union all
        select r.article_id, r.date_published
        from story_article sa
        join story_quotation sq on sq.story_id = sa.story_id and (sq.quotation_id = q.id or q.id = any(sq.repeat_ids))
        join quotation r on r.id = any(sq.repeat_ids || sq.quotation_id)
        where sa.article_id = q.article_id
      ) same
      where article_id <> q.article_id
      group by article_id order by date_published, article_id limit 100
    ) o
    where q.id = any(${ids}::int[])`,
}
