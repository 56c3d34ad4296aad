import sql from "sql-template-tag"
import { foldedKey } from "../../lib/fold.ts"
import type { EntityType } from "../../model/entity.ts"
import type { Candidate, EntityFacts, NamedEntity } from "../../model/resolution.ts"
import type { Queryable } from "../database/database.ts"

/** Of a name that more are known by, those count that bear it as their own, then those named last. */
const MOST_BEARERS = 16

/** Somebody known by one of the names, without company. */
export type KnownEntity = Candidate & { type: EntityType; slug: string; name: string; mentionCount: number }

type Row = {
  found_by: string
  id: number
  type: EntityType
  slug: string
  name: string
  mention_count: number
  is_undecided: boolean
  facts: EntityFacts
}

/** Those who are known by one of these keys, by type and key; who was merged away stands for who took it in. */
export const entitiesByKey = async (
  tx: Queryable,
  keys: readonly string[],
): Promise<Map<string, readonly KnownEntity[]>> => {
  const known = new Map<string, KnownEntity[]>()
  if (keys.length === 0) return known
  const rows = await tx.query<Row>(sql`
    select given.key as found_by, e.* from unnest(${[...new Set(keys)]}::text[]) as given(key) cross join lateral (
      select e.id, e.type, e.slug, e.name, e.mention_count, e.is_undecided,
        jsonb_build_object('honorificPrefix', e.honorific_prefix, 'jobTitle', e.job_title,
          'organizationType', e.organization_type, 'countryCode', e.country_code,
          'latitude', e.latitude, 'longitude', e.longitude) as facts
      from entity_name n join entity named on named.id = n.entity_id
      join entity e on e.id = coalesce(named.merged_into_id, named.id)
      where n.key = given.key
      order by n.name <> e.name, e.is_undecided, e.last_mentioned desc nulls last, e.id limit ${MOST_BEARERS}) e`)
  for (const row of rows) {
    const key = `${row.type} ${row.found_by}`
    const bearers = known.get(key) ?? []
    if (!bearers.some(({ id }) => id === row.id)) bearers.push(entityOf(row))
    known.set(key, bearers)
  }
  return known
}

const entityOf = ({ found_by, mention_count, is_undecided, ...row }: Row): KnownEntity => ({
  ...row,
  key: foldedKey(row.name),
  foundBy: found_by,
  mentionCount: mention_count,
  isUndecided: is_undecided,
  roles: [],
  company: [],
})

/** Those among the known that may be the named, by whichever of its names. */
export const candidatesFor = (
  { type, key, otherKeys }: NamedEntity,
  known: ReadonlyMap<string, readonly KnownEntity[]>,
): KnownEntity[] => [key, ...otherKeys].flatMap((each) => known.get(`${type} ${each}`) ?? [])
