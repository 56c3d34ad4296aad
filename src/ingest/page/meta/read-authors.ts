import { fold } from "../../../lib/fold.ts"
import { type AuthorClaim, authorClaims } from "./author-claims.ts"
import type { PageSource } from "./page-source.ts"

const MOST_AUTHORS = 12
const LONGEST_BYLINE = 200
/** Less than this is one uncertain place that no other confirms. */
const ENOUGH = 1
/** What is clear enough to add somebody to the names of others. */
const CERTAIN = 1.5
/** Logins and single names yield to whoever has a full one. */
const ONE_WORD = 0.45

const sorted = (name: string) => fold(name).split(" ").sort().join(" ")

/** Whether two spellings are of one name: in another case or order, or with a middle name more. */
const isSame = (a: string, b: string): boolean => {
  if (sorted(a) === sorted(b)) return true
  const [one, other] = [fold(a).split(" "), fold(b).split(" ")]
  return one.length > 1 && other.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1)
}

const once = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.findIndex((other) => isSame(name, other)) === i)

const shared = (a: readonly string[], b: readonly string[]) =>
  a.filter((name) => b.some((other) => isSame(name, other)))

/** What all claims together say for this one: its own weight, and that of the others as far as they agree. */
const support = (claim: AuthorClaim, claims: readonly AuthorClaim[]): number => {
  const own = claim.names.some((name) => name.includes(" ")) ? 1 : ONE_WORD
  const agreement = (other: AuthorClaim) => {
    const both = shared(claim.names, other.names).length
    return both / (claim.names.length + other.names.length - both)
  }
  return own * claims.reduce((sum, other) => sum + other.weight * (other === claim ? 1 : agreement(other)), 0)
}

/** The line that a reader sees, where it holds all the names. */
const printedWith = (names: readonly string[], claims: readonly AuthorClaim[]): string => {
  const lines = claims.flatMap(({ printed }) => (printed ? [printed.replace(/\s+/g, " ")] : []))
  const whole = lines.filter(
    (line) =>
      line.length <= names.join(", and ").length + 60 &&
      names.every((name) => ` ${fold(line)} `.includes(` ${fold(name)} `)),
  )
  return whole.at(-1) ?? names.join(", ")
}

const withoutNames = (claims: readonly AuthorClaim[]): string | null => {
  const lines = claims.flatMap(({ printed, weight }) =>
    printed && weight >= ENOUGH ? [printed.replace(/\s+/g, " ")] : [],
  )
  return lines.find((line) => line.length <= LONGEST_BYLINE / 2 && !/^https?:|^@|\d{4}/.test(line)) ?? null
}

/**
 * Who wrote a page: names alone, those that most of its places agree on; and the line that says so, as printed. Nobody
 * when only an uncertain place names somebody.
 */
export const readAuthors = (
  page: PageSource,
  headlineAt: number | null,
): { authors: string[]; byline: string | null } => {
  const claims = authorClaims(page, headlineAt).map((claim) => ({ ...claim, names: once(claim.names) }))
  const naming = claims.filter(({ names }) => names.length > 0)
  const [best] = naming
    .map((claim) => ({ claim, score: support(claim, naming) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
  if (!best) return { authors: [], byline: withoutNames(claims) }
  // Some places name only the first of several.
  const wider = naming.filter(
    ({ names, weight }) =>
      weight >= CERTAIN &&
      names.length > best.claim.names.length &&
      names.length <= 6 &&
      shared(best.claim.names, names).length === best.claim.names.length,
  )
  const authors = (wider[0] ?? best.claim).names.slice(0, MOST_AUTHORS)
  return { authors, byline: printedWith(authors, claims) }
}
