import sql, { type Sql } from "sql-template-tag"
import type { StoryMember } from "../../model/story.ts"
import type { Queryable } from "../database/database.ts"

/** A story is described by as many of its articles, the best fitting: more would not change what it says. */
const MOST_DESCRIBING = 40

/** An article of a story; described only when it is among those that the story is described by. */
export type MemberOfStory = {
  id: number
  publisherId: number | null
  datePublished: Date
  firstSeen: Date
  /** The group of copies that it is in. */
  groupId: number | null
  described: StoryMember | null
}

type Row = {
  id: number
  publisher_id: number | null
  date_published: Date
  first_seen: Date
  group_id: number | null
  described: Omit<StoryMember, "id" | "datePublished"> | null
}

/** All articles of a story, oldest first. Copies describe it only where there is room beside the others. */
export const storyMembers = (tx: Queryable, storyId: number): Promise<MemberOfStory[]> =>
  membersThat(tx, sql`sa.story_id = ${storyId}`)

/** Articles as a story of theirs is described, as many as that takes. */
export const describedArticles = async (tx: Queryable, ids: readonly number[]): Promise<StoryMember[]> =>
  (await membersThat(tx, sql`sa.article_id = any(${ids}::int[])`)).flatMap(({ described }) => described ?? [])

const membersThat = async (tx: Queryable, condition: Sql): Promise<MemberOfStory[]> => {
  const rows = await tx.query<Row>(sql`
    select m.id, m.publisher_id, m.date_published, m.first_seen, m.group_id,
      case when m.place <= ${MOST_DESCRIBING} then (
        select jsonb_build_object('headline', a.headline, 'publisher', p.name, 'domain', p.domain, 'url', a.url,
          'articleSection', a.article_section, 'wordCount', a.word_count, 'copyOf', m.copy_of::text, 'profile', a.profile,
          'image', case when i.id is not null then jsonb_build_object(
            'id', i.id::text, 'contentUrl', i.content_url, 'width', i.width, 'height', i.height) end)
        from article a left join publisher p on p.id = a.publisher_id left join media_item i on i.id = a.image_id
        where a.id = m.id) end as described
    from (
      select a.id, a.publisher_id, sa.date_published, sa.first_seen, d.group_id, case when d.is_copy then g.canonical_id end as copy_of,
        row_number() over (order by coalesce(d.is_copy, false), sa.score desc, sa.article_id) as place
      from story_article sa join article a on a.id = sa.article_id
      left join duplicate_member d on d.article_id = a.id left join duplicate_group g on g.id = d.group_id
      where ${condition}
    ) m order by m.date_published, m.id`)
  return rows.map(({ id, publisher_id, date_published, first_seen, group_id, described }) => ({
    id,
    publisherId: publisher_id,
    datePublished: date_published,
    firstSeen: first_seen,
    groupId: group_id,
    described: described && { ...described, id: String(id), datePublished: date_published.toISOString() },
  }))
}
