import type { EventType } from "../../model/event.ts"
import { isDeclaring, isEventful, isSaying } from "./past-forms.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import {
  baseForms,
  bringingVerbs,
  mayTrigger,
  occurringVerbs,
  phrasesFrom,
  rulesFor,
  type SubjectPart,
  type TriggerRule,
  typeOfNoun,
} from "./triggers.ts"
import { AHEAD, isAhead, isBackground, isPassive, isReal, UNREAL, wordsBefore } from "./verb-group.ts"
import { isVerbOfClause, TAKES_UP } from "./verb-of-clause.ts"
import { wordGroups } from "./word-groups.ts"

/** A word that reports a happening. */
export type Trigger = {
  /** Position of its token. */
  at: number
  type: EventType
  subject: SubjectPart
  /** The subject suffers what the verb says. */
  isPassive: boolean
  isExpected: boolean
  /** Told as background: "had resigned", "who resigned". */
  isBackground: boolean
  /** The verb alone does not say that it is news; when it was or where it stands must. */
  isVague: boolean
  /** Only tells that somebody said what follows. */
  isSaying: boolean
}

/** "held without trial", "held pending trial": it has not been. */
const WITHOUT = new Set(["without", "awaiting", "pending", "before", "until", "for"])
const AFTER_NOUN =
  /^(?:in|on|at|to|of|with|by|for|from|against|between|over|outside|near|after|before|and|or|took|broke|was|were|has|had|last|this|that|late|early|yesterday|today|erupted|occurred|happened|ripped|across|inside|around|about|during|as)$/
const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word)

const holdsAny = (words: ReadonlySet<string>, group: ReadonlySet<string>): boolean => {
  for (const word of group) if (words.has(word)) return true
  return false
}

const fits = (rule: TriggerRule, words: ReadonlySet<string>, hasPlace: boolean): boolean => {
  if (rule.place && !hasPlace) return false
  if (rule.never && holdsAny(words, wordGroups[rule.never])) return false
  return !rule.near || holdsAny(words, wordGroups[rule.near])
}

const inPast = (tokens: readonly Token[], at: number, type: EventType, subject: SubjectPart): Trigger | null => {
  const isExpected = isAhead(tokens, at)
  // "was met with anger"
  if (type === "MEETING" && lowerAt(tokens, at) === "met" && isPassive(tokens, at)) return null
  // "a report released on Monday"
  if (
    type === "REPORT" &&
    !/^(?:was|were|been|be|has|have|had|will)$/.test(lowerAt(tokens, at - 1)) &&
    !TAKES_UP.test(lowerAt(tokens, at + 1))
  )
    return null
  return isExpected !== null && isReal(tokens, at, isExpected)
    ? {
        at,
        type,
        subject,
        isPassive: isPassive(tokens, at),
        isExpected,
        isBackground: isBackground(tokens, at),
        isVague: false,
        isSaying: false,
      }
    : null
}

/** Any verb that tells what somebody did or what became of something: it has no type of its own. */
const readAnyVerb = (tokens: readonly Token[], at: number): Trigger | null => {
  const { lower } = tokens[at]!
  const declares = isDeclaring(lower) || isSaying(lower)
  if (!isVerbOfClause(tokens, at)) return null
  const trigger = inPast(tokens, at, declares ? "STATEMENT" : "OTHER", "DOES")
  return trigger && { ...trigger, isVague: true, isSaying: declares && !isDeclaring(lower) }
}

const readPhrase = (tokens: readonly Token[], at: number): Trigger | null => {
  const phrase = phrasesFrom(tokens[at]!.lower).find(
    ({ words, never }) =>
      words.every((word, n) => lowerAt(tokens, at + n) === word) &&
      (never === undefined || lowerAt(tokens, at + words.length) !== never),
  )
  return phrase ? inPast(tokens, at, phrase.type, phrase.subject) : null
}

/** Not the first half of "election campaign", "attack helicopter". */
const isWholeNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return !next || next.clause !== tokens[at]!.clause || !/^\p{Ll}/u.test(next.text) || AFTER_NOUN.test(next.lower)
}

