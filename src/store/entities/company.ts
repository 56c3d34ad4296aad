import sql from "sql-template-tag"
import type { SharedCompany } from "../../model/resolution.ts"
import type { Queryable } from "../database/database.ts"
import type { KnownEntity } from "./candidates.ts"

/** Company is looked for in so many articles that name a candidate, the nearest in time before and after. */
const ARTICLES_BEFORE = 8
const ARTICLES_AFTER = 4

/** Whom an article names: by position, everybody that its names may stand for. */
export type Circle = ReadonlyMap<number, { name: string; mentionCount: number; position: number }>

/** Everybody that the names of an article may stand for. */
export const circleOf = (candidates: readonly (readonly KnownEntity[])[]): Circle =>
  new Map(
    candidates.flatMap((each, position) =>
      each.map(({ id, name, mentionCount }) => [id, { name, mentionCount, position }] as const),
    ),
  )

/** What candidates were called of late, and with whom of an article's circle they were named. */
export type Company = { roles: string[]; company: (SharedCompany & { position: number })[] }

type Row = { id: number; other: number | null; role: string | null; is_affiliated: boolean }

export const companyOf = async (
  tx: Queryable,
  ids: readonly number[],
  circle: Circle,
  datePublished: string,
): Promise<Map<number, Company>> => {
  if (ids.length === 0) return new Map()
  const others = [...circle.keys()]
  const rows = await tx.query<Row>(sql`
    with near as materialized (
      select c.id, near.article_id, near.role_text from unnest(${ids}::int[]) as c(id) cross join lateral (
        (select article_id, role_text from article_entity
          where entity_id = c.id and date_published <= ${datePublished}::timestamptz
          order by date_published desc, article_id desc limit ${ARTICLES_BEFORE})
        union all
        (select article_id, role_text from article_entity
          where entity_id = c.id and date_published > ${datePublished}::timestamptz
          order by date_published, article_id limit ${ARTICLES_AFTER})) near)
    select distinct near.id, l.entity_id as other, null as role, false as is_affiliated
    from near join article_entity l on l.article_id = near.article_id
    where l.entity_id = any(${others}::int[]) and l.entity_id <> near.id
    union all
    select distinct person_id, organization_id, null, true from affiliation
    where person_id = any(${ids}::int[]) and organization_id = any(${others}::int[])
    union all
    select distinct id, null::int, role_text, false from near where role_text is not null`)
  const found = new Map<number, Company>()
  for (const id of ids)
    found.set(
      id,
      companyAmong(
        rows.filter((row) => row.id === id),
        circle,
      ),
    )
  return found
}

/** Each name of the article counts once, for the one who is named least of those it may stand for. */
const companyAmong = (rows: readonly Row[], circle: Circle): Company => {
  const affiliated = new Set(rows.flatMap(({ other, is_affiliated }) => (is_affiliated && other ? [other] : [])))
  const byPosition = new Map<number, SharedCompany & { position: number }>()
  for (const { other } of rows) {
    const one = other === null ? undefined : circle.get(other)
    if (!one) continue
    const shared = { ...one, isAffiliated: affiliated.has(other!) }
    const same = byPosition.get(one.position)
    if (!same || (shared.isAffiliated && !same.isAffiliated) || shared.mentionCount < same.mentionCount)
      byPosition.set(one.position, shared)
  }
  return { roles: rows.flatMap(({ role }) => role ?? []), company: [...byPosition.values()] }
}
