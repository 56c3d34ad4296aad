import type { Candidate, NamedEntity, Resolution } from "../../model/resolution.ts"

/** What tells whom a name stands for: pure functions, handed in. */
export type NameResolution = {
  name: string
  version: number
  /** Whether the candidates' company is needed to decide. */
  needsCompany: (named: NamedEntity, candidates: readonly Candidate[]) => boolean
  decide: (named: NamedEntity, candidates: readonly Candidate[]) => Resolution
}
