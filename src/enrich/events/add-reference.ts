import type { ArticleDraft } from "../../model/article.ts"
import type { EventDraft } from "../../model/event.ts"
import { evidenceOf } from "../../model/evidence.ts"
import { claimants } from "./claimants.ts"
import type { SentenceReport } from "./draft-events.ts"
import { withFigures } from "./fit-figures.ts"
import type { ReportSentence } from "./report-sentence.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import { typeOfNoun } from "./triggers.ts"

/** An event and the sentence that last told of it. */
export type Told = { event: EventDraft; position: number }

const DEFINITE = new Set(["the", "this", "that", "these", "those"])

/** The types of happenings that the words speak of as known: "the attack", "the US airstrike". */
const knownTypes = (tokens: readonly Token[]): Set<EventDraft["eventType"]> => {
  const types = new Set<EventDraft["eventType"]>()
  tokens.forEach(({ quoted, lower }, at) => {
    if (quoted || !DEFINITE.has(lower)) return
    const type = [1, 2, 3].map((n) => typeOfNoun(lowerAt(tokens, at + n))).find((found) => found !== undefined)
    if (type) types.add(type)
  })
  return types
}

const withParticipants = (event: EventDraft, more: EventDraft["participants"]): EventDraft => {
  const added = more.filter(({ entity }) => !event.participants.some((known) => known.entity === entity))
  return added.length === 0 ? event : { ...event, participants: [...event.participants, ...added] }
}

/** "Red Front claimed Thursday's attack": goes to the attack of that day. */
const addClaim = (
  { articleBody }: ArticleDraft,
  told: readonly Told[],
  { dates, span }: ReportSentence,
  claimed: EventDraft["participants"],
) => {
  const known = told.findLast(
    ({ event }) => event.eventType === "ATTACK" && dates.some(({ edtf }) => edtf === event.date.edtf),
  )
  const event = known && withParticipants(known.event, claimed)
  if (known && event !== known.event)
    known.event = { ...event!, evidence: [...event!.evidence, evidenceOf(articleBody, span)] }
}

/**
 * Gives what an undated sentence says of a happening that was told before ("the attack killed twelve") to that
 * happening, and returns what remains to be told.
 */
export const addReference = (
  article: ArticleDraft,
  told: readonly Told[],
  sentence: ReportSentence,
  report: SentenceReport,
): SentenceReport => {
  const claimed = claimants(sentence)
  if (sentence.dates.length > 0) {
    addClaim(article, told, sentence, claimed)
    return report
  }
  const types = knownTypes(sentence.tokens)
  if (types.size === 0 && claimed.length > 0) types.add("ATTACK")
  const known = types.size === 0 ? undefined : told.findLast(({ event }) => types.has(event.eventType))
  if (!known) return report
  const again = report.events.filter(({ eventType }) => types.has(eventType))
  const figures = [...report.figures, ...again.flatMap((event) => event.figures)]
  const enriched = withFigures(withParticipants(known.event, claimed), figures)
  if (enriched !== known.event) {
    const evidence = [...enriched.evidence, evidenceOf(article.articleBody, sentence.span)]
    known.event = { ...enriched, evidence }
    known.position = sentence.position
  }
  return { events: report.events.filter((event) => !again.includes(event)), figures: [] }
}
