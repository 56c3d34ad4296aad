import sql, { type Sql } from "sql-template-tag"
import { addressSpellings, canonicalUrl } from "../../lib/canonical-url.ts"
import type { EntityType } from "../../model/entity.ts"

/** Conditions that pick out one row of a shape by something other than its key, for `Reader.find`. */

/** Any address that the article is known by, with tracking parameters or without, http or https, with or without www. */
export const articleAt = (url: string): Sql => {
  const exact = [...new Set([url, canonicalUrl(url) ?? url])]
  return sql`t.id = (
    select article_id from article_address where url = any(${exact.flatMap(addressSpellings)}::text[])
    order by url = any(${exact}::text[]) desc, article_id limit 1)`
}

export const storyWithSlug = (slug: string): Sql => sql`t.slug = ${slug}`

export const entityWithSlug = (type: EntityType, slug: string): Sql =>
  sql`t.type = ${type}::entity_type and t.slug = ${slug}`

/** With or without www. */
export const publisherAt = (domain: string): Sql => sql`t.domain = ${domain.toLowerCase().replace(/^www\./, "")}`
