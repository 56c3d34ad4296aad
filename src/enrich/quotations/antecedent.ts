import type { EntityDraft, Mention, OrganizationType } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter, mentionsBetween } from "../article-view.ts"
import { fitsPronoun } from "./fits-pronoun.ts"
import { isPossessive, withoutAdverbial } from "./subject-head.ts"

/** So many sentences back a noun can find the body that it stands for. */
const REACH = 6
/** So far back, in characters, is looked for whom a pronoun or a noun means. */
const FARTHEST = 2000

/** Common nouns that stand for an organization, and the kinds that each fits. */
const NOUNS: readonly [RegExp, readonly OrganizationType[]][] = [
  [
    /\b(?:group|movement|militants|rebels|militia|insurgents|organi[sz]ation|faction)\b/i,
    ["ARMED_GROUP", "NGO", "PARTY"],
  ],
  [
    /\b(?:company|firm|bank|airline|carmaker|automaker|manufacturer|retailer|maker|giant|brand|startup|start-up)\b/i,
    ["COMPANY"],
  ],
  [/\b(?:ministry|department|government|court|council|commission|administration|police)\b/i, ["GOVERNMENT"]],
  [/\b(?:army|military|command|navy|air force)\b/i, ["MILITARY"]],
  [/\b(?:party)\b/i, ["PARTY"]],
  [/\b(?:newspaper|paper|broadcaster|network|magazine)\b/i, ["NEWS_MEDIA"]],
  [/\b(?:charity|foundation|union|federation|association)\b/i, ["NGO"]],
  [/\b(?:club|team)\b/i, ["SPORTS"]],
  [/\b(?:university|school|college)\b/i, ["EDUCATION"]],
]

/** An article with all that is quoted in it, in order. */
export type QuotingView = { view: ArticleView; quoted: readonly Span[] }

const isQuoted = ({ quoted }: QuotingView, { start }: Mention): boolean =>
  (quoted[firstEndingAfter(quoted, start)]?.start ?? Number.POSITIVE_INFINITY) <= start

const distinct = (mentions: readonly Mention[]): number[] => [...new Set(mentions.map((mention) => mention.entity))]

const SUBORDINATE = /^(?:When|While|As|After|Before|If|Although|Though|Because|Since|Despite|Once|Until|Unless)\b/

/** "Clinton spokesman John Lee": the first name only says whose spokesman the second is. */
const isModifierOf = ({ view }: QuotingView, first: Mention, second: Mention): boolean => {
  const words = view.body
    .slice(first.end, second.start)
    .replace(/^['’]s?/, "")
    .trim()
  return words !== "" && (view.entities[second.entity]!.jobTitle ?? "").endsWith(words)
}

/** The one of several who is the subject of a sentence: its first name, unless something depends on it. */
const subjectOf = (quoting: QuotingView, sentence: Span, found: readonly Mention[]): number | null => {
  const { view } = quoting
  const from = withoutAdverbial(view, sentence)
  const [first, second] = mentionsBetween(view, from.start, from.end).filter(({ type }) => type === "PERSON")
  if (!first) return null
  if (second && isModifierOf(quoting, first, second)) return found.includes(second) ? second.entity : null
  // Nothing but titles and offices stands before a subject.
  const before = view.body.slice(from.start, first.start).trim()
  const isTitle = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s+|$))*$/u.test(before) && !SUBORDINATE.test(before)
  const isOffice = (view.entities[first.entity]!.jobTitle ?? "").endsWith(before.replace(/^(?:The|A|An)\s/, ""))
  if (!isTitle && !isOffice) return null
  const after = view.body.slice(first.end, first.end + 12)
  const isTornOff = /^,/.test(after) && second !== undefined && second.start - first.end < 8
  if (isTornOff || /^\s+(?:was )?asked\b/.test(after) || isPossessive(view, first)) return null
  return found.includes(first) ? first.entity : null
}

/** "She praised Ann Lee.", "The 22-year-old beat Ann Lee.": whoever is meant, it is not whom the sentence names. */
const beginsWithReference = (pronoun: string): RegExp =>
  /^she$/i.test(pronoun) ? SHE_OR_DESCRIPTION : HE_OR_DESCRIPTION
