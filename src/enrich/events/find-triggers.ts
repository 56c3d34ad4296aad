import type { EventType } from "../../model/event.ts"
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
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "))
const UNREAL = set(
  `would could should might may if unless whether not never no nobody none cannot can can't n't neither nor to without
denied deny denies threatened feared fears hopes allegedly apparently attempted planned intended wants ought`.replace(
    /\n/g,
    " ",
  ),
)
const UNREAL_ENDING = /n['’]t$/
const PASSIVE = set("was were been being is are be got gets")
const DETERMINERS = set("the a an his her their its our my your this that these those newly")
const RELATIVE = set("who which whose where")
const AHEAD = set("will expected due set scheduled plans planning")
/** "held without trial", "held pending trial": it has not been. */
const WITHOUT = set("without awaiting pending before until for")
const AFTER_NOUN =
  /^(?:in|on|at|to|of|with|by|for|from|against|between|over|outside|near|after|before|and|or|took|broke|was|were|has|had|last|this|that|late|early|yesterday|today|erupted|occurred|happened|ripped|across|inside|around|about|during|as)$/
const LOOK_BACK = 6

/** Walks back over the tokens of the verb's clause, nearest first. */
const before = function* (tokens: readonly Token[], at: number): Generator<string> {
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK && tokens[i]!.clause === tokens[at]!.clause; i--)
    yield tokens[i]!.lower
}

const isReal = (tokens: readonly Token[], at: number): boolean => {
  if (isAttribute(tokens, at) || isCounted(tokens, at) || /^(?:almost|nearly)$/.test(lowerAt(tokens, at - 1)))
    return false
  for (const word of before(tokens, at)) if (UNREAL.has(word) || UNREAL_ENDING.test(word)) return false
  const opening = tokens.find((token) => token.clause === tokens[at]!.clause)!.lower
  return opening !== "if" && opening !== "unless" && opening !== "whether"
}

const isPassive = (tokens: readonly Token[], at: number): boolean => {
  let steps = 0
  for (const word of before(tokens, at)) {
    if (PASSIVE.has(word)) return true
    if (++steps > 2 && !/ly$|^and$|ed$/.test(word)) return false
  }
  return lowerAt(tokens, at + 1) === "by"
}

/** "the newly merged group", "a wounded man": the participle only describes. */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const previous = lowerAt(tokens, at - 1)
  return DETERMINERS.has(previous) || (/ly$/.test(previous) && DETERMINERS.has(lowerAt(tokens, at - 2)))
}

/** "the number of people evacuated": only counts them. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 2) === "of" && /^(?:number|total|toll)s?$/.test(lowerAt(tokens, at - 3))

/** "when two ships collided off Oslo has risen": the sentence tells something else, of which this is the background. */
const isResumed = (tokens: readonly Token[], at: number): boolean => {
  const { clause } = tokens[at]!
  const opening = tokens.find((token) => token.clause === clause)!.lower
  return (
    opening === "when" &&
    tokens.some((token, i) => i > at + 1 && token.clause === clause && /^ha[sd]$/.test(token.lower))
  )
}

/** A relative or participial clause: what it tells is mostly background, unless it says when. */
const isAside = (tokens: readonly Token[], at: number): boolean => {
  const opening = tokens.findIndex(({ clause, text }) => clause === tokens[at]!.clause && /[\p{L}\p{N}]/u.test(text))
  return opening > 0 && (opening === at || RELATIVE.has(lowerAt(tokens, opening)))
}

const isEarlier = (tokens: readonly Token[], at: number): boolean => [...before(tokens, at)].slice(0, 3).includes("had")

const singular = (word: string): string => word.replace(/s$/, "")

const holdsAny = (words: ReadonlySet<string>, group: ReadonlySet<string>): boolean => {
  for (const word of group) if (words.has(word)) return true
  return false
}

const fits = (rule: TriggerRule, words: ReadonlySet<string>, hasPlace: boolean): boolean => {
  if (rule.place && !hasPlace) return false
  if (rule.never && holdsAny(words, wordGroups[rule.never])) return false
  return !rule.near || holdsAny(words, wordGroups[rule.near])
}

const inPast = (tokens: readonly Token[], at: number, type: EventType, subject: SubjectPart): Trigger | null =>
  isReal(tokens, at)
    ? {
        at,
        type,
        subject,
        isPassive: isPassive(tokens, at),
        isExpected: false,
        isBackground: isEarlier(tokens, at) || isAside(tokens, at) || isResumed(tokens, at),
      }
    : null

const readPhrase = (tokens: readonly Token[], at: number): Trigger | null => {
  const phrase = phrasesFrom(tokens[at]!.lower).find(({ words }) =>
    words.every((word, n) => lowerAt(tokens, at + n) === word),
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
    const type = typeOfNoun(other.lower)
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
  const words = [...before(tokens, at)].slice(0, 4)
  const first = words[0] ?? ""
  const ahead =
    first === "will" ||
    (first === "to" && words.slice(1).some((word) => AHEAD.has(word) || word === "is" || word === "are"))
  const unreal = words.some((word) => word !== "to" && UNREAL.has(word))
  const subject = type === "MEETING" ? "SHARES" : "DOES"
  return ahead && !unreal ? { at, type, subject, isPassive: false, isExpected: true, isBackground: false } : null
}

const wordsOf = (tokens: readonly Token[]): Set<string> => {
  const words = new Set<string>()
  for (const { quoted, lower } of tokens) if (!quoted) words.add(lower).add(singular(lower))
  return words
}

/** What a sentence reports as having happened or as planned, at most once for each clause; never what it denies or supposes. */
export const findTriggers = (tokens: readonly Token[], hasPlace: boolean): Trigger[] => {
  const candidates = tokens.flatMap(({ quoted, lower }, at) => (!quoted && mayTrigger(lower) ? [at] : []))
  if (candidates.length === 0) return []
  const words = wordsOf(tokens)
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
  return [...found.values()]
}
