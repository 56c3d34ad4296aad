import type { ArticleDraft } from "../../model/article.ts"
import type { EventDraft } from "../../model/event.ts"
import { evidenceOf } from "../../model/evidence.ts"
import type { SentenceReport } from "./draft-events.ts"
import { withFigures } from "./fit-figures.ts"
import type { ReportSentence } from "./report-sentence.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import { typeOfNoun } from "./triggers.ts"

/** An event and the sentence that last told of it. */
export type Told = { event: EventDraft; position: number }

const DEFINITE = new Set(["the", "this", "that", "these", "those"])
const CLAIMING = new Set(["claimed", "took"])

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

/** Who "claimed responsibility" or "took responsibility". */
const claimants = ({ tokens, mentions }: ReportSentence): EventDraft["participants"] => {
  const verb = tokens.find(
    ({ lower, quoted }, at) => !quoted && CLAIMING.has(lower) && lowerAt(tokens, at + 1) === "responsibility",
  )
  const subject = verb && mentions.find(({ type, end }) => type !== "PLACE" && end <= verb.start)
  return subject ? [{ entity: subject.entity, role: "AGENT" }] : []
}

const withParticipants = (event: EventDraft, more: EventDraft["participants"]): EventDraft => {
  const added = more.filter(({ entity }) => !event.participants.some((known) => known.entity === entity))
  return added.length === 0 ? event : { ...event, participants: [...event.participants, ...added] }
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
  if (sentence.dates.length > 0) return report
  const types = knownTypes(sentence.tokens)
  const known = types.size === 0 ? undefined : told.findLast(({ event }) => types.has(event.eventType))
  if (!known) return report
  const again = report.events.filter(({ eventType }) => types.has(eventType))
  const figures = [...report.figures, ...again.flatMap((event) => event.figures)]
  const enriched = withFigures(withParticipants(known.event, claimants(sentence)), figures)
  if (enriched !== known.event) {
    const evidence = [...enriched.evidence, evidenceOf(article.articleBody, sentence.span)]
    known.event = { ...enriched, evidence }
    known.position = sentence.position
  }
  return { events: report.events.filter((event) => !again.includes(event)), figures: [] }
}
