import type { EntityDraft, Mention } from "../../model/entity.ts"
import type { EventDraft, EventType, ParticipantRole } from "../../model/event.ts"
import { claimants } from "./claimants.ts"
import type { Trigger } from "./find-triggers.ts"
import { isParticiple } from "./past-forms.ts"
import type { ReportSentence } from "./report-sentence.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import { tellingRanges } from "./telling-ranges.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))
const PLACING = words(
  "in at near to from of on outside inside across over around into through towards toward above off",
)
const BETWEEN = words(
  "the a an also has have had was were been then later reportedly central northern southern eastern western north south east west northeast northwest southeast southwest downtown nearby neighbouring neighboring capital city town",
)
const BE = /^(?:is|are|was|were|has|have|had|will|would)$/
const VENUE =
  /\b(?:Airport|Airfield|Stadium|Arena|Hospital|School|College|University|Square|Hotel|Palace|Station|Church|Cathedral|Mosque|Temple|Embassy|Market|Mall|Prison|Park|Hall|Theatre|Theater|Museum|Bridge|Port|Base)\b/
const SUFFERED: readonly EventType[] = [
  "ATTACK",
  "ACCIDENT",
  "DISASTER",
  "DEATH",
  "ARREST",
  "TRIAL",
  "ELECTION",
  "APPOINTMENT",
  "RESIGNATION",
  "DEAL",
  "SPORT",
  "AWARD",
]

type Cast = Pick<EventDraft, "places" | "participants">
type Placed = { mention: Mention; at: number; last: number }

const placeMentions = ({ tokens, mentions }: ReportSentence): Placed[] =>
  mentions.flatMap((mention) => {
    const at = tokens.findIndex(({ end }) => end > mention.start)
    if (at < 0) return []
    let last = at
    while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last++
    return [{ mention, at, last }]
  })

/** "the streets of Velm" are there; "on behalf of Velm" is not. */
const PLACE_NOUN =
  /^(?:cit(?:y|ies)|towns?|villages?|capital|districts?|suburbs?|neighbou?rhoods?|streets?|outskirts|provinces?|regions?|states?|islands?|coasts?|ports?|cent(?:re|er)|parts?|areas?|norths?|south|east|west|miles|km|kilomet(?:re|er)s|mountains?|valley|border|shores?)$/

/** The word before a name that is not an article or the like. */
const leadIn = (tokens: readonly Token[], at: number): string => {
  let i = at - 1
  while (i >= 0 && at - i < 4 && BETWEEN.has(tokens[i]!.lower)) i--
  // "according to" says who told it.
  return lowerAt(tokens, i) === "to" && lowerAt(tokens, i - 1) === "according" ? "according" : lowerAt(tokens, i)
}

/** Whether "of" before a place does not mean being there. */
const isAway = (tokens: readonly Token[], at: number): boolean => {
  if (leadIn(tokens, at) !== "of") return false
  const of = tokens.findLastIndex(({ lower }, i) => i < at && lower === "of")
  return !PLACE_NOUN.test(lowerAt(tokens, of - 1))
}

const isHeadOfSubject = (tokens: readonly Token[], { at, last }: Placed, trigger: Trigger): boolean => {
  let next = last + 1
  while (next < trigger.at && BETWEEN.has(lowerAt(tokens, next))) next++
  return next === trigger.at && !PLACING.has(leadIn(tokens, at))
}

const isClaimedBy = (tokens: readonly Token[], { at }: Placed): boolean =>
  leadIn(tokens, at) === "by" && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "claimed")

/** "killed two members of X" happens to X. */
const isMemberOf = (tokens: readonly Token[], { at }: Placed): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:members|fighters|leaders|soldiers|supporters)$/.test(lower))

