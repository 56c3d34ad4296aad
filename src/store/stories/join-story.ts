import sql from "sql-template-tag"
import type { MembershipReason } from "../../model/story.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"

type Membership = {
  id: number
  storyId: number
  datePublished: string
  score: number
  reasons: readonly MembershipReason[]
}

/** Makes a new article a member of a story, which is known by the article's terms from now on, and has it settled. */
export const joinStory = async (
  tx: Write,
  { id, storyId, datePublished, score, reasons }: Membership,
  terms: readonly string[],
  clustering: Clustering,
): Promise<void> => {
  await tx.query(sql`
    with member as (
      insert into story_article (article_id, story_id, score, reasons, date_published, first_seen)
      values (${id}, ${storyId}, ${score}, ${JSON.stringify(reasons)}::jsonb, ${datePublished}, ${tx.now.toISOString()})),
    unsettled as (
      insert into unsettled_article (article_id, block) values (${id}, ${clustering.blockOf(datePublished)}::int))
    insert into story_term (story_id, term, date_published)
    select ${storyId}::int, term, ${datePublished}::timestamptz from unnest(${terms}::text[]) term
    on conflict (story_id, term) do update
      set date_published = greatest(story_term.date_published, excluded.date_published)`)
}
