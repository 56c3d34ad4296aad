import { foldedKey } from "../../lib/fold.ts"
import type { ArticleDraft } from "../../model/article.ts"
import type { EntityDraft, EntityType } from "../../model/entity.ts"
import type { Evidence } from "../../model/evidence.ts"
import { newsDate } from "../../model/news-date.ts"
import type { NameCounts } from "../entities/decision-rows.ts"
import type { NewRow } from "../insert-rows.ts"
import { storableTime } from "../storable-time.ts"
import type { SavedArticle, StepVersion } from "./article-to-save.ts"

/** The columns of an evidence. */
export const evidenceColumns = (evidence: Omit<Evidence, "media">, extractor: StepVersion): NewRow => ({
  field: evidence.field,
  start_offset: evidence.start,
  end_offset: evidence.end,
  text: evidence.text,
  extractor: extractor.name,
  extractor_version: extractor.version,
})

/** Rows of `mention`. */
export const mentionRows = (
  { id, article, entityIds, extractors }: SavedArticle,
  mediaIds: readonly number[],
): NewRow[] =>
  article.mentions.map((mention) => ({
    article_id: id,
    entity_id: entityIds[mention.entity],
    position: mention.entity,
    media_id: mention.media === undefined ? null : (mediaIds[mention.media] ?? null),
    ...evidenceColumns(mention, extractors.entities),
  }))

const roleText = ({ honorificPrefix, jobTitle }: EntityDraft): string | null =>
  [honorificPrefix, jobTitle].filter((part) => part !== null).join(", ") || null

/** A row of `article_entity`. */
export type ArticleEntityRow = NewRow & {
  entity_id: number
  type: EntityType
  mention_count: number
  salience: number
  role_text: string | null
}

/** What an article has on each of its entities, by position. */
export const nameCounts = ({ entities, mentions }: ArticleDraft): NameCounts[] => {
  const counts = entities.map((entity) => ({ mentionCount: 0, salience: entity.salience, roleText: roleText(entity) }))
  for (const { entity } of mentions) counts[entity]!.mentionCount += 1
  return counts
}

/** Rows of `article_entity`: one an entity, though the article may have it as several that turned out to be one. */
export const articleEntityRows = (
  { id, article, entityIds, datePublished }: SavedArticle,
  counts: readonly NameCounts[],
): ArticleEntityRow[] => {
  const rows = new Map<number, ArticleEntityRow>()
  for (const [position, { mentionCount, salience, roleText }] of counts.entries()) {
    const entityId = entityIds[position]!
    const same = rows.get(entityId)
    rows.set(entityId, {
      article_id: id,
      entity_id: entityId,
      type: article.entities[position]!.type,
      mention_count: (same?.mention_count ?? 0) + mentionCount,
      salience: (same?.salience ?? 0) + salience,
      role_text: same?.role_text ?? roleText,
      date_published: datePublished,
    })
  }
  return [...rows.values()]
}

/** Rows of `affiliation`. */
export const affiliationRows = ({ id, article, entityIds, datePublished, extractors }: SavedArticle): NewRow[] =>
  article.affiliations.map((affiliation) => ({
    person_id: entityIds[affiliation.person],
    organization_id: entityIds[affiliation.organization],
    job_title: affiliation.jobTitle,
    reported_at: datePublished,
    article_id: id,
    ...evidenceColumns(affiliation.evidence, extractors.affiliations),
  }))

/** Rows of `date_mention`, without what is not a date. */
export const dateMentionRows = ({ id, article, extractors }: SavedArticle): NewRow[] =>
  article.dates.flatMap((mention, position) => {
    const date = newsDate(mention.edtf)
    if (!date) return []
    return {
      article_id: id,
      position,
      edtf: mention.edtf,
      starts_at: storableTime(date.start),
      ends_at: storableTime(date.end),
      precision: date.precision,
      ...evidenceColumns({ ...mention, field: "BODY" }, extractors.dates),
    }
  })

/** Rows of `date_signal`. */
export const dateSignalRows = ({ id, article }: SavedArticle): NewRow[] =>
  article.dateSignals.map(({ source, value, chosen }, position) => ({
    article_id: id,
    position,
    source,
    value: storableTime(value),
    chosen,
  }))

/** Rows of `quotation`, without ids. */
export const quotationRows = ({ id, article, entityIds, datePublished, extractors }: SavedArticle): NewRow[] =>
  article.quotations.map((quotation) => ({
    article_id: id,
    text: quotation.text,
    text_key: foldedKey(quotation.text),
    start_offset: quotation.start,
    end_offset: quotation.end,
    speaker_text: quotation.speakerText,
    speaker_id: quotation.speaker === null ? null : entityIds[quotation.speaker],
    attribution_confidence: quotation.confidence,
    verb: quotation.verb,
    date_published: datePublished,
    extractor: extractors.quotations.name,
    extractor_version: extractors.quotations.version,
  }))

/** Rows of `step_run`. */
export const stepRunRows = ({ id, steps }: SavedArticle, now: Date): NewRow[] =>
  steps.map(({ name, version }) => ({ article_id: id, step: name, version, ran_at: now.toISOString() }))
