import sql, { raw, type Sql } from "sql-template-tag"
import { entityTies } from "./entity-ties.ts"
import { allOf, anyOf, type IdSet, idSetConditions, type Ties } from "./id-set.ts"
import { overlaps, type TimeRange, within } from "./range.ts"

/** What an article must be; all given fields must hold. */
export type ArticleFilter = {
  publishers?: IdSet
  people?: IdSet
  organizations?: IdSet
  places?: IdSet
  stories?: IdSet
  datePublished?: TimeRange
  firstSeen?: TimeRange
  dateModified?: TimeRange
  mentionsDate?: TimeRange
  and?: readonly ArticleFilter[]
  or?: readonly ArticleFilter[]
  not?: ArticleFilter
}

/**
 * The conditions on the article that the SQL alias stands for. Dates are served by the indexes on them, publishers by
 * (publisher_id, date_published), entities by the key of article_entity, stories by that of story_article.
 */
export const articleConditions = (filter: ArticleFilter, alias = "t"): Sql[] => {
  const entities = (type: "PERSON" | "ORGANIZATION" | "PLACE") =>
    entityTies(type, "article_entity", "entity_id", `k.article_id = ${alias}.id`)
  const mentioned = filter.mentionsDate && overlaps("d.starts_at", "d.ends_at", filter.mentionsDate)
  return [
    ...idSetConditions(filter.publishers, publisherTies(alias)),
    ...idSetConditions(filter.people, entities("PERSON")),
    ...idSetConditions(filter.organizations, entities("ORGANIZATION")),
    ...idSetConditions(filter.places, entities("PLACE")),
    ...idSetConditions(filter.stories, storyTies("story_article", "article_id", alias)),
    ...within(`${alias}.date_published`, filter.datePublished),
    ...within(`${alias}.first_seen`, filter.firstSeen),
    ...within(`${alias}.date_modified`, filter.dateModified),
    ...(mentioned
      ? [sql`exists (select 1 from date_mention d where d.article_id = ${raw(alias)}.id and ${allOf(mentioned)})`]
      : []),
    ...(filter.and ?? []).map((each) => allOf(articleConditions(each, alias))),
    ...(filter.or ? [anyOf(filter.or.map((each) => allOf(articleConditions(each, alias))))] : []),
    ...(filter.not ? [sql`not coalesce(${allOf(articleConditions(filter.not, alias))}, false)`] : []),
  ]
}

/** That no other article stands for the one that the SQL alias stands for. By duplicate_copy_idx. */
export const isCanonical = (alias: string): Sql =>
  sql`not exists (select 1 from duplicate_member copy where copy.article_id = ${raw(alias)}.id and copy.is_copy)`

/** Publishers go by their name or their domain. */
const publisherTies = (alias: string): Ties => {
  const column = raw(`${alias}.publisher_id`)
  return {
    byId: (ids) => sql`coalesce(${column} = any(${ids}::int[]), false)`,
    byName: (names) => {
      const lower = names.map((name) => name.toLowerCase())
      return sql`coalesce(${column} in (select p.id from publisher p
        where lower(p.name) = any(${lower}::text[]) or p.domain = any(${lower}::text[])), false)`
    },
  }
}

/** Stories go by their slug. `link` ties rows, by `column`, to stories. */
export const storyTies = (link: string, column: string, alias: string): Ties => {
  const tied = (condition: Sql) => sql`exists (select 1 from ${raw(link)} k join story s on s.id = k.story_id
    where k.${raw(column)} = ${raw(alias)}.id and ${condition})`
  return {
    byId: (ids) => tied(sql`(s.id = any(${ids}::int[]))`),
    byName: (names) => tied(sql`s.slug = any(${names}::text[])`),
  }
}

/** Whether any article that `from` ties to a row is what the filter asks for; no condition when there is no filter. */
export const anyArticle = (filter: ArticleFilter | undefined, from: string): Sql[] =>
  filter ? [sql`exists (select 1 from ${raw(from)} and ${allOf(articleConditions(filter, "a"))})`] : []
