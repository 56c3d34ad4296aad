import { sentences } from "../../lib/text.ts"
import type { ArticleDraft } from "../../model/article.ts"
import type { EventDraft, EventFigure, EventType } from "../../model/event.ts"
import { type Evidence, evidenceOf, type Span } from "../../model/evidence.ts"
import { publishedDay } from "../published-day.ts"
import { captionDate } from "./caption-date.ts"
import { surer } from "./confidence.ts"
import { dateOf, isAboutThePast } from "./event-date.ts"
import { eventName } from "./event-name.ts"
import { castOf } from "./event-participants.ts"
import { findFigures } from "./find-figures.ts"
import { findTriggers, type Trigger } from "./find-triggers.ts"
import { withFigures } from "./fit-figures.ts"
import { headlineSupport } from "./headline-support.ts"
import { newsDay } from "./news-day.ts"
import { isAnnouncing } from "./past-forms.ts"
import { isRecentDay, recentDay } from "./recent-day.ts"
import type { ReportSentence } from "./report-sentence.ts"

/** What a sentence says for the timeline: new events, or more about one that is already there. */
export type SentenceReport = { events: EventDraft[]; figures: EventFigure[] }

const CALAMITIES: readonly EventType[] = ["ATTACK", "ACCIDENT", "DISASTER"]
const LONGEST_SENTENCE = 1_000
/** Where a report tells its news: there any verb may tell it, and what has no date is of the day; later it is mostly background. */
export const LEAD_SENTENCES = 3

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

/** What is known of a report before its sentences are read. */
export type Report = {
  article: ArticleDraft
  /** The day that undated news happened on. */
  day: { date: EventDraft["date"]; evidence: Evidence[] } | null
  /** How far the headline is about it, 0..1. */
  isHeadlined: (name: string) => number
}

const sentenceAround = (body: string, date: Span): Span =>
  sentences(body.slice(0, date.end + LONGEST_SENTENCE)).find(({ end }) => end > date.start) ?? date

export const reportOf = (article: ArticleDraft): Report => {
  const recent = recentDay(article)
  const unsaid = newsDay(article)
  const own = unsaid === null ? null : { date: { edtf: unsaid, text: null }, evidence: [] }
  const said = recent && {
    date: { edtf: recent.edtf.slice(0, 10), text: recent.text },
    evidence: [evidenceOf(article.articleBody, sentenceAround(article.articleBody, recent))],
  }
  return { article, day: said ?? own, isHeadlined: headlineSupport(article.headline) }
}

type Dated = { date: EventDraft["date"]; evidence: Evidence[]; isOwn: boolean }

const LEAD_BONUS = [0.2, 0.15, 0.05, 0.05, 0.05]

type Support = { position: number; isVague: boolean; isOwnDate: boolean; isRecent: boolean; headlined: number }

const confidenceOf = (
  event: Omit<EventDraft, "confidence">,
  { position, isVague, isOwnDate, isRecent, headlined }: Support,
): number => {
  const support =
    (isVague ? 0.3 : 0.4) +
    (isOwnDate ? 0.15 : 0) +
    (event.participants.length > 0 ? 0.1 : 0) +
    (event.places.length > 0 ? 0.05 : 0) +
    (event.figures.length > 0 ? 0.1 : 0) +
    (isRecent ? 0.1 : -0.1)
  return surer(support, (LEAD_BONUS[position] ?? 0) + 0.2 * headlined)
}

/** Whether a sentence speaks of a time that is not the day of the news. */
const isOfAnotherTime = ({ dates, tokens }: ReportSentence, day: string | undefined): boolean =>
  dates.some(({ edtf }) => !day || !edtf.startsWith(day)) || tokens.some(({ lower }) => lower === "since")

const isInClause = ({ tokens }: ReportSentence, date: Span, trigger: Trigger): boolean =>
  tokens.find(({ end }) => end > date.start)?.clause === tokens[trigger.at]!.clause

