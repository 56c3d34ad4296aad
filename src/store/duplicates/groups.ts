import sql from "sql-template-tag"
import type { DuplicateReason, OriginOfArticle } from "../../model/duplicate.ts"
import type { Queryable } from "../database/database.ts"

/** A row of `duplicate_member`. */
export type Member = {
  article_id: number
  group_id: number
  similarity: number
  reason: DuplicateReason
  is_copy: boolean
}

/** All members of the groups that any of the articles is in. */
export const membersAround = (tx: Queryable, ids: readonly number[]): Promise<Member[]> =>
  tx.query<Member>(sql`
    select article_id, group_id, similarity, reason, is_copy from duplicate_member
    where group_id in (select group_id from duplicate_member where article_id = any(${ids}::int[]))
    order by group_id, article_id`)

const EDGE_CHARACTERS = 300

/** Where articles come from, as far as they say. */
export const originsOf = async (tx: Queryable, ids: readonly number[]): Promise<OriginOfArticle[]> => {
  const rows = await tx.query<
    Omit<OriginOfArticle, "datePublished" | "firstSeen"> & { published: Date; seen: Date }
  >(sql`
    select a.id, a.byline, a.dateline, left(a.article_body, ${EDGE_CHARACTERS}::int) as opening,
      right(a.article_body, ${EDGE_CHARACTERS}::int) as closing, p.name as publisher, p.domain,
      a.date_published as published, a.first_seen as seen
    from article a left join publisher p on p.id = a.publisher_id where a.id = any(${ids}::int[]) order by a.id`)
  return rows.map(({ published, seen, ...row }) => ({
    ...row,
    datePublished: published.toISOString(),
    firstSeen: seen.toISOString(),
  }))
}

/** Parts of the ids that links hold together, each ascending, those of one id left out. Links to other ids say nothing. */
export const linkedParts = (ids: readonly number[], links: readonly (readonly [number, number])[]): number[][] => {
  const above = new Map(ids.map((id) => [id, id]))
  const rootOf = (id: number): number => (above.get(id) === id ? id : rootOf(above.get(id)!))
  for (const [one, other] of links) {
    if (!above.has(one) || !above.has(other)) continue
    const [a, b] = [rootOf(one), rootOf(other)]
    above.set(Math.max(a, b), Math.min(a, b))
  }
  const parts = new Map<number, number[]>()
  for (const id of [...ids].sort((a, b) => a - b)) parts.set(rootOf(id), [...(parts.get(rootOf(id)) ?? []), id])
  return [...parts.values()].filter((part) => part.length > 1)
}
