import sql from "sql-template-tag"
import type { ArticleProfile, StoryProfile } from "../../model/story.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"

type Row = { id: number; date_published: Date; profile: ArticleProfile }

/** Makes anew what a story is found by, from its articles in the order of time; answers with what it is compared by. */
export const profileStory = async (
  tx: Write,
  storyId: number,
  clustering: Clustering,
): Promise<StoryProfile | undefined> => {
  const rows = await tx.query<Row>(sql`
    select a.id, sa.date_published, a.profile from story_article sa join article a on a.id = sa.article_id
    where sa.story_id = ${storyId} and a.profile is not null order by sa.date_published, a.canonical_url, a.fingerprint`)
  const articles = rows.map(({ id, date_published, profile }) => ({
    ...profile,
    id: String(id),
    datePublished: date_published.toISOString(),
  }))
  const terms = new Map<string, string>()
  for (const article of articles)
    for (const term of clustering.keyTerms(article)) terms.set(term, article.datePublished)
  const told = [...terms].map(([term, date_published]) => ({ term, date_published }))
  await tx.query(sql`
    with now as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(term text, date_published timestamptz)),
    gone as (delete from story_term where story_id = ${storyId} and term not in (select term from now))
    insert into story_term as s (story_id, term, date_published) select ${storyId}::int, term, date_published from now
    on conflict (story_id, term) do update set date_published = excluded.date_published
    where s.date_published <> excluded.date_published`)
  return articles.reduce<StoryProfile | undefined>(
    (story, article) => clustering.include(String(storyId), story ?? null, article),
    undefined,
  )
}
