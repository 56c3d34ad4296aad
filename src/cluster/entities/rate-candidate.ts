import type { Candidate, NamedEntity, RatedCandidate, SharedCompany } from "../../model/resolution.ts"
import { type Contradiction, contradictionOf, titlesOf } from "./contrary-facts.ts"
import { shareTitle } from "./walks-of-life.ts"

/** What a name alone is worth. A lone word never tells a person; a full name does while nothing speaks against it. */
const NAME = { own: 0.65, other: 0.5, alternate: 0.4, loneWord: 0.2 }
const TITLE = 0.2
const SAME_COUNTRY = 0.1
const SAME_KIND = 0.1
const MOST_COMPANY = 0.4
const COMPANY_UNIT = 0.2
const DOUBT = 0.35

/** Mentions up to which company counts about in full. */
const RARE = 10

export type Rating = RatedCandidate & {
  contradiction: Contradiction | null
  /** How much of the score is company. */
  company: number
  isUndecided: boolean
}

const isOneWord = (key: string): boolean => !key.includes(" ")
const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1)

/** What the names say for the candidate, 0 when they do not fit. */
const nameScore = ({ type, key }: NamedEntity, candidate: Candidate): number => {
  if (candidate.foundBy !== key) return type === "PERSON" && isOneWord(candidate.foundBy) ? 0 : NAME.alternate
  // A given name is nobody's name but in its own article.
  if (type === "PERSON" && isOneWord(key)) return lastWord(candidate.key) === key ? NAME.loneWord : 0
  return candidate.key === key ? NAME.own : NAME.other
}

const weightOf = ({ mentionCount, isAffiliated }: SharedCompany): number =>
  (isAffiliated ? 2 : 1) / (1 + Math.log1p(mentionCount / RARE))

/** How well a candidate fits a name by its names, its titles, where it is and whom it is named with; null when not at all. */
export const rateCandidate = (named: NamedEntity, candidate: Candidate): Rating | null => {
  const name = nameScore(named, candidate)
  if (name === 0) return null
  const { facts } = named
  const company = Math.min(
    MOST_COMPANY,
    candidate.company.reduce((sum, one) => sum + COMPANY_UNIT * weightOf(one), 0),
  )
  const contradiction = contradictionOf(named, candidate)
  const isTitleShared =
    named.type === "PERSON" && shareTitle(titlesOf(facts), titlesOf(candidate.facts, candidate.roles))
  const isCountryShared = facts.countryCode !== null && facts.countryCode === candidate.facts.countryCode
  const { organizationType } = facts
  const isKindShared =
    organizationType !== null && organizationType !== "OTHER" && organizationType === candidate.facts.organizationType
  const score =
    name +
    company +
    (isTitleShared ? TITLE : 0) +
    (isCountryShared ? SAME_COUNTRY : 0) +
    (isKindShared ? SAME_KIND : 0) -
    (contradiction ? DOUBT : 0)
  return {
    id: candidate.id,
    score: contradiction?.isFirm ? 0 : Number(Math.min(1, Math.max(0, score)).toFixed(3)),
    company,
    contradiction,
    isUndecided: candidate.isUndecided,
    reasons: [
      ...(contradiction ? [contradiction.words] : []),
      ...[...candidate.company].sort((a, b) => weightOf(b) - weightOf(a)).map(({ name }) => `named with ${name}`),
      ...(isTitleShared ? [`title ${titlesOf(facts).join(", ")}`] : []),
      ...(isCountryShared ? [`country ${facts.countryCode}`] : []),
    ].slice(0, 4),
  }
}
