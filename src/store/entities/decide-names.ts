import type { Write } from "../write.ts"
import { candidatesFor, entitiesByKey, type KnownEntity } from "./candidates.ts"
import { type Company, circleOf, companyOf } from "./company.ts"
import { createEntities, type Stranger } from "./create-entities.ts"
import type { Decision } from "./earlier-decisions.ts"
import type { NameToLink } from "./named.ts"
import type { NameResolution } from "./resolution.ts"

/** The article that gives the names. */
export type NamingArticle = { id: number; datePublished: string }

/** The candidates of each name, with the company of those who need it. */
export const candidatesWithCompany = async (
  tx: Write,
  names: readonly NameToLink[],
  resolution: NameResolution,
  datePublished: string,
): Promise<KnownEntity[][]> => {
  const known = await entitiesByKey(
    tx,
    names.flatMap(({ key, otherKeys }) => [key, ...otherKeys]),
  )
  const candidates = names.map((named) => candidatesFor(named, known))
  const inNeed = names.map((named, i) => resolution.needsCompany(named, candidates[i]!))
  const ids = [...new Set(candidates.flatMap((each, i) => (inNeed[i] ? each.map(({ id }) => id) : [])))]
  const company = await companyOf(tx, ids, circleOf(candidates), datePublished)
  return candidates.map((each, i) => each.map((candidate) => inCompany(candidate, company.get(candidate.id), i)))
}

const inCompany = (candidate: KnownEntity, found: Company | undefined, position: number): KnownEntity =>
  found
    ? { ...candidate, roles: found.roles, company: found.company.filter((one) => one.position !== position) }
    : candidate

/** Tells whom each of the names stands for, which must differ by type and key; makes those who are nobody known. */
export const decideNames = async (
  tx: Write,
  article: NamingArticle,
  names: readonly NameToLink[],
  resolution: NameResolution,
): Promise<{ decisions: Map<string, Decision>; met: readonly KnownEntity[] }> => {
  const decisions = new Map<string, Decision>()
  let left = names
  let met: readonly KnownEntity[] = []
  for (let attempt = 1; left.length > 0; attempt++) {
    const candidates = await candidatesWithCompany(tx, left, resolution, article.datePublished)
    if (attempt === 1) met = candidates.flat()
    const strangers: Stranger[] = []
    const told = left.map((named, i) => resolution.decide(named, candidates[i]!))
    for (const [i, named] of left.entries()) {
      const { entityId, reason, score, candidates: rated, isUndecided } = told[i]!
      const key = `${named.type} ${named.key}`
      if (entityId === null) strangers.push({ ...named, isUndecided, taken: candidates[i]!.map(({ slug }) => slug) })
      else decisions.set(key, decisionOf(entityId, "JOINED", { reason, score, candidates: rated }))
    }
    const created = await createEntities(tx, strangers, article.id, attempt)
    for (const [i, named] of left.entries()) {
      const id = created.get(`${named.type} ${named.key}`)
      if (id === undefined) continue
      const { reason, score, candidates: rated } = told[i]!
      const kind = reason === "NEW_NAME" ? "CREATED" : "KEPT_APART"
      decisions.set(`${named.type} ${named.key}`, decisionOf(id, kind, { reason, score, candidates: rated }))
    }
    left = left.filter((named) => !decisions.has(`${named.type} ${named.key}`))
  }
  return { decisions, met }
}

const decisionOf = (
  id: number,
  decision: Decision["decision"],
  told: Pick<Decision, "reason" | "score" | "candidates">,
): Decision => ({ decidedId: id, entityId: id, decision, ...told, apartFrom: [], isUndecided: false, told: null })
