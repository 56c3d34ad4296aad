import sql, { type Sql } from "sql-template-tag"
import type { ArticleProfile, StoryMember } from "../../model/story.ts"
import type { Queryable } from "../database/database.ts"

/** A story is described by as many of its articles, the best fitting: more would not change what it says. */
const MOST_DESCRIBING = 40

/** An article of a story; described only when it is among those that the story is described by. */
export type MemberOfStory = {
  id: number
  publisherId: number | null
  datePublished: Date
  imageId: number | null
  described: StoryMember | null
}

type Row = {
  id: number
  publisher_id: number | null
  date_published: Date
  image_id: number | null
  described: { headline: string; publisher: string | null; wordCount: number; profile: ArticleProfile } | null
}

/** All articles of a story, oldest first. */
export const storyMembers = (tx: Queryable, storyId: number): Promise<MemberOfStory[]> =>
  membersThat(tx, sql`sa.story_id = ${storyId}`)

/** Articles as a story of theirs is described, as many as that takes. */
export const describedArticles = async (tx: Queryable, ids: readonly number[]): Promise<StoryMember[]> =>
  (await membersThat(tx, sql`sa.article_id = any(${ids}::int[])`)).flatMap(({ described }) => described ?? [])

const membersThat = async (tx: Queryable, condition: Sql): Promise<MemberOfStory[]> => {
  const rows = await tx.query<Row>(sql`
    select a.id, a.publisher_id, sa.date_published, a.image_id,
      case when row_number() over (order by sa.score desc, sa.article_id) <= ${MOST_DESCRIBING}
        then jsonb_build_object('headline', a.headline, 'wordCount', a.word_count, 'profile', a.profile,
          'publisher', (select name from publisher where id = a.publisher_id)) end as described
    from story_article sa join article a on a.id = sa.article_id
    where ${condition} order by sa.date_published, sa.article_id`)
  return rows.map(({ id, publisher_id, date_published, image_id, described }) => ({
    id,
    publisherId: publisher_id,
    datePublished: date_published,
    imageId: image_id,
    described: described && { ...described, id: String(id), datePublished: date_published.toISOString() },
  }))
}