const roleOf = (tokens: readonly Token[], placed: Placed, trigger: Trigger): ParticipantRole => {
  const isSubject = placed.at < trigger.at
  const suffers = trigger.isPassive || trigger.subject === "SUFFERS"
  if (isSubject) return suffers && trigger.subject !== "SHARES" ? "AFFECTED" : "AGENT"
  const lead = leadIn(tokens, placed.at)
  if (lead === "of" && SUFFERED.includes(trigger.type) && isMemberOf(tokens, placed)) return "AFFECTED"
  if (trigger.subject === "SHARES") return lead === "at" || lead === "in" ? "OTHER" : "AGENT"
  if (lead === "by") return "AGENT"
  if (/^(?:at|outside|inside)$/.test(lead)) return "VENUE"
  if (tokens.slice(Math.max(0, placed.at - 5), placed.at).some(({ lower }) => lower === "against")) return "AFFECTED"
  return SUFFERED.includes(trigger.type) && !trigger.isPassive && !PLACING.has(lead) ? "AFFECTED" : "OTHER"
}

/** "The man, Ada Diaz, was …": the name behind the subject is the subject. */
const apposed = (
  tokens: readonly Token[],
  [subject, telling]: readonly { from: number; to: number }[],
  { at, last }: Placed,
): boolean =>
  subject !== undefined &&
  telling !== undefined &&
  at > subject.to - 1 &&
  last < telling.from &&
  lowerAt(tokens, at - 1) === "," &&
  lowerAt(tokens, last + 1) === "," &&
  at - subject.to <= 1

const WHEN = /^(?:when|as|where)$/

/** Whether a clause only says where or when: "in Goma", "when a tram left the rails in Velm". */
const isAside = (tokens: readonly Token[], at: number): boolean => {
  const { clause } = tokens[at]!
  const words = tokens.filter((token) => token.clause === clause && /[\p{L}\p{N}]/u.test(token.text))
  if (WHEN.test(words[0]!.lower)) return true
  return PLACING.has(words[0]!.lower) && !words.some(({ lower }) => isParticiple(lower) || BE.test(lower))
}

/** Who takes part in what a sentence tells, as what, and where it is: from the names in the telling clauses. */
export const castOf = (sentence: ReportSentence, trigger: Trigger, entities: readonly EntityDraft[]): Cast => {
  const { tokens } = sentence
  const ranges = tellingRanges(tokens, trigger)
  const roles = new Map<number, ParticipantRole>()
  const places = new Set<number>()
  for (const placed of placeMentions(sentence)) {
    if (tokens[placed.at]!.quoted) continue
    const { entity, type } = placed.mention
    const isTold = ranges.some(({ from, to }) => placed.at >= from && placed.at < to)
    const role = apposed(tokens, ranges, placed) ? roleOf(tokens, placed, trigger) : null
    if (role && type === "PERSON") roles.set(entity, role)
    else if (type !== "PLACE") {
      if (isClaimedBy(tokens, placed)) roles.set(entity, "AGENT")
      else if (isTold && !roles.has(entity)) roles.set(entity, roleOf(tokens, placed, trigger))
    } else if (isTold && placed.at < trigger.at && isHeadOfSubject(tokens, placed, trigger)) {
      roles.set(entity, roleOf(tokens, placed, trigger))
    } else if (!isTold && !isAside(tokens, placed.at)) {
      // Where something else is: "the body responsible for the Middle East, …".
    } else if (isAway(tokens, placed.at)) {
      // "on behalf of Tolna"
    } else if (PLACING.has(leadIn(tokens, placed.at)) || /['’]s$/.test(lowerAt(tokens, placed.last))) {
      places.add(entity)
      if (VENUE.test(entities[entity]?.name ?? "")) roles.set(entity, "VENUE")
    }
  }
  if (trigger.type === "ATTACK") for (const { entity, role } of claimants(sentence)) roles.set(entity, role)
  return {
    places: [...places].filter((entity) => roles.get(entity) !== "AGENT"),
    participants: [...roles].map(([entity, role]) => ({ entity, role })),
  }
}
