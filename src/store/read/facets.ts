import sql, { raw } from "sql-template-tag"
import type { EntityType } from "../../model/entity.ts"
import type { Aggregate } from "./aggregate.ts"

/** A value that articles share, and how many of them do. */
export type FacetRow<Value extends string | number> = { value: Value; count: number }

/** The most frequent values, most frequent first; of rows of the article `t`. Makes an aggregate of a number of values. */
export type Facet<Value extends string | number> = (limit: number) => Aggregate<FacetRow<Value>>

/** A column of `t`, or of a table joined to it. */
const facet =
  <Value extends string | number>(column: string, joined = ""): Facet<Value> =>
  (limit) => ({
    key: `facet ${column} ${joined}`,
    limit,
    statement: (rows) => sql`
      select ${raw(column)} as value, count(*)::int as count
      ${rows(raw(joined), [raw(`${column} is not null`)])}
      group by 1 order by 2 desc, 1 limit p.rows`,
  })

const entities = (type: EntityType): Facet<number> =>
  facet("named.entity_id", `join article_entity named on named.article_id = t.id and named.type = '${type}'`)

/** What articles may be told apart by; numbers are keys of rows. */
export const facets = {
  publishers: facet<number>("t.publisher_id"),
  people: entities("PERSON"),
  organizations: entities("ORGANIZATION"),
  places: entities("PLACE"),
  topics: facet<number>("about.topic_id", "join article_topic about on about.article_id = t.id"),
  languages: facet<string>("t.in_language"),
  sections: facet<string>("t.article_section"),
} as const
