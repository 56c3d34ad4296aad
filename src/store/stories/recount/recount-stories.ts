import sql, { type Sql } from "sql-template-tag"
import { type ComparedQuotation, uniteQuotations } from "../../../model/unite-quotations.ts"
import type { Queryable } from "../../database/database.ts"
import { shownStories } from "../shown-stories.ts"
import { countsOf } from "../story-counts.ts"

/** Rows of a table that differ from what the articles say, by their stories. */
export type Miscount = { table: string; storyIds: readonly number[] }

/** Sums of floats depend on the order of adding in their last digits. */
const NEARLY = 1e-9

/** Each names the story of every row that is wrong, wanting or too many; `ids` are the stories that are looked at. */
const recounts: Record<string, (ids: readonly number[]) => Sql> = {
  story_entity: (ids) => sql`
    select coalesce(k.story_id, n.story_id) as id
    from (select * from story_entity where story_id = any(${ids}::int[])) k
    full join (
      select sa.story_id, ae.entity_id, count(*)::int as articles, sum(ae.mention_count)::int as mentions,
        sum(ae.salience) as salience, max(ae.date_published) as latest
      from story_article sa join article_entity ae using (article_id)
      where sa.story_id = any(${ids}::int[]) group by 1, 2) n
      on n.story_id = k.story_id and n.entity_id = k.entity_id
    where (k.article_count, k.mention_count, k.last_published) is distinct from (n.articles, n.mentions, n.latest)
      or abs(k.salience - n.salience) > ${NEARLY}`,
  story_event: (ids) => sql`
    select coalesce(k.story_id, n.story_id) as id
    from (select * from story_event where story_id = any(${ids}::int[])) k
    full join (
      select distinct sa.story_id, e.id, e.starts_at, e.confidence
      from story_article sa join article_event ae using (article_id) join event e on e.id = ae.event_id
      where sa.story_id = any(${ids}::int[])) n on n.story_id = k.story_id and n.id = k.event_id
    where (k.event_id, k.starts_at, k.confidence) is distinct from (n.id, n.starts_at, n.confidence)`,
  story_media: (ids) => sql`
    select coalesce(k.story_id, n.story_id) as id
    from (select * from story_media where story_id = any(${ids}::int[])) k
    full join (
      select sa.story_id, am.media_id, count(*)::int as articles
      from story_article sa join article_media am using (article_id)
      where sa.story_id = any(${ids}::int[]) group by 1, 2) n on n.story_id = k.story_id and n.media_id = k.media_id
    where k.article_count is distinct from n.articles`,
}

/** Compares all that is kept of stories with a recount from their articles. */
export const recountStories = async (database: Queryable, ids: readonly number[]): Promise<Miscount[]> => {
  const miscounts = [{ table: "story", storyIds: await storiesMiscounted(database, ids) }]
  for (const [table, recount] of Object.entries(recounts)) {
    const rows = await database.query<{ id: number }>(recount(ids))
    miscounts.push({ table, storyIds: rows.map(({ id }) => id) })
  }
  miscounts.push({ table: "story_quotation", storyIds: await quotationsMiscounted(database, ids) })
  return miscounts
}

type Member = {
  story_id: number
  id: number
  publisher_id: number | null
  date_published: Date
  first_seen: Date
  group_id: number | null
}

const storiesMiscounted = async (database: Queryable, ids: readonly number[]): Promise<number[]> => {
  const rows = await database.query<Member>(sql`
    select sa.story_id, a.id, a.publisher_id, sa.date_published, sa.first_seen, d.group_id
    from story_article sa join article a on a.id = sa.article_id left join duplicate_member d on d.article_id = a.id
    where sa.story_id = any(${ids}::int[]) order by sa.date_published, a.id`)
  const keys = await database.query<{ id: number; trending_key: number }>(sql`
    select id, trending_key from story where id = any(${ids}::int[])`)
  const keyOf = new Map(keys.map((row) => [row.id, row.trending_key]))
  const wrong = [...(await shownStories(database, ids)).values()].filter((kept) => {
    const members = rows.filter((row) => row.story_id === kept.id).map(memberOf)
    if (members.length === 0) return kept.articleCount !== 0
    const { trendingKey, ...counts } = countsOf(members)
    const isOther = (Object.keys(counts) as (keyof typeof counts)[]).some((key) => kept[key] !== counts[key])
    return isOther || Math.abs(keyOf.get(kept.id)! - trendingKey) > NEARLY
  })
  return wrong.map(({ id }) => id)
}

const memberOf = (row: Member) => ({
  ...{ id: row.id, publisherId: row.publisher_id, datePublished: row.date_published },
  ...{ firstSeen: row.first_seen, groupId: row.group_id },
})

type KeptQuotation = { story_id: number; quotation_id: number; article_count: number; date_published: Date }

const quotationsMiscounted = async (database: Queryable, ids: readonly number[]): Promise<number[]> => {
  const all = await database.query<ComparedQuotation & { story_id: number }>(sql`
    select sa.story_id, q.id, q.article_id as "articleId", q.text, q.speaker_id as "speakerId",
      q.date_published as "datePublished"
    from story_article sa join quotation q using (article_id) where sa.story_id = any(${ids}::int[])`)
  const kept = await database.query<KeptQuotation>(sql`
    select story_id, quotation_id, article_count, date_published from story_quotation where story_id = any(${ids}::int[])`)
  return ids.flatMap((storyId) => {
    const lines = uniteQuotations(all.filter((row) => row.story_id === storyId)).map(
      (each) => `${each.id} ${each.articleCount} ${each.datePublished.toISOString()}`,
    )
    const were = kept
      .filter((row) => row.story_id === storyId)
      .map((row) => `${row.quotation_id} ${row.article_count} ${row.date_published.toISOString()}`)
    const differing = [...lines.filter((line) => !were.includes(line)), ...were.filter((line) => !lines.includes(line))]
    return differing.map(() => storyId)
  })
}
