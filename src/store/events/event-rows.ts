import type { EventDraft } from "../../model/event.ts"
import { newsDate } from "../../model/news-date.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { evidenceColumns } from "../articles/fact-rows.ts"
import type { NewRow } from "../insert-rows.ts"
import { storableTime } from "../storable-time.ts"

const LARGEST_INT = 2_147_483_647

/** A report of an event, and the row that it belongs to. */
export type ReportedEvent = { draft: EventDraft; id: number; startsAt: string }

/** The columns of a new event; null when its date is not one. */
export const eventRow = (draft: EventDraft) => {
  const date = newsDate(draft.date.edtf, draft.date.text)
  return (
    date && {
      name: draft.name,
      description: draft.description,
      event_type: draft.eventType,
      edtf: date.edtf,
      date_text: date.text,
      starts_at: storableTime(date.start),
      ends_at: storableTime(date.end),
      precision: date.precision,
      is_expected: draft.isExpected,
      confidence: draft.confidence,
      article_count: 0,
    }
  )
}

/** The rows that tie events to an article, and to the entities that it says took part in them. */
export const eventLinkRows = (
  { id, entityIds, datePublished, extractors }: SavedArticle,
  reported: readonly ReportedEvent[],
) => {
  const entity = (position: number) => entityIds[position]!
  const evidence = (of: EventDraft["evidence"][number]) => ({
    article_id: id,
    ...evidenceColumns(of, extractors.events),
  })
  const rows = <T>(
    itemsOf: (draft: EventDraft) => readonly T[],
    rowOf: (item: T, index: number, report: ReportedEvent) => NewRow,
  ) =>
    reported.flatMap((report) =>
      itemsOf(report.draft).map((item, index) => ({ event_id: report.id, ...rowOf(item, index, report) })),
    )
  return {
    article_event: rows(
      () => [id],
      (article_id, _, { startsAt }) => ({ article_id, starts_at: startsAt, date_published: datePublished }),
    ),
    event_place: rows(
      ({ places }) => places,
      (place, position, { startsAt }) => ({ entity_id: entity(place), position, starts_at: startsAt }),
    ),
    event_participant: rows(
      ({ participants }) => participants,
      (each, position, { startsAt }) => ({
        entity_id: entity(each.entity),
        role: each.role,
        position,
        starts_at: startsAt,
      }),
    ),
    event_figure: rows(
      ({ figures }) => figures.filter(({ value }) => Number.isInteger(value) && Math.abs(value) <= LARGEST_INT),
      (figure) => ({
        kind: figure.kind,
        value: figure.value,
        qualifier: figure.qualifier,
        ...evidence(figure.evidence),
      }),
    ),
    event_evidence: rows(
      (draft) => draft.evidence,
      (each) => evidence(each),
    ),
  }
}
