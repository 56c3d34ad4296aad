import sql from "sql-template-tag"
import type { StoryProfile } from "../../model/story.ts"
import type { Queryable } from "../database/database.ts"

const MOST_CANDIDATES = 16

type Search = { terms: readonly string[]; datePublished: string; windowDays: number }

/** The stories that have most of the terms from articles near in time, most first. */
export const candidateStories = async (
  tx: Queryable,
  { terms, datePublished, windowDays }: Search,
): Promise<StoryProfile[]> => {
  // By story_term_term_date_published_idx, so that the archive costs nothing.
  const rows = await tx.query<{ id: number; profile: StoryProfile }>(sql`
    select s.id, s.profile from (
      select story_id, count(*) as shared from story_term
      where term = any(${terms}::text[])
        and date_published >= ${datePublished}::timestamptz - ${windowDays} * interval '1 day'
        and date_published <= ${datePublished}::timestamptz + ${windowDays} * interval '1 day'
      group by story_id order by shared desc, max(date_published) desc, story_id limit ${MOST_CANDIDATES}
    ) near join story s on s.id = near.story_id and s.merged_into_id is null`)
  return rows.map(({ id, profile }) => ({ ...profile, id: String(id) }))
}
