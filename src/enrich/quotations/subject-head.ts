import type { Mention } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { type ArticleView, mentionsBetween } from "../article-view.ts"

const LEADING_ADVERBIAL =
  /^(?:(?:On|In|At|During|After|Before|Earlier|Later|Meanwhile|Still|But|And|However|Yet|Then|Last|For|Speaking|Asked|By|When|While|As|Indeed|Finally|Instead|Also)\b[^,]{0,80},\s*(?:\d{4},\s*)?|(?:But|And|Then|Yet|Later)\s+(?=\p{Lu}))+/u

/** A phrase or sentence from its subject on, without "On Monday, " and the like. */
export const withoutAdverbial = (view: ArticleView, { start, end }: Span): Span => {
  const lead = LEADING_ADVERBIAL.exec(view.body.slice(start, Math.min(end, start + 400)))?.[0].length ?? 0
  return lead < end - start ? { start: start + lead, end } : { start, end }
}

/** Whether the phrase begins with the mention, save for titles and articles. */
export const isHead = (view: ArticleView, subject: Span, mention: Mention): boolean =>
  !/[,]|\b(?:of|for|by|with|from|to|against)\b/.test(view.body.slice(subject.start, mention.start))

/** "Acme's" only says whose: of "Acme's chief Ann Lee" the head is Ann Lee. */
export const isPossessive = (view: ArticleView, { end }: Mention): boolean =>
  /^(?:['’]s?)\s+[\p{L}\d]/u.test(view.body.slice(end, end + 5))

const PREPOSITION = /\b(?:of|for|by|with|from|to|against|in|at|on|and|or)\b/
/** The last mark that parts clauses. */
const CLAUSE_MARK = /[,;:—–]["”’']?\s+(?!.*[,;:—–]["”’']?\s)/su
const CIRCUMSTANCE = /^(?:(?:and|but)\s)?(?:when|as|after|while|if|before|since|\p{L}+ing)\b/iu

/**
 * What stands right before the verb in a clause of its own: a name ("…, who came late, Ann Lee", "…, aide Ann Lee") or,
 * behind a clause of circumstance, any noun phrase ("When Ann Lee came, a man").
 */
export const ownClauseOf = (view: ArticleView, { start, end }: Span): Span | null => {
  const text = view.body.slice(start, end)
  const mark = CLAUSE_MARK.exec(text)
  const at = mark ? mark.index + mark[0].length : -1
  const first = mentionsBetween(view, start, end)[0]
  const beginsWithName = first && /^(?:\p{Lu}[\p{L}.]*\s+)*$/u.test(view.body.slice(start, first.start))
  if (at < 0) return null
  const clause = { start: start + at, end }
  const own = view.body.slice(clause.start, end)
  const mention = mentionsBetween(view, clause.start, end).at(-1)
  if (/^(?:\p{Lu}[\p{L}.'’-]*\s+)*\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(own))
    return mention?.type === "PLACE" || /^(?:Jr|Sr)\b/.test(own) ? null : clause
  // "Ann Lee, once an aide of Bob Hill," goes on about Ann Lee.
  if (beginsWithName) return null
  const before = mention?.type === "PERSON" && mention.end === end ? view.body.slice(clause.start, mention.start) : "of"
  if (!PREPOSITION.test(before) || /^(?:(?:\p{Lu}[\p{L}.]*|of|the|for)\s+)+$/u.test(before)) return clause
  return CIRCUMSTANCE.test(text) && /^(?:the|a|an|one|his|her|their|some)\s/.test(own) ? clause : null
}

/** "a spokesman for Ann Lee", "an aide to President Lee": it is not the person who speaks. */
const dependsOn = (view: ArticleView, { start }: Span, person: Mention): boolean =>
  /\b(?:for|of|by|with|from|to|against|about|behind)\s+(?:(?:\p{Lu}[\p{L}.]*|the|then|former)\s+){0,3}$/u.test(
    view.body.slice(start, person.start),
  )

/** The person or organization that a noun phrase names: "Ann Lee, head of Acme" is Ann Lee, "a spokesman for Acme" is Acme. */
export const namedIn = (view: ArticleView, subject: Span): Mention | null => {
  const all = mentionsBetween(view, subject.start, subject.end).filter(({ type }) => type !== "PLACE")
  const people = all.filter((mention) => mention.type === "PERSON" && !isPossessive(view, mention))
  if (people.length === 1) return dependsOn(view, subject, people[0]!) ? null : people[0]!
  if (people.length > 1) return isHead(view, subject, people[0]!) ? people[0]! : null
  if (all.some((mention) => mention.type === "PERSON")) return null
  const [first, ...rest] = all
  return first && (rest.length === 0 || isHead(view, subject, first)) ? first : null
}
