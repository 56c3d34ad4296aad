import type { NewRow } from "../insert-rows.ts"
import type { EntityDirectory } from "./link-entities.ts"
import { factsOf } from "./named.ts"
import type { NameResolution } from "./resolution.ts"

/** What an article has on one of its names, beside the decision. */
export type NameCounts = { mentionCount: number; salience: number; roleText: string | null }

/** Rows of `entity_decision`, one a name. Names that are not mentioned (of authors, say) come without counts. */
export const decisionRows = (
  articleId: number,
  { names }: EntityDirectory,
  counts: readonly NameCounts[],
  resolution: Pick<NameResolution, "name" | "version">,
  now: Date,
): NewRow[] =>
  names.map(({ type, name, key, otherKeys, facts, decision }, position) => ({
    article_id: articleId,
    position,
    type,
    entity_id: decision.decidedId,
    name,
    keys: [key, ...otherKeys],
    decision: decision.decision,
    reason: decision.reason,
    score: decision.score,
    candidates: decision.candidates,
    apart_from: decision.apartFrom,
    mention_count: counts[position]?.mentionCount ?? 0,
    salience: counts[position]?.salience ?? null,
    role_text: counts[position]?.roleText ?? null,
    facts: Object.values(facts).some((fact) => fact !== null) ? factsOf(facts) : null,
    extractor: decision.told?.extractor ?? resolution.name,
    extractor_version: decision.told?.version ?? resolution.version,
    at: (decision.told?.at ?? now).toISOString(),
  }))
