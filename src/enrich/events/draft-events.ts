import type { ArticleDraft } from "../../model/article.ts"
import type { EventDraft, EventFigure, EventType } from "../../model/event.ts"
import { type Evidence, evidenceOf } from "../../model/evidence.ts"
import { publishedDay } from "../published-day.ts"
import { captionDate } from "./caption-date.ts"
import { dateOf, isAboutThePast } from "./event-date.ts"
import { eventName } from "./event-name.ts"
import { castOf } from "./event-participants.ts"
import { findFigures } from "./find-figures.ts"
import { findTriggers, type Trigger } from "./find-triggers.ts"
import { withFigures } from "./fit-figures.ts"
import type { ReportSentence } from "./report-sentence.ts"

/** What a sentence says for the timeline: new events, or more about one that is already there. */
export type SentenceReport = { events: EventDraft[]; figures: EventFigure[] }

const CALAMITIES: readonly EventType[] = ["ATTACK", "ACCIDENT", "DISASTER"]
/** News tells its own day's happenings early; later undated sentences are mostly background. */
const UNDATED_SENTENCES = 10

/** A death in an attack is the attack; the same kind of happening twice in a sentence is one unless dated apart. */
const isTold = (event: EventDraft, position: number, all: readonly EventDraft[]): boolean => {
  if (event.eventType === "DEATH" && all.some(({ eventType }) => CALAMITIES.includes(eventType))) return false
  return !all
    .slice(0, position)
    .some(
      ({ eventType, date }) =>
        eventType === event.eventType && (date.edtf === event.date.edtf || event.date.text === null),
    )
}

const confidenceOf = (event: Omit<EventDraft, "confidence">, position: number): number => {
  const dated = event.date.text === null ? 0 : 0.2
  const named = event.participants.length > 0 ? 0.1 : 0
  const placed = event.places.length > 0 ? 0.05 : 0
  const counted = event.figures.length > 0 ? 0.1 : 0
  return Number((0.4 + dated + named + placed + counted + (position < 5 ? 0.05 : 0)).toFixed(2))
}

type Dated = { date: EventDraft["date"]; evidence: Evidence[] }

/** The date that the sentence gives, else that of a photograph of the same, else the day of the article. */
const datedBy = (
  article: ArticleDraft,
  sentence: ReportSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
): Dated | null => {
  const others = triggers.filter((other) => other !== trigger)
  const date = dateOf(sentence, trigger, others, article.datePublished)
  if (date) return { date: { edtf: date.edtf, text: date.text }, evidence: [] }
  if (trigger.isBackground || trigger.isExpected || isAboutThePast(sentence, trigger)) return null
  const pictured = CALAMITIES.includes(trigger.type) ? captionDate(article, sentence.tokens) : null
  if (pictured) return { date: { edtf: pictured.edtf, text: null }, evidence: [pictured.evidence] }
  const day = publishedDay(article)
  if (day === null || sentence.position >= UNDATED_SENTENCES) return null
  return { date: { edtf: day, text: null }, evidence: [] }
}

const draftEvent = (
  article: ArticleDraft,
  sentence: ReportSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
): EventDraft | null => {
  const name = eventName(article.articleBody, sentence.tokens, trigger)
  const dated = name && datedBy(article, sentence, trigger, triggers)
  if (!name || !dated) return null
  const event = {
    name,
    description: null,
    eventType: trigger.type,
    date: dated.date,
    isExpected: trigger.isExpected,
    ...castOf(sentence, trigger, article.entities),
    figures: [],
    evidence: [evidenceOf(article.articleBody, sentence.span), ...dated.evidence],
  }
  return { ...event, confidence: confidenceOf(event, sentence.position) }
}

/** Reads one sentence. Each figure goes to the first event that it can belong to; the rest is handed back. */
export const draftEvents = (article: ArticleDraft, sentence: ReportSentence): SentenceReport => {
  const triggers = findTriggers(
    sentence.tokens,
    sentence.mentions.some(({ type }) => type === "PLACE"),
  )
  const drafted = triggers.flatMap((trigger) => draftEvent(article, sentence, trigger, triggers) ?? [])
  const told = drafted.filter(isTold)
  let figures = findFigures(article.articleBody, sentence.tokens, sentence.dates)
  const events = told.map((event) => {
    const counted = withFigures(event, figures)
    figures = figures.filter((figure) => !counted.figures.includes(figure))
    return counted
  })
  return { events, figures }
}
