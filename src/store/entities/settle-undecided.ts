import sql from "sql-template-tag"
import type { EntityType } from "../../model/entity.ts"
import type { NamedEntity } from "../../model/resolution.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import type { Write } from "../write.ts"
import { candidatesFor, entitiesByKey, type KnownEntity } from "./candidates.ts"
import { type Circle, companyOf } from "./company.ts"
import { mergeEntities } from "./merge-entities.ts"
import type { NameResolution } from "./resolution.ts"

/** An entity whose name tells too little of whom it stands for. */
export type UndecidedEntity = { id: number; key: string; type: EntityType }

/** Company of an undecided entity is looked for in so many of its articles, the latest. */
const MOST_ARTICLES = 4

type Row = { id: number; apart_from: number[]; other: number; name: string; mention_count: number }

/** With whom undecided entities are named, and whom an editor said that they are not. */
const circlesOf = (tx: Write, ids: readonly number[]) =>
  tx.query<Row>(sql`
    select c.id, array(
        select unnest(apart_from) from entity_decision where entity_id = c.id and apart_from <> '{}') as apart_from,
      o.id as other, o.name, o.mention_count
    from unnest(${ids}::int[]) as c(id)
    cross join lateral (
      select article_id from article_entity where entity_id = c.id
      order by date_published desc, article_id desc limit ${MOST_ARTICLES}) near
    join article_entity l on l.article_id = near.article_id and l.entity_id <> c.id
    join entity o on o.id = l.entity_id
    group by c.id, o.id`)

/**
 * Looks again at those who stand apart for want of evidence and whom an article may have brought some: who fits one of the
 * known by now becomes that one. Answers with the stories that have to be gathered anew for it.
 */
export const settleUndecided = async (
  tx: Write,
  saved: SavedArticle,
  resolution: NameResolution,
): Promise<ReadonlySet<number>> => {
  const { undecided, datePublished } = saved
  const stories = new Set<number>()
  if (undecided.length === 0) return stories
  const rows = await circlesOf(
    tx,
    undecided.map(({ id }) => id),
  )
  const known = await entitiesByKey(
    tx,
    undecided.map(({ key }) => key),
  )
  const circle: Circle = new Map(
    rows.map(({ other, name, mention_count }) => [other, { name, mentionCount: mention_count, position: other }]),
  )
  const merged = new Set<number>()
  const bearers = undecided.map((each) => bearersBeside(each, known, rows))
  const company = await companyOf(tx, [...new Set(bearers.flat().map(({ id }) => id))], circle, datePublished)
  for (const [i, { id, key, type }] of undecided.entries()) {
    const named = known.get(`${type} ${key}`)?.find((each) => each.id === id)
    if (!named || merged.has(id)) continue
    const near = new Set(rows.flatMap((row) => (row.id === id ? [row.other] : [])))
    const candidates = bearers[i]!.map((candidate) => ({
      ...candidate,
      roles: company.get(candidate.id)?.roles ?? [],
      company: company.get(candidate.id)?.company.filter(({ position }) => near.has(position)) ?? [],
    }))
    const asked: NamedEntity = { type, key, otherKeys: [], facts: named.facts }
    const { entityId, reason, score, candidates: rated } = resolution.decide(asked, candidates)
    if (entityId === null || merged.has(entityId)) continue
    merged.add(id)
    const merger = { type, from: id, into: entityId, articleId: saved.id, reason, score, candidates: rated, resolution }
    for (const storyId of await mergeEntities(tx, merger)) stories.add(storyId)
  }
  return stories
}

/** Those who bear an undecided entity's name for certain, but for whom it is said not to be. */
const bearersBeside = (
  { id, key, type }: UndecidedEntity,
  known: ReadonlyMap<string, readonly KnownEntity[]>,
  rows: readonly Row[],
): KnownEntity[] => {
  const apart = rows.find((row) => row.id === id)?.apart_from ?? []
  return candidatesFor({ type, key, otherKeys: [], facts: noFacts }, known).filter(
    (each) => each.id !== id && !each.isUndecided && !apart.includes(each.id),
  )
}

const noFacts: NamedEntity["facts"] = {
  ...{
    honorificPrefix: null,
    jobTitle: null,
    organizationType: null,
    countryCode: null,
    latitude: null,
    longitude: null,
  },
}
