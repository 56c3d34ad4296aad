import type { ArticleDraft } from "../model/article.ts"
import type { EventDraft } from "../model/event.ts"
import { evidenceOf } from "../model/evidence.ts"
import { addReference, type Told } from "./events/add-reference.ts"
import { draftEvents, LEAD_SENTENCES, reportOf, type SentenceReport } from "./events/draft-events.ts"
import { withFigures } from "./events/fit-figures.ts"
import { headlineEvent } from "./events/headline-event.ts"
import { mergeEvents } from "./events/merge-events.ts"
import { type ReportSentence, reportSentences } from "./events/report-sentence.ts"
import type { EnrichStep } from "./step.ts"

const MOST_EVENTS = 40

/** A sentence without a happening of its own may count more of the one just told: "About 500 stayed." */
const addCounts = (article: ArticleDraft, told: readonly Told[], sentence: ReportSentence, report: SentenceReport) => {
  const last = told.at(-1)
  if (!last || last.position !== sentence.position - 1 || report.events.length > 0) return
  const counted = withFigures(last.event, report.figures)
  if (counted === last.event) return
  last.event = { ...counted, evidence: [...counted.evidence, evidenceOf(article.articleBody, sentence.span)] }
}

/** The rules know English alone. */
const isEnglish = ({ inLanguage }: ArticleDraft): boolean => inLanguage === null || /^en\b/i.test(inLanguage)

const eventsOf = (article: ArticleDraft): EventDraft[] => {
  if (!isEnglish(article)) return []
  const told: Told[] = []
  const known = reportOf(article)
  for (const sentence of reportSentences(article)) {
    if (told.length >= MOST_EVENTS) break
    const report = addReference(article, told, sentence, draftEvents(known, sentence))
    addCounts(article, told, sentence, report)
    for (const event of report.events) told.push({ event, position: sentence.position })
  }
  const events = told.map(({ event }) => event)
  const isNewsTold = told.some(({ event, position }) => position < LEAD_SENTENCES && known.isHeadlined(event.name) > 0)
  const headlined = isNewsTold ? null : headlineEvent(known)
  return mergeEvents(headlined ? [headlined, ...events] : events, article.datePublished)
}

/** Finds the happenings that an English body reports, in the order of their first report. */
export const findEvents: EnrichStep = {
  name: "find-events",
  version: 4,
  description: "Finds what happened, when, where, to whom and how many, each with the sentence that says it.",
  run: (article) => ({ ...article, events: eventsOf(article) }),
}
