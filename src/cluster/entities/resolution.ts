import type { Candidate, NamedEntity } from "../../model/resolution.ts"
import { contradictionOf } from "./contrary-facts.ts"
import { resolveName } from "./resolve-name.ts"

const isLoneWord = ({ type, key }: NamedEntity): boolean => type === "PERSON" && !key.includes(" ")

/** Whether names and facts leave it open whom a name stands for, so that the candidates' company is worth asking for. */
const needsCompany = (named: NamedEntity, candidates: readonly Candidate[]): boolean => {
  const [first, ...others] = candidates
  if (!first) return false
  if (others.some(({ id }) => id !== first.id) || isLoneWord(named)) return true
  if (candidates.every(({ foundBy }) => foundBy !== named.key)) return true
  return contradictionOf(named, first)?.isFirm === false
}

/** How names are told whose they are, whoever keeps those who are known. Raise `version` when it decides otherwise. */
export const resolution = { name: "resolve-names", version: 1, needsCompany, decide: resolveName }
