import {
  articleConditions as compile,
  isCanonical,
  type ArticleFilter as StoredFilter,
} from "../../store/read/filters/article-filter.ts"
import type { Conditions } from "../../store/read/shape.ts"
import { badInput } from "../errors.ts"
import { conditionsOf } from "../filters/conditions-of.ts"
import { idSetOf } from "../filters/id-set-of.ts"
import type { ArticleFilter } from "./article.args.ts"

const MAX_PARTS = 50

/** The filter as the store takes it; refused when it has too many parts. */
export const storedArticleFilter = (filter: ArticleFilter): StoredFilter => {
  if (partsOf(filter) > MAX_PARTS) throw badInput(`A filter has at most ${MAX_PARTS} parts.`)
  return convert(filter)
}

const nested = (filter: ArticleFilter): ArticleFilter[] => [
  ...(filter.and ?? []),
  ...(filter.or ?? []),
  ...(filter.not ? [filter.not] : []),
]

const partsOf = (filter: ArticleFilter): number => nested(filter).reduce((sum, part) => sum + partsOf(part), 1)

const convert = (filter: ArticleFilter): StoredFilter => ({
  publishers: idSetOf(filter.publishers, ["Publisher"], "publishers"),
  people: idSetOf(filter.people, ["Person"], "people"),
  organizations: idSetOf(filter.organizations, ["Organization"], "organizations"),
  places: idSetOf(filter.places, ["Place"], "places"),
  stories: idSetOf(filter.stories, ["Story"], "stories"),
  datePublished: filter.datePublished ?? undefined,
  firstSeen: filter.firstSeen ?? undefined,
  dateModified: filter.dateModified ?? undefined,
  mentionsDate: filter.mentionsDate ?? undefined,
  and: filter.and?.map(convert),
  or: filter.or?.map(convert),
  not: filter.not ? convert(filter.not) : undefined,
})

/** What a list of articles that takes a filter must hold: without one, and unless it asks for them, copies are left out. */
export const articleConditions = (filter: ArticleFilter | null | undefined): Conditions | undefined =>
  conditionsOf(filter ?? {}, (given) => [
    ...compile(storedArticleFilter(given)),
    ...(given.duplicates === "ALL" ? [] : [isCanonical("t")]),
  ])
