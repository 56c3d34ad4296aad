import sql, { raw, type Sql } from "sql-template-tag"
import { type EvidenceRow, evidenceJson } from "../evidence.ts"
import type { Batch } from "../reader.ts"

/** Keys are "parent:entity:first": the first mentions of an entity in an article, or in the articles of a story. */
const mentions = (articles: Sql): Batch<{ evidence: EvidenceRow }, string> => ({
  statement: (keys) => sql`
    select k.key, x.evidence
    from unnest(${keys}::text[]) as k(key)
    cross join lateral (
      select ${raw(evidenceJson("m"))} as evidence
      from ${articles} join mention m on m.article_id = a.article_id
      where m.entity_id = split_part(k.key, ':', 2)::int
      order by a.date_published, m.article_id, m.id limit split_part(k.key, ':', 3)::int
    ) x`,
})

export const articleMentions = mentions(
  sql`(select split_part(k.key, ':', 1)::int as article_id, 0 as date_published) a`,
)

export const storyMentions = mentions(
  sql`(select article_id, date_published from story_article where story_id = split_part(k.key, ':', 1)::int) a`,
)

export type AffiliationRow = {
  personId: number
  organizationId: number
  jobTitle: string | null
  evidence: EvidenceRow
}

/** Each pairing of person, organization and title once, with its latest report, latest first. */
const affiliations = (side: "person_id" | "organization_id"): Batch<AffiliationRow> => ({
  statement: (ids) => sql`
    select key, "personId", "organizationId", "jobTitle", evidence from (
      select distinct on (a.person_id, a.organization_id, lower(a.job_title)) a.${raw(side)} as key,
        a.person_id as "personId", a.organization_id as "organizationId", a.job_title as "jobTitle",
        a.reported_at, a.id, ${raw(evidenceJson("a"))} as evidence
      from affiliation a where a.${raw(side)} = any(${ids}::int[])
      order by a.person_id, a.organization_id, lower(a.job_title), a.reported_at desc, a.id desc
    ) x order by key, reported_at desc, id desc`,
})

export const personAffiliations = affiliations("person_id")
export const organizationMembers = affiliations("organization_id")

/** Keys are "event:first": what the reports say of an event. */
export const eventEvidence: Batch<{ evidence: EvidenceRow }, string> = {
  statement: (keys) => sql`
    select k.key, x.evidence
    from unnest(${keys}::text[]) as k(key)
    cross join lateral (
      select ${raw(evidenceJson("e"))} as evidence from event_evidence e
      where e.event_id = split_part(k.key, ':', 1)::int
      order by e.id limit split_part(k.key, ':', 2)::int
    ) x`,
}

export type TieRow = { entityId: number; articleCount: number; strength: number }

/**
 * Keys are "entity:types:first", types parted by commas: who is named in the same articles, strongest tie first.
 * Strength is normalised pointwise mutual information (Bouma 2009), over ties of the 2,000 latest articles.
 */
export const entityTies: Batch<TieRow, string> = {
  statement: (keys) => sql`
    select k.key, x.*
    from unnest(${keys}::text[]) as k(key)
    cross join (select greatest(count(*), 1)::float8 as n from article) total
    cross join lateral (
      select o.entity_id as "entityId", o.shared::int as "articleCount",
        case when o.shared >= total.n then 1.0
             else ln(o.shared * total.n / (mine.n * theirs.n)) / -ln(o.shared / total.n) end as strength
      from (
        select e.entity_id, count(*)::float8 as shared
        from (select article_id from article_entity where entity_id = split_part(k.key, ':', 1)::int
              order by date_published desc, article_id desc limit 2000) a
        join article_entity e on e.article_id = a.article_id
        where e.entity_id <> split_part(k.key, ':', 1)::int
          and e.type = any(string_to_array(split_part(k.key, ':', 2), ',')::entity_type[])
        group by e.entity_id order by shared desc, e.entity_id limit 200
      ) o
      cross join lateral (
        select count(*)::float8 as n from article_entity where entity_id = split_part(k.key, ':', 1)::int
      ) mine
      cross join lateral (select count(*)::float8 as n from article_entity where entity_id = o.entity_id) theirs
      order by strength desc, "articleCount" desc, "entityId" limit split_part(k.key, ':', 3)::int
    ) x`,
}
