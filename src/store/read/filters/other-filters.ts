import sql, { type Sql } from "sql-template-tag"
import type { EventType } from "../../../model/event.ts"
import type { MediaType } from "../../../model/media.ts"
import { type ArticleFilter, anyArticle, storyTies } from "./article-filter.ts"
import { entityTies } from "./entity-ties.ts"
import { anyOf, type IdSet, idSetConditions, type Ties } from "./id-set.ts"
import { atLeast, overlaps, type TimeRange, within } from "./range.ts"

export type StoryFilter = {
  articles?: ArticleFilter
  minPublishers?: number | null
  minArticles?: number | null
  lastPublished?: TimeRange
}

export const storyConditions = (filter: StoryFilter): Sql[] => [
  ...anyArticle(filter.articles, "story_article m join article a on a.id = m.article_id where m.story_id = t.id"),
  ...atLeast("t.publisher_count", filter.minPublishers),
  ...atLeast("t.article_count", filter.minArticles),
  ...within("t.last_published", filter.lastPublished),
]

export type EventFilter = {
  date?: TimeRange
  types?: readonly EventType[] | null
  people?: IdSet
  organizations?: IdSet
  places?: IdSet
  stories?: IdSet
  minConfidence?: number | null
}

/** A place is where it happened, or one that took part. */
export const eventConditions = (filter: EventFilter): Sql[] => [
  ...overlaps("t.starts_at", "t.ends_at", filter.date),
  ...(filter.types ? [sql`t.event_type = any(${filter.types}::event_type[])`] : []),
  ...idSetConditions(filter.people, entityTies("PERSON", "event_participant", "entity_id", "k.event_id = t.id")),
  ...idSetConditions(
    filter.organizations,
    entityTies("ORGANIZATION", "event_participant", "entity_id", "k.event_id = t.id"),
  ),
  ...idSetConditions(
    filter.places,
    either(
      entityTies("PLACE", "event_place", "entity_id", "k.event_id = t.id"),
      entityTies("PLACE", "event_participant", "entity_id", "k.event_id = t.id"),
    ),
  ),
  ...idSetConditions(filter.stories, storyTies("story_event", "event_id", "t")),
  ...atLeast("t.confidence", filter.minConfidence),
]

export type EntityFilter = { mentionedIn?: ArticleFilter; minMentions?: number | null }

export const entityConditions = (filter: EntityFilter): Sql[] => [
  ...anyArticle(filter.mentionedIn, "article_entity m join article a on a.id = m.article_id where m.entity_id = t.id"),
  ...atLeast("t.mention_count", filter.minMentions),
]

export type MediaFilter = {
  types?: readonly MediaType[] | null
  creators?: IdSet
  agencies?: IdSet
  depicts?: IdSet
  articles?: ArticleFilter
  hasCredit?: boolean | null
}

export const mediaConditions = (filter: MediaFilter): Sql[] => [
  ...(filter.types ? [sql`t.media_type = any(${filter.types}::media_type[])`] : []),
  ...idSetConditions(filter.creators, entityTies("PERSON", "media_creator", "entity_id", "k.media_id = t.id")),
  ...idSetConditions(filter.agencies, entityTies("ORGANIZATION", "media_agency", "entity_id", "k.media_id = t.id")),
  ...idSetConditions(filter.depicts, ofAnyType("media_depiction", "k.media_id = t.id")),
  ...anyArticle(filter.articles, "article_media m join article a on a.id = m.article_id where m.media_id = t.id"),
  ...(filter.hasCredit == null ? [] : [sql`(t.credit_text is not null) = ${filter.hasCredit}`]),
]

export type QuotationFilter = { speakers?: IdSet; about?: IdSet; articles?: ArticleFilter }

/** A quotation is about whom its words name. */
export const quotationConditions = (filter: QuotationFilter): Sql[] => [
  ...idSetConditions(filter.speakers, ofAnyType("entity", "k.id = t.speaker_id", "id")),
  ...idSetConditions(
    filter.about,
    ofAnyType(
      "mention",
      "k.article_id = t.article_id and k.field = 'BODY' and k.start_offset >= t.start_offset and k.end_offset <= t.end_offset",
    ),
  ),
  ...anyArticle(filter.articles, "article a where a.id = t.article_id"),
]

const either = (...ties: Ties[]): Ties => ({
  byId: (ids) => anyOf(ties.map((tie) => tie.byId(ids))),
  byName: (names) => anyOf(ties.map((tie) => tie.byName(names))),
})

const ofAnyType = (link: string, owner: string, column = "entity_id"): Ties =>
  either(...(["PERSON", "ORGANIZATION", "PLACE"] as const).map((type) => entityTies(type, link, column, owner)))
