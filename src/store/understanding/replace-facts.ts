import sql from "sql-template-tag"
import type { ArticleToSave, StepVersion } from "../articles/article-to-save.ts"
import { factsHash } from "../articles/facts-hash.ts"
import type { WrittenArticle } from "../articles/save-article.ts"
import type { Queryable } from "../database/database.ts"
import { updateRow } from "../insert-rows.ts"
import type { NodeType, Write } from "../write.ts"

type Locked = {
  id: number
  publisher_id: number | null
  date_published: Date
  content_hash: string
  facts_hash: string | null
}

/** Whether the facts of an article have to be written anew; GONE when it is no longer the one that was read. */
export type Comparison = { kind: "SAME" } | { kind: "GONE" } | { kind: "CHANGED"; written: WrittenArticle }

/**
 * Compares what the steps make now of a stored article, which is locked, with what is stored. Where that is the same only the
 * versions of the steps are noted; else its row is given the parts that steps write.
 */
export const compareFacts = async (
  tx: Write,
  given: ArticleToSave,
  { id, contentHash }: { id: number; contentHash: string },
): Promise<Comparison> => {
  const [row] = await tx.query<Locked>(sql`
    select id, publisher_id, date_published, content_hash, facts_hash from article where id = ${id} for no key update`)
  if (!row || row.content_hash !== contentHash) return { kind: "GONE" }
  const hash = factsHash(given.article)
  if (hash === row.facts_hash) {
    await noteVersions(tx, id, given)
    return { kind: "SAME" }
  }
  const { article, profile } = given
  await updateRow(tx, "article", id, {
    ...{
      in_language: article.inLanguage,
      image_id: null,
      key_sentences: article.keySentences,
      profile,
      facts_hash: hash,
    },
  })
  const datePublished = row.date_published.toISOString()
  return {
    kind: "CHANGED",
    written: { ...given, outcome: "UPDATED", id, publisherId: row.publisher_id, datePublished },
  }
}

/** Notes that steps ran in their versions, and that these find what is there already. */
const noteVersions = async (tx: Write, id: number, { steps, extractors }: ArticleToSave): Promise<void> => {
  const found = Object.values(extractors).filter(({ name }) => steps.some((step) => step.name === name))
  await tx.query(sql`
    with step as materialized (
      select * from jsonb_to_recordset(${versions(steps)}::jsonb) as s(name text, version int)),
    found as materialized (
      select * from jsonb_to_recordset(${versions(found)}::jsonb) as s(name text, version int)),
    mentions as (
      update mention m set extractor_version = f.version from found f where m.article_id = ${id} and m.extractor = f.name),
    affiliations as (
      update affiliation m set extractor_version = f.version from found f where m.article_id = ${id} and m.extractor = f.name),
    dates as (
      update date_mention m set extractor_version = f.version from found f where m.article_id = ${id} and m.extractor = f.name),
    quotations as (
      update quotation m set extractor_version = f.version from found f where m.article_id = ${id} and m.extractor = f.name),
    figures as (
      update event_figure m set extractor_version = f.version from found f where m.article_id = ${id} and m.extractor = f.name),
    evidence as (
      update event_evidence m set extractor_version = f.version from found f where m.article_id = ${id} and m.extractor = f.name)
    insert into step_run (article_id, step, version, ran_at)
    select ${id}::int, name, version, ${tx.now.toISOString()}::timestamptz from step
    on conflict (article_id, step) do update set version = excluded.version, ran_at = excluded.ran_at`)
}

const versions = (steps: readonly StepVersion[]): string =>
  JSON.stringify(steps.map(({ name, version }) => ({ name, version })))

/** What is shown of each node that an article's facts make, as a digest by type and id. */
type Digests = Map<string, { type: NodeType; id: number; digest: string }>

const digestsOf = async (tx: Queryable, articleId: number): Promise<Digests> => {
  const rows = await tx.query<{ type: NodeType; id: number; digest: string }>(sql`
    select e.type::text as type, e.id, md5(row(l.mention_count, l.salience, l.role_text, e.name, e.mention_count,
      e.honorific_prefix, e.job_title, e.organization_type, e.country_code, e.latitude, e.longitude, e.contained_in_id)::text) as digest
    from article_entity l join entity e on e.id = l.entity_id where l.article_id = ${articleId}
    union all select 'QUOTATION', id, md5(row(text, start_offset, end_offset, speaker_text, speaker_id,
      attribution_confidence, verb)::text) from quotation where article_id = ${articleId}
    union all select 'EVENT', e.id, md5(row(e.name, e.description, e.event_type, e.edtf, e.is_expected, e.confidence, e.article_count,
      array(select row(entity_id, role, position) from event_participant where event_id = e.id order by 1),
      array(select entity_id from event_place where event_id = e.id order by position),
      array(select row(kind, value, qualifier, text) from event_figure where event_id = e.id order by 1))::text)
    from article_event l join event e on e.id = l.event_id where l.article_id = ${articleId}
    union all select 'MEDIA_ITEM', m.id, md5(row(m, array(select entity_id from media_creator where media_id = m.id order by 1),
      array(select entity_id from media_agency where media_id = m.id order by 1),
      array(select entity_id from media_depiction where media_id = m.id order by 1))::text)
    from article_media l join media_item m on m.id = l.media_id where l.article_id = ${articleId}`)
  return new Map(rows.map((row) => [`${row.type} ${row.id}`, row]))
}

const FACTS: readonly NodeType[] = ["PERSON", "ORGANIZATION", "PLACE", "QUOTATION", "EVENT", "MEDIA_ITEM"]

/** Runs work that writes the facts of an article anew, and logs as updated only what it has changed. */
export const loggingChangesAlone = async <T>(
  tx: Write,
  articleId: number,
  work: (quiet: Write) => Promise<T>,
): Promise<T> => {
  const before = await digestsOf(tx, articleId)
  const quiet: Write = {
    ...tx,
    changed: (type, id, kind) => {
      if (kind !== "UPDATED" || !FACTS.includes(type)) tx.changed(type, id, kind)
    },
  }
  const result = await work(quiet)
  const after = await digestsOf(tx, articleId)
  for (const [key, { type, id }] of new Map([...before, ...after]))
    if (before.get(key)?.digest !== after.get(key)?.digest) tx.changed(type, id, "UPDATED")
  return result
}
