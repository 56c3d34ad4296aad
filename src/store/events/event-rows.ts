import type { EventDraft } from "../../model/event.ts"
import { newsDate } from "../../model/news-date.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { evidenceColumns } from "../articles/fact-rows.ts"
import type { NewRow } from "../insert-rows.ts"
import { storableTime } from "../storable-time.ts"
import type { EventReport, UnitedEvent } from "./unite-reports.ts"

const LARGEST_INT = 2_147_483_647

/** A report of an event, and the row that it belongs to. */
export type ReportedEvent = { draft: EventDraft; id: number; startsAt: string }

/** The columns of an event; null when its date is not one. */
export const eventRow = (event: Pick<EventDraft, "name" | "description" | "date" | "isExpected" | "confidence">) => {
  const date = newsDate(event.date.edtf, event.date.text)
  return (
    date && {
      name: event.name,
      description: event.description,
      edtf: date.edtf,
      date_text: date.text,
      starts_at: storableTime(date.start),
      ends_at: storableTime(date.end),
      precision: date.precision,
      is_expected: event.isExpected,
      confidence: event.confidence,
    }
  )
}

const reportOf = ({
  name,
  description,
  date,
  isExpected,
  places,
  participants,
  confidence,
}: EventDraft): EventReport => ({
  ...{ name, description, date, isExpected, places, participants, confidence },
})

/** The rows that an article adds to events: that and how it reports them, and the words for it. */
export const reportRows = ({ id, datePublished, extractors }: SavedArticle, reported: readonly ReportedEvent[]) => {
  const evidence = (of: EventDraft["evidence"][number]) => ({
    article_id: id,
    ...evidenceColumns(of, extractors.events),
  })
  return {
    article_event: reported.map(({ draft, id: event_id, startsAt }) => ({
      article_id: id,
      ...{ event_id, report: reportOf(draft), starts_at: startsAt, date_published: datePublished },
    })),
    event_figure: reported.flatMap(({ draft, id: event_id }) =>
      draft.figures
        .filter(({ value }) => Number.isInteger(value) && Math.abs(value) <= LARGEST_INT)
        .map(({ kind, value, qualifier, evidence: of }) => ({ event_id, kind, value, qualifier, ...evidence(of) })),
    ),
    event_evidence: reported.flatMap(({ draft, id: event_id }) =>
      draft.evidence.map((each) => ({ event_id, ...evidence(each) })),
    ),
  } satisfies Record<string, NewRow[]>
}

/** The rows that tie an event to the entities that took part in it, and where. */
export const tieRows = (
  eventId: number,
  startsAt: string,
  { placeIds, participants }: Pick<UnitedEvent, "placeIds" | "participants">,
) => ({
  event_place: placeIds.map((entity_id, position) => ({ event_id: eventId, entity_id, position, starts_at: startsAt })),
  event_participant: participants.map(({ entityId, role }, position) => ({
    ...{ event_id: eventId, entity_id: entityId, role, position, starts_at: startsAt },
  })),
})
