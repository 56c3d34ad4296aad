import sql from "sql-template-tag"
import type { ArticleDraft } from "../../model/article.ts"
import { decisionRows } from "../entities/decision-rows.ts"
import { type EntityDirectory, linkEntities, otherNameRows } from "../entities/link-entities.ts"
import type { Named } from "../entities/named.ts"
import { recountMentionTimes, reportEntities } from "../entities/report-entities.ts"
import type { NameResolution } from "../entities/resolution.ts"
import { insertReturningIds, insertTogether, type NewRow, updateRows } from "../insert-rows.ts"
import { articleMediaRows, mediaLinkRows } from "../media/media-rows.ts"
import { deleteUnusedMedia, saveMedia } from "../media/save-media.ts"
import { saveTopics } from "../topics/save-topics.ts"
import type { Write } from "../write.ts"
import type { SavedArticle } from "./article-to-save.ts"
import * as rows from "./fact-rows.ts"
import { type RetractedFacts, retractFacts } from "./retract-facts.ts"
import type { WrittenArticle } from "./save-article.ts"

const otherNames = ({ authors, media, entities }: ArticleDraft): Named[] => [
  ...entities.flatMap(({ containedInPlace: name, countryCode }) =>
    name === null ? [] : [{ type: "PLACE" as const, name, countryCode }],
  ),
  ...authors.map((name) => ({ type: "PERSON" as const, name })),
  ...media.flatMap((item) => item.creators.map((name) => ({ type: "PERSON" as const, name }))),
  ...media.flatMap((item) => item.agencies.map((name) => ({ type: "ORGANIZATION" as const, name }))),
]

/**
 * Writes everything found in an article but its events, in place of what an earlier version had, and brings the counts of
 * its entities up to date. Quotations that stay keep their ids.
 */
export const saveFacts = async (
  tx: Write,
  written: WrittenArticle,
  resolution: NameResolution,
): Promise<SavedArticle> => {
  const { article, id, datePublished } = written
  const directory = await linkEntities(
    tx,
    { id, datePublished, isKnown: written.outcome === "UPDATED" },
    { entities: article.entities, others: otherNames(article) },
    resolution,
  )
  const { entityIds, undecided } = directory
  const saved: SavedArticle = { ...written, entityIds, undecided }
  const mediaIds = await saveMedia(tx, id, article.media, ({ contentLocation }) =>
    contentLocation === null ? null : directory.idOf("PLACE", contentLocation),
  )
  const retracted = saved.outcome === "UPDATED" ? await retractFacts(tx, saved) : null
  const counts = rows.nameCounts(article)
  const entityRows = rows.articleEntityRows(saved, counts)
  await insertTogether(tx, {
    entity_name: otherNameRows(article.entities, saved.entityIds),
    date_signal: rows.dateSignalRows(saved),
    step_run: rows.stepRunRows(saved, tx.now),
    article_author: authorRows(saved, directory),
    entity_decision: decisionRows(id, directory, counts, resolution, tx.now),
    mention: rows.mentionRows(saved, mediaIds),
    article_entity: entityRows,
    affiliation: rows.affiliationRows(saved),
    date_mention: rows.dateMentionRows(saved),
    article_media: articleMediaRows(saved, mediaIds),
    ...mediaLinkRows(saved, mediaIds, directory),
  })
  await saveTopics(tx, saved)
  await saveQuotations(tx, rows.quotationRows(saved), retracted)
  await reportEntities(tx, saved.datePublished, reportsOf(saved, entityRows, directory))
  for (const row of entityRows) tx.changed(row.type, row.entity_id, "UPDATED")
  const image = article.media.findIndex((item) => item.mediaType === "IMAGE")
  if (image >= 0) await tx.query(sql`update article set image_id = ${mediaIds[image]} where id = ${id}`)
  if (retracted) {
    await recountMentionTimes(tx, retracted.entityIds)
    await deleteUnusedMedia(tx, retracted.mediaIds)
  }
  return saved
}

const authorRows = ({ id, article, datePublished }: SavedArticle, { idOf }: EntityDirectory): NewRow[] =>
  article.authors.map((name, position) => ({
    article_id: id,
    person_id: idOf("PERSON", name),
    position,
    date_published: datePublished,
  }))

const reportsOf = (
  { article, entityIds }: SavedArticle,
  entityRows: readonly rows.ArticleEntityRow[],
  { idOf }: EntityDirectory,
) =>
  entityRows.map((row) => {
    const facts = article.entities[entityIds.indexOf(row.entity_id)]!
    const hasFacts = facts.honorificPrefix !== null || facts.jobTitle !== null
    const container = facts.containedInPlace === null ? null : idOf("PLACE", facts.containedInPlace)
    const contained_in = container === row.entity_id ? null : container
    return { ...facts, id: row.entity_id, mention_count: row.mention_count, has_facts: hasFacts, contained_in }
  })

/** Those that stay keep their ids, and their places in stories. */
const saveQuotations = async (tx: Write, found: readonly NewRow[], retracted: RetractedFacts | null) => {
  const left = retracted?.quotationIds ?? new Map<string, number[]>()
  const withIds = found.map((row) => ({ id: left.get(String(row.text_key))?.shift(), ...row }))
  const kept = withIds.filter((row) => row.id !== undefined)
  await updateRows(tx, "quotation", kept)
  for (const { id } of kept) tx.changed("QUOTATION", id!, "UPDATED")
  const fresh = withIds.filter((row) => row.id === undefined).map(({ id: _, ...row }) => row)
  for (const id of await insertReturningIds(tx, "quotation", fresh)) tx.changed("QUOTATION", id, "CREATED")
  const gone = [...left.values()].flat()
  if (gone.length > 0) await tx.query(sql`delete from quotation where id = any(${gone}::int[])`)
  for (const id of gone) tx.changed("QUOTATION", id, "DELETED")
}