/** The date that the sentence gives, else that of a photograph of the same, else the day of the news. */
const datedBy = (
  { article, day }: Report,
  sentence: ReportSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
): Dated | null => {
  const others = triggers.filter((other) => other !== trigger)
  const date = dateOf(sentence, trigger, others, publishedDay(article))
  if (trigger.isVague && trigger.isBackground && !(date && isInClause(sentence, date, trigger))) return null
  if (date) return { date: { edtf: date.edtf, text: date.text }, evidence: [], isOwn: true }
  if (trigger.isVague && (sentence.position >= LEAD_SENTENCES || isOfAnotherTime(sentence, day?.date.edtf))) return null
  if (trigger.isBackground || trigger.isExpected || isAboutThePast(sentence, trigger)) return null
  const pictured = CALAMITIES.includes(trigger.type) ? captionDate(article, sentence.tokens) : null
  if (pictured) return { date: { edtf: pictured.edtf, text: null }, evidence: [pictured.evidence], isOwn: false }
  return day && sentence.position < LEAD_SENTENCES ? { ...day, isOwn: false } : null
}

/** Fewer words after "said" say nothing: "…, she said." */
const WORDS_SAID = 3

/** Whether what a verb of any meaning tells is news: it says who and when, or it is what the headline is about. */
const isTelling = (
  { participants }: Pick<EventDraft, "participants">,
  { position, mentions, tokens }: ReportSentence,
  trigger: Trigger,
  isDated: boolean,
  headlined: number,
): boolean => {
  const known = new Set(participants.map(({ entity }) => entity))
  const isNamed = mentions.some(
    ({ entity, end, type }) => type !== "PLACE" && known.has(entity) && end <= tokens[trigger.at]!.start,
  )
  if (trigger.isSaying)
    return position < 2 && isNamed && tokens.length - trigger.at > WORDS_SAID && (isDated || headlined >= 0.5)
  if (position === 0 && trigger.type === "STATEMENT") return isNamed || headlined > 0
  if (position === 0) return isNamed || headlined >= 0.25
  const isNews = position < LEAD_SENTENCES && headlined > 0
  const isOpinion = trigger.type === "STATEMENT" && !isAnnouncing(tokens[trigger.at]!.lower)
  if (isOpinion && position >= LEAD_SENTENCES) return false
  if (isNamed) return isDated || isNews || position === 1
  return isNews && (isDated || headlined >= 0.5)
}

const draftEvent = (
  report: Report,
  sentence: ReportSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
): EventDraft | null => {
  const { article } = report
  const name = eventName(article.articleBody, sentence.tokens, trigger)
  const dated = name && datedBy(report, sentence, trigger, triggers)
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
  const { position } = sentence
  const headlined = Math.max(report.isHeadlined(name), report.isHeadlined(event.evidence[0]!.text) / 2)
  if (trigger.isVague && !isTelling(event, sentence, trigger, dated.isOwn, headlined)) return null
  const facts = {
    position,
    isVague: trigger.isVague,
    isOwnDate: dated.isOwn,
    isRecent: isRecentDay(dated.date.edtf, publishedDay(article)),
    headlined,
  }
  return { ...event, confidence: confidenceOf(event, facts) }
}

/** Reads one sentence. Each figure goes to the first event that it can belong to; the rest is handed back. */
export const draftEvents = (report: Report, sentence: ReportSentence): SentenceReport => {
  const triggers = findTriggers(
    sentence.tokens,
    sentence.mentions.some(({ type }) => type === "PLACE"),
    sentence.position < LEAD_SENTENCES ? "LEAD" : sentence.dates.length > 0 ? "ANY" : "KNOWN",
  )
  const drafted = triggers.flatMap((trigger) => draftEvent(report, sentence, trigger, triggers) ?? [])
  const told = drafted.filter(isTold)
  let figures = findFigures(report.article.articleBody, sentence.tokens, sentence.dates)
  const events = told.map((event) => {
    const counted = withFigures(event, figures)
    figures = figures.filter((figure) => !counted.figures.includes(figure))
    return counted
  })
  return { events, figures }
}
