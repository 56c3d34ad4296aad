import sql from "sql-template-tag"
import type { Queryable } from "../database/database.ts"

/** What a story shows of itself, as stored. */
export type ShownStory = {
  id: number
  revision: number
  headline: string
  leadArticleId: number | null
  imageId: number | null
  firstPublished: string
  lastPublished: string
  articleCount: number
  publisherCount: number
  isPinned: boolean
  editedHeadline: string | null
  editedLeadId: number | null
}

type Row = {
  id: number
  revision: number
  headline: string
  lead_article_id: number | null
  image_id: number | null
  first_published: Date
  last_published: Date
  article_count: number
  publisher_count: number
  is_pinned: boolean
  edited_headline: string | null
  edited_lead_id: number | null
}

/** By id; merged stories too. */
export const shownStories = async (tx: Queryable, ids: readonly number[]): Promise<Map<number, ShownStory>> => {
  const rows = await tx.query<Row>(sql`
    select id, revision, headline, lead_article_id, image_id, first_published, last_published, article_count, publisher_count,
      is_pinned, edited_headline, edited_lead_id
    from story where id = any(${ids}::int[])`)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        revision: row.revision,
        headline: row.headline,
        leadArticleId: row.lead_article_id,
        imageId: row.image_id,
        firstPublished: row.first_published.toISOString(),
        lastPublished: row.last_published.toISOString(),
        articleCount: row.article_count,
        publisherCount: row.publisher_count,
        isPinned: row.is_pinned,
        editedHeadline: row.edited_headline,
        editedLeadId: row.edited_lead_id,
      },
    ]),
  )
}

/** The stories that ids lead to, themselves or what took them in; ids of none are left out. */
export const survivingStories = async (tx: Queryable, ids: readonly number[]): Promise<number[]> => {
  const rows = await tx.query<{ id: number }>(sql`
    select distinct coalesce(merged_into_id, id) as id from story where id = any(${ids}::int[]) order by 1`)
  return rows.map(({ id }) => id)
}

/** The same for one id. */
export const survivingStory = async (tx: Queryable, id: number): Promise<number | null> =>
  (await survivingStories(tx, [id]))[0] ?? null
