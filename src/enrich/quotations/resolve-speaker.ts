import type { EntityDraft, Mention, OrganizationType } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter, mentionsBetween } from "../article-view.ts"

import { fitsPronoun } from "./fits-pronoun.ts"

/** Who speaks, as written and as an entity when exactly one fits. */
export type Speaker = { text: string; entity: number | null; confidence: number }

const PERSONAL = /^(?:he|she|his|her)$/i
const COLLECTIVE = /^(?:it|they)$/i
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

const distinct = (mentions: readonly Mention[]): number[] => [...new Set(mentions.map((mention) => mention.entity))]

/** The one entity that fits in the nearest sentence before `at` that names any; null when that sentence names several. */
const nearest = (
  view: ArticleView,
  at: number,
  fits: (entity: EntityDraft) => boolean,
  reach: number,
): number | null => {
  const last = Math.min(view.sentences.length - 1, firstEndingAfter(view.sentences, at))
  for (let i = last; i >= Math.max(0, last - reach); i--) {
    const { start, end } = view.sentences[i]!
    const found = distinct(
      mentionsBetween(view, start, Math.min(at, end)).filter((m) => fits(view.entities[m.entity]!)),
    )
    if (found.length > 0) return found.length === 1 ? found[0]! : null
  }
  return null
}

const ofPronoun = (view: ArticleView, pronoun: string, at: number, previous: number | null): number | null => {
  const fits = (entity: EntityDraft) => entity.type === "PERSON" && fitsPronoun(entity, pronoun)
  const found = nearest(view, at, fits, 2)
  if (found !== null) return found
  if (previous === null || !fits(view.entities[previous]!)) return null
  const named = distinct(mentionsBetween(view, Math.max(0, at - 400), at).filter((m) => fits(view.entities[m.entity]!)))
  return named.length === 0 || named.includes(previous) ? previous : null
}

const ofDescription = (view: ArticleView, text: string, at: number): number | null => {
  const kinds = NOUNS.find(([noun]) => noun.test(text))?.[1]
  if (kinds && /\b(?:the|The|this|that|its)\b/.test(text))
    return nearest(
      view,
      at,
      (entity) => entity.organizationType !== null && kinds.includes(entity.organizationType),
      REACH,
    )
  const title = /^the (?:\w+ ){0,2}(\w+)$/i.exec(text)?.[1]?.toLowerCase()
  if (!title) return null
  const bearers = view.bearers.get(title) ?? []
  return bearers.length === 1 ? bearers[0]! : null
}

/** "it" and "they": an organization of the same sentence, by name or by a noun such as "the group". */
const ofCollective = (view: ArticleView, at: number): number | null => {
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
  return noun ? ofDescription(view, noun, start + before.indexOf(noun)) : null
}

/** The person or organization that a noun phrase names: "Ann Lee, head of Acme" is Ann Lee, "a spokesman for Acme" is Acme. */
const namedIn = (view: ArticleView, subject: Span): Mention | null => {
  const mentions = mentionsBetween(view, subject.start, subject.end)
  const people = mentions.filter((mention) => mention.type === "PERSON")
  if (people.length > 0) return people.length === 1 || isHead(view, subject, people[0]!) ? people[0]! : null
  const organizations = mentions.filter((mention) => mention.type === "ORGANIZATION")
  if (organizations.length === 1 || (organizations.length > 1 && isHead(view, subject, organizations[0]!)))
    return organizations[0]!
  return null
}

/** Whether the phrase begins with the mention, save for titles and articles. */
const isHead = (view: ArticleView, subject: Span, mention: Mention): boolean =>
  !/[,]|\b(?:of|for|by|with|from|to|against)\b/.test(view.body.slice(subject.start, mention.start))

const LEADING_ADVERBIAL =
  /^(?:(?:On|In|At|During|After|Before|Earlier|Later|Meanwhile|Still|But|And|However|Yet|Then|Last|For|Speaking|Asked|By)\b[^,]{0,80},\s*)+/

/** Whether words without a name in them look like "the lawsuit", "a source" or "witnesses", not like half a clause. */
const isNounPhrase = (phrase: string): boolean => {
  const words = phrase.split(/\s+/)
  if (/^(?:but|and|or|so|if|as|who|which|that|then|yet)$/i.test(words[0]!)) return false
  if (words.length > 9 || /\b(?:will|would|is|was|were|are|has|had|have|did|do|does|can|could|not)\b/.test(phrase))
    return false
  return (
    /^(?:the|a|an|one|another|other|some|many|several|his|her|its|their|two|three|this|that)\b/i.test(phrase) ||
    words.length <= 3
  )
}

/** Reads the subject of the attribution of what is quoted from `quotedFrom` on. `previous` is the speaker of the quotation before. */
export const resolveSpeaker = (
  view: ArticleView,
  subject: Span,
  quotedFrom: number,
  previous: number | null,
): Speaker | null => {
  const whole = view.body.slice(subject.start, subject.end)
  const lead = LEADING_ADVERBIAL.exec(whole)?.[0].length ?? 0
  const span = lead < whole.length ? { start: subject.start + lead, end: subject.end } : subject
  const text = view.body.slice(span.start, span.end).trim()
  if (!text || text.length > 200) return null
  const pronoun = (/\b(he|she|it|they|I|we|He|She|It|They|We)$/.exec(text) ??
    /^(He|She|They|It|he|she|they|it)\b/.exec(text))?.[1]
  if (pronoun) {
    // Nobody is looked for within the quoted words: speakers seldom name themselves.
    const at = Math.min(quotedFrom, text.endsWith(pronoun) ? span.end - pronoun.length : span.start)
    if (PERSONAL.test(pronoun))
      return { text: pronoun, entity: ofPronoun(view, pronoun, at, previous), confidence: 0.75 }
    return { text: pronoun, entity: COLLECTIVE.test(pronoun) ? ofCollective(view, at) : null, confidence: 0.5 }
  }
  const mention = namedIn(view, span)
  if (mention?.type === "PERSON") return { text: mention.text, entity: mention.entity, confidence: 0.9 }
  const phrase = text.replace(/,.*$/s, "").slice(0, 120).trim()
  if (mention) return { text: phrase, entity: mention.entity, confidence: 0.8 }
  if (!isNounPhrase(phrase)) return null
  return { text: phrase, entity: ofDescription(view, phrase, Math.min(quotedFrom, span.start)), confidence: 0.6 }
}