/** "held a summit", "a fire broke out": the noun says what, the verb that it was. */
const readLightVerb = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): Trigger | null => {
  const particle = occurringVerbs.get(tokens[at]!.lower)
  const occurs = particle === null || (particle !== undefined && lowerAt(tokens, at + 1) === particle)
  const isHeld = bringingVerbs.has(tokens[at]!.lower)
  if (!occurs && !isHeld) return null
  for (let n = 1; n <= 7; n++) {
    const other = tokens[occurs ? at - n : at + n]
    if (!other || other.clause !== tokens[at]!.clause) break
    const type = other.isDate ? undefined : typeOfNoun(other.lower)
    if (type && WITHOUT.has(lowerAt(tokens, tokens.indexOf(other) - 1))) continue
    // Politicians launch attacks too; the real ones name arms or victims.
    if (type === "ATTACK" && !holdsAny(words, wordGroups.force) && !holdsAny(words, wordGroups.weapon)) continue
    if (type && isWholeNoun(tokens, tokens.indexOf(other))) return inPast(tokens, at, type, "DOES")
  }
  return null
}

const readPlanned = (tokens: readonly Token[], at: number): Trigger | null => {
  const type = baseForms.get(tokens[at]!.lower)
  if (!type) return null
  const words = [...wordsBefore(tokens, at)].slice(0, 4)
  const first = words[0] ?? ""
  const ahead =
    first === "will" ||
    (first === "to" && words.slice(1).some((word) => AHEAD.has(word) || word === "is" || word === "are"))
  const unreal = words.some((word) => word !== "to" && UNREAL.has(word))
  const subject = type === "MEETING" ? "SHARES" : "DOES"
  return ahead && !unreal
    ? { at, type, subject, isPassive: false, isExpected: true, isBackground: false, isVague: false, isSaying: false }
    : null
}

const NONE: ReadonlySet<string> = new Set()

const wordsOf = (tokens: readonly Token[]): Set<string> => {
  const words = new Set<string>()
  for (const { quoted, lower } of tokens) if (!quoted) words.add(lower).add(singular(lower))
  return words
}

/** The type of what a verb, in its past form, tells in the words around it. */
export const typeOfVerb = (tokens: readonly Token[], past: string, hasPlace: boolean): EventType => {
  const words = wordsOf(tokens)
  const rule = rulesFor(past).find((one) => fits(one, words, hasPlace))
  return rule?.type ?? (isDeclaring(past) || isSaying(past) ? "STATEMENT" : "OTHER")
}

/** What is read besides verbs that are news by themselves: nothing, any verb that tells a happening, also "said". */
export type Reading = "KNOWN" | "ANY" | "LEAD"

/**
 * What a sentence reports as having happened or as planned, at most once for each clause; never what it denies or
 * supposes.
 */
export const findTriggers = (tokens: readonly Token[], hasPlace: boolean, reads: Reading): Trigger[] => {
  const candidates = tokens.flatMap(({ quoted, lower }, at) => (!quoted && mayTrigger(lower) ? [at] : []))
  if (candidates.length === 0 && reads === "KNOWN") return []
  const words = candidates.length > 0 ? wordsOf(tokens) : NONE
  const found = new Map<number, Trigger>()
  for (const at of candidates) {
    const { lower, clause } = tokens[at]!
    if (found.has(clause)) continue
    const rule = rulesFor(lower).find((one) => fits(one, words, hasPlace))
    const trigger =
      readPhrase(tokens, at) ??
      readLightVerb(tokens, at, words) ??
      (rule ? inPast(tokens, at, rule.type, rule.subject) : readPlanned(tokens, at))
    if (trigger) found.set(clause, trigger)
  }
  const readOthers = (isWanted: (word: string) => boolean) => {
    for (const [at, { clause, quoted, lower }] of tokens.entries()) {
      const trigger = quoted || found.has(clause) || !isWanted(lower) ? null : readAnyVerb(tokens, at)
      if (trigger) found.set(clause, trigger)
    }
  }
  if (reads !== "KNOWN") readOthers((word) => isDeclaring(word) || isEventful(word))
  // That somebody said it is news only where what was said is none.
  if (reads === "LEAD" && found.size === 0) readOthers(isSaying)
  return [...found.values()].sort((a, b) => a.at - b.at)
}
