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

/** The name right before the verb when it begins a clause of its own: "…, who came late, Ann Lee" */
export const ownClauseOf = (view: ArticleView, { start, end }: Span): Span | null => {
  const text = view.body.slice(start, end)
  const name = /[,;:—–]\s+((?:\p{Lu}[\p{L}.'’-]*\s+)*\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)$/u.exec(text)?.[1]
  if (!name || /^(?:Jr|Sr)\b/.test(name)) return null
  const span = { start: end - name.length, end }
  return mentionsBetween(view, span.start, span.end).some(({ type }) => type === "PLACE") ? null : span
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
