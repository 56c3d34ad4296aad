import sql from "sql-template-tag"
import type { StoryProfile } from "../../model/story.ts"
import type { Queryable } from "../database/database.ts"

const MOST_CANDIDATES = 24

type Search = { terms: readonly string[]; datePublished: string; windowDays: number }

/** The stories within reach in time that have most of the terms among their own, most first. */
export const candidateStories = async (
  tx: Queryable,
  { terms, datePublished, windowDays }: Search,
): Promise<StoryProfile[]> => {
  // By story_key_terms_idx; a term that stands for much of the news is in few of the lists.
  const rows = await tx.query<{ id: number; profile: StoryProfile }>(sql`
    select s.id, s.profile from story s,
      lateral (select count(*) as shared from unnest(s.key_terms) term where term = any(${terms}::text[])) overlap
    where s.key_terms && ${terms}::text[] and s.merged_into_id is null
      and s.last_published >= ${datePublished}::timestamptz - ${windowDays} * interval '1 day'
      and s.first_published <= ${datePublished}::timestamptz + ${windowDays} * interval '1 day'
    order by overlap.shared desc, s.last_published desc, s.id limit ${MOST_CANDIDATES}`)
  return rows.map(({ id, profile }) => ({ ...profile, id: String(id) }))
}
