import sql from "sql-template-tag"
import type { EntityType } from "../../model/entity.ts"
import type { ArticleProfile } from "../../model/story.ts"
import type { Database } from "../database/database.ts"
import { updateRow, updateRows } from "../insert-rows.ts"
import type { Clustering } from "../stories/clustering.ts"
import { lockStories } from "../stories/lock-stories.ts"
import { markAllUnsettled } from "../stories/settling/unsettled.ts"
import { profileStory } from "../stories/story-profile.ts"
import { write } from "../write.ts"

/** What of an article its profile is made of. */
export type ProfiledArticle = {
  headline: string
  articleBody: string
  datePublished: string
  /** By the names that the article gives them. */
  entities: {
    name: string
    type: EntityType
    salience: number
    countryCode: string | null
    containedInPlace: string | null
  }[]
}

type Row = Omit<ProfiledArticle, "datePublished"> & { id: number; datePublished: Date }

const AT_ONCE = 100

const lacking = async (database: Database, limit: number): Promise<number[]> => {
  const rows = await database.query<{ id: number }>(sql`
    select id from story where profile is null and merged_into_id is null and article_count > 0 order by id limit ${limit}`)
  return rows.map(({ id }) => id)
}

/** Whether a migration has done away with profiles, since what they hold is to be other than before. */
export const lackProfiles = async (database: Database): Promise<boolean> => (await lacking(database, 1)).length > 0

/**
 * Makes profiles that are lacking anew, and has all be settled by them. Stories come last: a run that was ended goes on with
 * the next.
 */
export const remakeProfiles = async (
  database: Database,
  profile: (article: ProfiledArticle) => ArticleProfile,
  clustering: Clustering,
): Promise<void> => {
  await markAllUnsettled(database, clustering)
  for (let rows = await unprofiled(database); rows.length > 0; rows = await unprofiled(database)) {
    const profiles = rows.map(({ id, ...article }) => ({
      id,
      profile: profile({ ...article, datePublished: article.datePublished.toISOString() }),
    }))
    await updateRows(database, "article", profiles)
  }
  for (let ids = await lacking(database, AT_ONCE); ids.length > 0; ids = await lacking(database, AT_ONCE))
    for (const id of ids)
      await write(database, new Date(), async (tx) => {
        await lockStories(tx)
        await updateRow(tx, "story", id, { profile: await profileStory(tx, id, clustering) })
      })
}

const unprofiled = (database: Database): Promise<Row[]> =>
  database.query<Row>(sql`
    select a.id, a.headline, a.article_body as "articleBody", a.date_published as "datePublished",
      (select coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'type', d.type, 'salience', d.salience,
          'countryCode', d.facts ->> 'countryCode', 'containedInPlace', above.name) order by d.position), '[]')
        from entity_decision d join entity e on e.id = d.entity_id left join entity above on above.id = e.contained_in_id
        where d.article_id = a.id and d.position is not null and d.salience is not null) as entities
    from article a where a.profile is null order by a.id limit ${AT_ONCE}`)
