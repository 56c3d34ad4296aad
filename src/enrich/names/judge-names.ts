import { isDemonym } from "../gazetteer/countries.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationLastWords, otherCapitalised, placeLastWords } from "../gazetteer/name-words.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import { scoreContext } from "./name-context.ts"
import { scoreForm } from "./name-form.ts"
import { formOfTokens, type Part } from "./split-run.ts"
import type { NameSpan } from "./tag-names.ts"
import type { Token } from "./tokens.ts"
import { bestType, noScores, type TypeScores } from "./type-scores.ts"

/** A stretch of a text that may be a name. */
export type FoundName = { tokens: readonly Token[]; part: Part }

/** Below this the evidence is too thin to call it a name. */
const LEAST = 0.9
/** News names people in full; a lone word needs more, since a wrong person does more harm than a missing one. */
const LEAST_OF_LONE_PERSON = 1.3

/** So many mentions are asked for their surroundings; more would drown what the name itself says. */
const MOST_CONTEXTS = 5

/** Adds up what all mentions of each form say, so that a telling one speaks for the others. */
const scoreAll = (found: readonly FoundName[]): Map<string, TypeScores> => {
  const byForm = new Map<string, TypeScores>()
  const counts = new Map<string, number>()
  for (const { tokens, part } of found) {
    const form = formOfTokens(tokens, part.from, part.to)
    let scores = byForm.get(form)
    if (!scores) {
      scores = noScores()
      scoreForm(form, scores)
      byForm.set(form, scores)
    }
    const count = (counts.get(form) ?? 0) + 1
    counts.set(form, count)
    if (count <= MOST_CONTEXTS) scoreContext(tokens, part, scores)
  }
  return byForm
}

/** Lets full names speak for their parts: a surname alone, a company without "Corp". */
const spreadToParts = (byForm: ReadonlyMap<string, TypeScores>): void => {
  for (const [form, scores] of byForm) {
    const words = form.split(" ")
    if (words.length < 2) continue
    const { type, score } = bestType(scores)
    if (score < 1) continue
    const last = byForm.get(words.at(-1)!)
    const first = byForm.get(words[0]!)
    if (type === "PERSON" && last) last.PERSON += 4
    if (type === "PERSON" && first && !knownPlace(words[0]!)) first.PERSON += 1.5
    const isLegalForm = type === "ORGANIZATION" && organizationLastWords.get(words.at(-1)!) === "COMPANY"
    const bare = isLegalForm && words.length > 2 ? byForm.get(words.slice(0, -1).join(" ")) : undefined
    if (bare) bare.ORGANIZATION += 3
    // "Acme" beside "Acme Motors" is the company, wherever it is.
    const isCompany = organizationLastWords.get(words.at(-1)!) === "COMPANY" && words.length === 2
    if (type === "ORGANIZATION" && first && !knownPlace(words[0]!)) first.ORGANIZATION += isCompany ? 3 : 1
    if (type === "ORGANIZATION" && last) last.ORGANIZATION += 0.6
    if (type === "ORGANIZATION" && words.length > 2) {
      const acronym = byForm.get(words.map((word) => (/^\p{Lu}/u.test(word) ? word[0] : "")).join(""))
      if (acronym) acronym.ORGANIZATION += 2
    }
  }
}

const NUMBERED =
  /^(?:Ward|Route|Interstate|Flight|Room|Platform|Section|Article|Chapter|Phase|Unit|Channel|Line|Grade)$/

/** "Ward 6", "Highway 41": a common word with its number. */
const isNumbered = (tokens: readonly Token[], { from, to }: Part): boolean => {
  const [word, after] = [tokens[from]!.form, tokens[to]]
  if (to - from > 1 || !after?.follows || !/^\d/.test(after.text)) return false
  return NUMBERED.test(word) || placeLastWords.has(word)
}

/** "African-Americans", "Anglo-Saxon": people of a kind, not a person. */
const isKind = (form: string): boolean => {
  const tail = /^\p{Lu}\p{L}*-(\p{Lu}\p{L}+)$/u.exec(form)?.[1]
  return tail !== undefined && (isDemonym(tail) || isDemonym(tail.replace(/s$/, "")))
}

const nameSpan = ({ tokens, part }: FoundName, byForm: ReadonlyMap<string, TypeScores>): NameSpan[] => {
  const form = formOfTokens(tokens, part.from, part.to)
  const { type, score } = bestType(byForm.get(form)!)
  const isKnown = knownPlace(form) !== null || knownOrganizations.has(form)
  const isNoise = form.length < 2 || (otherCapitalised.has(form) && !isKnown && !part.titled)
  const least = type === "PERSON" && !form.includes(" ") ? LEAST_OF_LONE_PERSON : LEAST
  if (score < least || isNoise || isKind(form) || isNumbered(tokens, part)) return []
  return [{ start: tokens[part.from]!.start, end: tokens[part.to - 1]!.end, type, form }]
}

/** Decides which candidates of an article are names and of which type. */
export const judgeNames = (found: readonly (readonly FoundName[])[]): NameSpan[][] => {
  const byForm = scoreAll(found.flat())
  spreadToParts(byForm)
  return found.map((names) => names.flatMap((name) => nameSpan(name, byForm)))
}