const DESCRIPTION = "The \\d+-year-old|The \\p{Lu}\\p{Ll}+ (?:has|had|is|was|will|\\p{Ll}+ed)"
const HE_OR_DESCRIPTION = new RegExp(`^["“]?(?:(?:But|And)\\s)?(?:He|he|${DESCRIPTION})\\s`, "u")
const SHE_OR_DESCRIPTION = new RegExp(`^["“]?(?:(?:But|And)\\s)?(?:She|she|${DESCRIPTION})\\s`, "u")

/**
 * The one entity that fits in the nearest sentence before `at` that names any, of several the one it begins with; null
 * when that does not tell. What is quoted does not count: speakers seldom name themselves.
 */
const nearest = (
  quoting: QuotingView,
  at: number,
  fits: (entity: EntityDraft) => boolean,
  reach: number,
  skip?: RegExp,
): number | null => {
  const { view } = quoting
  const last = Math.min(view.sentences.length - 1, firstEndingAfter(view.sentences, at))
  for (let i = last; i >= Math.max(0, last - reach); i--) {
    const { start, end } = view.sentences[i]!
    if (skip?.test(view.body.slice(start, Math.min(at, start + 60)))) continue
    const found = mentionsBetween(view, start, Math.min(at, end)).filter(
      (mention) => fits(view.entities[mention.entity]!) && !isQuoted(quoting, mention),
    )
    if (found.length === 0) continue
    const entities = distinct(found)
    return entities.length === 1 ? entities[0]! : subjectOf(quoting, { start, end: Math.min(at, end) }, found)
  }
  return null
}

/** The person whom "he" or "she" means; the speaker of the quotation before when nobody else was named since. */
export const ofPronoun = (
  quoting: QuotingView,
  pronoun: string,
  at: number,
  previous: number | null,
): number | null => {
  const { view } = quoting
  const fits = (entity: EntityDraft) => entity.type === "PERSON" && fitsPronoun(entity, pronoun)
  const found = nearest(quoting, at, fits, 2, beginsWithReference(pronoun))
  if (found !== null) return found
  if (previous === null || !fits(view.entities[previous]!)) return null
  const named = distinct(mentionsBetween(view, Math.max(0, at - 400), at).filter((m) => fits(view.entities[m.entity]!)))
  return named.length === 0 || named.includes(previous) ? previous : null
}

/** The body that "the group" or "the company" means, or the one person who holds the office of "the minister". */
export const ofDescription = (quoting: QuotingView, text: string, at: number): number | null => {
  const kinds = NOUNS.find(([noun]) => noun.test(text))?.[1]
  if (kinds && /\b(?:the|The|this|that|its)\b/.test(text)) {
    // Of most companies nothing but the name is known.
    const fits = ({ type, organizationType }: EntityDraft) =>
      type === "ORGANIZATION" && (organizationType ? kinds.includes(organizationType) : kinds.includes("COMPANY"))
    return nearest(quoting, at, fits, REACH)
  }
  const title = /^the (?:\w+ ){0,2}(\w+)$/i.exec(text)?.[1]?.toLowerCase()
  if (!title) return null
  const bearers = quoting.view.bearers.get(title) ?? []
  return bearers.length === 1 ? bearers[0]! : null
}

const TITLED =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sen|Rep|Gov|Gen|Prof|President|Senator|Professor)\.?\s+)?(\p{Lu}[\p{L}'’-]+)$/u

/** The one person whose last name a short name is, where it stands without being known for a name: "Mr Irish". */
export const ofLastName = ({ view }: QuotingView, text: string): number | null => {
  const name = TITLED.exec(text)?.[1]
  if (!name) return null
  const bearers = view.entities.flatMap((entity, i) =>
    entity.type === "PERSON" && entity.name.endsWith(` ${name}`) ? [i] : [],
  )
  return bearers.length === 1 ? bearers[0]! : null
}

/** "it" and "they": an organization of the same sentence, by name or by a noun such as "the group". */
export const ofCollective = (quoting: QuotingView, at: number): number | null => {
  const { view } = quoting
  const sentence = view.sentences[firstEndingAfter(view.sentences, at)]
  if (!sentence) return null
  const start = Math.max(sentence.start, at - FARTHEST)
  const before = view.body.slice(start, at)
  const named = distinct(mentionsBetween(view, start, at).filter((m) => m.type === "ORGANIZATION"))
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  const noun =
    /\b[Tt]he (?:\w+ ){0,2}(?:group|movement|militants|company|firm|bank|ministry|army|party|charity|club)\b/.exec(
      before,
    )?.[0]
  return noun ? ofDescription(quoting, noun, start + before.indexOf(noun)) : null
}
