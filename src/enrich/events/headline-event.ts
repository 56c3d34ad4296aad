import { cutAtWord, sentences } from "../../lib/text.ts"
import type { ArticleDraft } from "../../model/article.ts"
import type { EventDraft } from "../../model/event.ts"
import { evidenceOf, type Span } from "../../model/evidence.ts"
import type { Report } from "./draft-events.ts"
import { findFigures } from "./find-figures.ts"
import { typeOfVerb } from "./find-triggers.ts"
import { withFigures } from "./fit-figures.ts"
import { isHeadlineParticiple, pastOfHeadlineVerb, pastOfPluralVerb } from "./headline-verbs.ts"
import { lowerAt, sentenceTokens, type Token } from "./sentence-tokens.ts"

const LONGEST = 80
const CONFIDENCE = 0.75
const FEWEST_WORDS = 4
/** A headline that asks, supposes or looks ahead. */
const UNREAL =
  /\?|\b(?:will|would|could|may|might|should|can|must|if|why|how|what|when|where|who|set to|to be|no|not|never|denie[sd]|opinion|review|live|watch|video|analysis|quiz)\b|^(?:the|a|an)? ?\d+ (?!(?:people|killed|dead|injured|hurt))/i
const BEHIND_PARTICIPLE = /^(?:in|by|after|for|over|at|on|to|as|from|near|with|during)?$/
const NAMED = /^\p{Lu}/u
const BEHIND_VERB = /^(?:the|an?|at|in|on|for|with|over|after|to|\d.*)$/i

/** How far down the text what the headline says must be said again. */
const OPENING = 2_000

/** The sentence of the opening that the headline is about most; null when none is. */
const bodySentence = (body: string, isHeadlined: Report["isHeadlined"]): Span | null => {
  const rated = sentences(body.slice(0, OPENING)).map((span) => ({
    span,
    support: isHeadlined(body.slice(span.start, span.end)),
  }))
  const best = rated.reduce<(typeof rated)[number] | null>(
    (most, each) => (most && most.support >= each.support ? most : each),
    null,
  )
  return best && best.support > 0 ? best.span : null
}

type Verb = { at: number; past: string; isPassive: boolean }

/** "A and B meet at X": after two that are joined, before what no noun has behind it. */
const isPluralVerb = (tokens: readonly Token[], at: number): boolean => {
  const and = tokens.findIndex(({ lower }) => lower === "and" || lower === "&")
  const isJoined =
    and > 0 && and < at && at - and <= 3 && tokens.slice(and + 1, at).every(({ text }) => NAMED.test(text))
  return isJoined && NAMED.test(tokens[and - 1]!.text) && BEHIND_VERB.test(tokens[at + 1]?.text ?? "")
}

const verbOf = (tokens: readonly Token[]): Verb | null => {
  for (let at = 1; at < tokens.length; at++) {
    const { lower, quoted } = tokens[at]!
    if (quoted || !/^[\p{L}\p{N}]/u.test(tokens[at - 1]!.text)) continue
    const past = pastOfHeadlineVerb(lower) ?? (isPluralVerb(tokens, at) ? pastOfPluralVerb(lower) : undefined)
    if (past && at + 1 < tokens.length) return { at, past, isPassive: false }
    if (isHeadlineParticiple(lower) && BEHIND_PARTICIPLE.test(lowerAt(tokens, at + 1)))
      return { at, past: lower, isPassive: true }
  }
  return null
}

const castOf = ({ mentions, entities }: ArticleDraft, verb: Token, isPassive: boolean) => {
  const named = mentions.filter(({ field }) => field === "HEADLINE")
  const roles = new Map<number, EventDraft["participants"][number]["role"]>()
  const places = new Set<number>()
  for (const { entity, start } of named) {
    const isSubject = start < verb.start
    if (entities[entity]?.type === "PLACE" && !isSubject) places.add(entity)
    else if (!roles.has(entity)) roles.set(entity, isSubject ? (isPassive ? "AFFECTED" : "AGENT") : "OTHER")
  }
  return { places: [...places], participants: [...roles].map(([entity, role]) => ({ entity, role })) }
}

/** What a headline in the present tense reports, for an article whose first sentences tell no happening themselves. */
export const headlineEvent = ({ article, day, isHeadlined }: Report): EventDraft | null => {
  const { headline, articleBody } = article
  const said = bodySentence(articleBody, isHeadlined)
  if (day === null || said === null || UNREAL.test(headline)) return null
  const tokens = sentenceTokens(headline, { start: 0, end: headline.length })
  const verb = tokens.length < FEWEST_WORDS ? null : verbOf(tokens)
  if (!verb) return null
  const event: EventDraft = {
    name: cutAtWord(headline, LONGEST),
    description: null,
    eventType: typeOfVerb(
      tokens,
      verb.past,
      article.entities.some(({ type }) => type === "PLACE"),
    ),
    date: day.date,
    isExpected: false,
    ...castOf(article, tokens[verb.at]!, verb.isPassive),
    figures: [],
    confidence: CONFIDENCE,
    evidence: [
      evidenceOf(articleBody, said),
      evidenceOf(headline, { start: 0, end: headline.length }, "HEADLINE"),
      ...day.evidence,
    ],
  }
  const figures = findFigures(headline, tokens, []).map((figure) => ({
    ...figure,
    evidence: { ...figure.evidence, field: "HEADLINE" as const },
  }))
  return withFigures(event, figures)
}
