import sql from "sql-template-tag"
import type { EntityType } from "../../model/entity.ts"
import type { DecisionReason, RatedCandidate } from "../../model/resolution.ts"
import type { Queryable } from "../database/database.ts"

export type DecisionKind = "CREATED" | "JOINED" | "KEPT_APART"

/** Whom a name was told to stand for. */
export type Decision = {
  /** As decided, though it may have been merged into another since. */
  decidedId: number
  /** The one that it is now. */
  entityId: number
  decision: DecisionKind
  reason: DecisionReason
  score: number
  candidates: readonly RatedCandidate[]
  /** Entities that an editor said it is not. */
  apartFrom: readonly number[]
  /** From an earlier reading, it still awaits evidence. */
  isUndecided: boolean
  /** When, and by which version; null for one that is new. */
  told: { extractor: string; version: number; at: Date } | null
}

type Row = {
  type: EntityType
  key: string
  entity_id: number
  current_id: number
  decision: DecisionKind
  reason: DecisionReason
  score: number
  candidates: RatedCandidate[]
  apart_from: number[]
  is_undecided: boolean
  extractor: string
  extractor_version: number
  at: Date
}

/** What the names of an article were told to stand for when it was last read, by `type key`. */
export const earlierDecisions = async (tx: Queryable, articleId: number): Promise<Map<string, Decision>> => {
  const rows = await tx.query<Row>(sql`
    select d.type, d.keys[1] as key, d.entity_id, coalesce(e.merged_into_id, e.id) as current_id, d.decision, d.reason,
      d.score, d.candidates, d.apart_from, e.is_undecided and e.merged_into_id is null as is_undecided, d.extractor, d.extractor_version, d.at
    from entity_decision d join entity e on e.id = d.entity_id
    where d.article_id = ${articleId} and d.position is not null order by d.position desc`)
  return new Map(
    rows.map((row) => [
      `${row.type} ${row.key}`,
      {
        ...{ decidedId: row.entity_id, entityId: row.current_id, decision: row.decision, reason: row.reason },
        ...{ score: row.score, candidates: row.candidates, apartFrom: row.apart_from },
        isUndecided: row.is_undecided,
        told: { extractor: row.extractor, version: row.extractor_version, at: row.at },
      },
    ]),
  )
}
