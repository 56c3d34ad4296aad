import type { Candidate, DecisionReason, NamedEntity, Resolution } from "../../model/resolution.ts"
import { contradictionOf } from "./contrary-facts.ts"
import { type Rating, rateCandidate } from "./rate-candidate.ts"

const JOIN_SCORE = 0.5
/** What a lone word needs of company beside all else. */
const LEAST_COMPANY = 0.25
/** Two candidates whose scores differ by less are alike. */
const MARGIN = 0.1
const MOST_TOLD = 5

const byScore = (a: Rating, b: Rating): number => b.score - a.score || a.id - b.id

/** Each candidate once, by the best of the names it was found by. */
const rated = (named: NamedEntity, candidates: readonly Candidate[]): Rating[] => {
  const best = new Map<number, Rating>()
  for (const candidate of candidates) {
    const rating = rateCandidate(named, candidate)
    if (rating && rating.score >= (best.get(rating.id)?.score ?? 0)) best.set(rating.id, rating)
  }
  return [...best.values()].sort(byScore)
}

/**
 * Of bodies and places that fit alike and do not contradict each other, the one whose own name it is goes first and alone, of
 * several the oldest: they are one that was met under two names, and not two. People of one name are.
 */
const preferred = (
  named: NamedEntity,
  fits: readonly Rating[],
  candidates: readonly Candidate[],
): readonly Rating[] => {
  const [best, second] = fits
  if (named.type === "PERSON" || !best || !second) return fits
  const alike = fits.filter(({ score }) => best.score - score < MARGIN)
  const known = (id: number) => candidates.find((each) => each.id === id)!
  const isOwn = ({ id }: Rating) => known(id).key === named.key
  const [first, ...others] = [...alike].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.id - b.id)
  const asNamed: NamedEntity = { ...named, facts: known(first!.id).facts }
  return others.some(({ id }) => contradictionOf(asNamed, known(id))) ? fits : [first!]
}

const isLoneWord = ({ type, key }: NamedEntity): boolean => type === "PERSON" && !key.includes(" ")

/**
 * Whom a name stands for among those known by it. A full name is the one bearer's against whom nothing speaks; a lone word
 * is a person's only in that person's company; of two who fit alike it is neither's.
 */
export const resolveName = (named: NamedEntity, candidates: readonly Candidate[]): Resolution => {
  const ratings = rated(named, candidates)
  const isLone = isLoneWord(named)
  const fits = ratings.filter(({ score, company }) => score >= JOIN_SCORE && (!isLone || company >= LEAST_COMPANY))
  // One that is itself undecided counts only where nobody else fits.
  const firm = fits.filter(({ isUndecided }) => !isUndecided)
  const [best, second] = preferred(named, firm.length > 0 ? firm : fits, candidates)
  const told = ratings.slice(0, MOST_TOLD).map(({ id, score, reasons }) => ({ id, score, reasons }))
  const apart = (reason: DecisionReason, isUndecided = isLone): Resolution => ({
    entityId: null,
    reason,
    score: ratings[0]?.score ?? 0,
    candidates: told,
    isUndecided,
  })
  if (best && second && best.score - second.score < MARGIN) return apart("ALIKE", true)
  if (best) {
    const isTold = isLone || (best.company > 0 && (ratings.length > 1 || best.contradiction !== null))
    const reason = isTold ? "COMPANY" : "SAME_NAME"
    return { entityId: best.id, reason, score: best.score, candidates: told, isUndecided: false }
  }
  if (ratings.length === 0) return apart("NEW_NAME")
  return apart(ratings.some(({ contradiction }) => contradiction) ? "CONTRARY" : "TOO_LITTLE")
}
