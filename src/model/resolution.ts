import type { EntityDraft, EntityType } from "./entity.ts"

export const decisionReasons = [
  "NEW_NAME",
  "SAME_NAME",
  "COMPANY",
  "TOO_LITTLE",
  "ALIKE",
  "CONTRARY",
  "EDITOR",
] as const
/** Why a name was told to be somebody's, or nobody's that is known. */
export type DecisionReason = (typeof decisionReasons)[number]

/** What tells two bearers of one name apart. */
export type EntityFacts = Pick<
  EntityDraft,
  "honorificPrefix" | "jobTitle" | "organizationType" | "countryCode" | "latitude" | "longitude"
>

/** Somebody or something that an article names, to be found among those who are known. Keys are folded names. */
export type NamedEntity = { type: EntityType; key: string; otherKeys: readonly string[]; facts: EntityFacts }

/** Somebody that the article names beside, and that was named beside a candidate before. */
export type SharedCompany = {
  name: string
  /** In how many articles it is mentioned: what everybody names says little. */
  mentionCount: number
  /** It is the candidate's own organization. */
  isAffiliated: boolean
}

/** Somebody or something known by one of the names. */
export type Candidate = {
  id: number
  key: string
  /** The key by which it was found. */
  foundBy: string
  /** Its own name says too little of whom it stands for. */
  isUndecided: boolean
  facts: EntityFacts
  /** What it was called of late, beside its latest job title. */
  roles: readonly string[]
  company: readonly SharedCompany[]
}

/** How well a name fits a candidate, 0..1, and the words for it, strongest first. */
export type RatedCandidate = { id: number; score: number; reasons: readonly string[] }

/** Whom a name stands for: a candidate, else (null) one of its own. */
export type Resolution = {
  entityId: number | null
  reason: DecisionReason
  score: number
  /** The best of the candidates. */
  candidates: readonly RatedCandidate[]
  /** The name is too little to tell whom it stands for: later evidence may. */
  isUndecided: boolean
}
