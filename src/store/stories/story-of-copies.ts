import sql from "sql-template-tag"
import type { MembershipReason, StoryProfile } from "../../model/story.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import type { Queryable } from "../database/database.ts"

/** A story, and how well an article fits it. */
export type FittingStory = { story: StoryProfile; score: number; reasons: MembershipReason[] }

type Row = { id: number; profile: StoryProfile; similarity: number; headline: string }

/**
 * The story that carries the article's text already, if it is still alive at the time: the one of the canonical article,
 * else of the copy that came first. Its reason is the headline of that copy.
 */
export const storyOfCopies = async (
  tx: Queryable,
  { id, datePublished }: Pick<SavedArticle, "id" | "datePublished">,
  windowDays: number,
): Promise<FittingStory | null> => {
  const [found] = await tx.query<Row>(sql`
    select s.id, s.profile, least(mine.similarity, other.similarity) as similarity, a.headline
    from duplicate_member mine
    join duplicate_member other on other.group_id = mine.group_id and other.article_id <> mine.article_id
    join story_article sa on sa.article_id = other.article_id
    join story s on s.id = sa.story_id and s.merged_into_id is null
    join article a on a.id = other.article_id
    where mine.article_id = ${id}
      and s.first_published <= ${datePublished}::timestamptz + ${windowDays} * interval '1 day'
      and s.last_published >= ${datePublished}::timestamptz - ${windowDays} * interval '1 day'
    order by other.is_copy, other.article_id limit 1`)
  if (!found) return null
  const { similarity, headline } = found
  return {
    story: { ...found.profile, id: String(found.id) },
    score: similarity,
    reasons: [{ kind: "HEADLINE", value: headline, weight: similarity }],
  }
}
