import sql from "sql-template-tag"
import type { ArticleProfile, StoryMember } from "../../model/story.ts"
import type { Queryable } from "../database/database.ts"

/** A story is described by as many of its articles, the best fitting: more would not change what it says. */
const MOST_MEMBERS = 40

export type MemberOfStory = StoryMember & { imageId: number | null }

type Row = {
  id: number
  headline: string
  publisher: string | null
  date_published: Date
  word_count: number
  profile: ArticleProfile
  image_id: number | null
}

/** The articles that a story is described by. */
export const storyMembers = async (tx: Queryable, storyId: number): Promise<MemberOfStory[]> => {
  const rows = await tx.query<Row>(sql`
    select a.id, a.headline, p.name as publisher, a.date_published, a.word_count, a.profile, a.image_id
    from story_article sa join article a on a.id = sa.article_id left join publisher p on p.id = a.publisher_id
    where sa.story_id = ${storyId} order by sa.score desc, sa.article_id limit ${MOST_MEMBERS}`)
  return rows.map((row) => ({
    id: String(row.id),
    headline: row.headline,
    publisher: row.publisher,
    datePublished: row.date_published.toISOString(),
    wordCount: row.word_count,
    profile: row.profile,
    imageId: row.image_id,
  }))
}

/** When each article of a story came out, and with whom; oldest first. */
export const storyDates = async (tx: Queryable, storyId: number) => {
  const [row] = await tx.query<{ publishers: (number | null)[]; times: Date[] }>(sql`
    select array_agg(a.publisher_id order by sa.date_published) as publishers,
      array_agg(sa.date_published order by sa.date_published) as times
    from story_article sa join article a on a.id = sa.article_id where sa.story_id = ${storyId}`)
  return (row?.times ?? []).map((time, i) => ({ publisher: row!.publishers[i]!, time }))
}
