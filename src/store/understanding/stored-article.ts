import sql from "sql-template-tag"
import { articleDraft, type DateSignal, type SourceArticle } from "../../model/article.ts"
import { type MediaDraft, mediaOf } from "../../model/media.ts"
import type { Queryable } from "../database/database.ts"

/** A stored article as its source gave it, before any step of `enrich` ran. */
export type StoredArticle = { id: number; source: SourceArticle; contentHash: string; fingerprint: string }

type AsRead = Pick<SourceArticle, "authors" | "datePublished" | "inLanguage" | "media">

type Row = {
  headline: string
  alternative_headline: string | null
  abstract: string | null
  article_body: string
  article_section: string | null
  keywords: string[]
  in_language: string | null
  url: string | null
  canonical_url: string | null
  byline: string | null
  dateline: string | null
  date_published: Date
  date_modified: Date | null
  is_accessible_for_free: boolean | null
  fingerprint: string
  content_hash: string
  as_read: AsRead | null
  publisher: string | null
  signals: DateSignal[]
  authors: string[]
  media: MediaDraft[]
}

/** Null where there is no such article. */
export const storedArticle = async (database: Queryable, id: number): Promise<StoredArticle | null> => {
  const [row] = await database.query<Row>(sql`
    select a.headline, a.alternative_headline, a.abstract, a.article_body, a.article_section, a.keywords, a.in_language,
      a.url, a.canonical_url, a.byline, a.dateline, a.date_published, a.date_modified, a.is_accessible_for_free,
      a.fingerprint, a.content_hash, a.as_read, p.name as publisher,
      (select coalesce(jsonb_agg(jsonb_build_object('source', s.source, 'value', s.value, 'chosen', s.chosen)
          order by s.position), '[]') from date_signal s where s.article_id = a.id) as signals,
      array(select e.name from article_author l join entity e on e.id = l.person_id
        where l.article_id = a.id order by l.position) as authors,
      case when a.as_read is null then (
        select coalesce(jsonb_agg(jsonb_build_object('mediaType', m.media_type, 'contentUrl', m.content_url,
            'thumbnailUrl', m.thumbnail_url, 'encodingFormat', m.encoding_format, 'width', m.width, 'height', m.height,
            'durationSeconds', m.duration_seconds, 'caption', m.caption, 'alternativeText', m.alternative_text,
            'creditText', m.credit_text, 'copyrightNotice', m.copyright_notice, 'license', m.license,
            'dateCreated', m.date_created, 'position', l.position) order by l.position, m.id), '[]')
        from article_media l join media_item m on m.id = l.media_id where l.article_id = a.id) else '[]' end as media
    from article a left join publisher p on p.id = a.publisher_id where a.id = ${id}`)
  return row ? { id, source: sourceOf(row), contentHash: row.content_hash, fingerprint: row.fingerprint } : null
}

const sourceOf = (row: Row): SourceArticle =>
  articleDraft({
    headline: row.headline,
    alternativeHeadline: row.alternative_headline,
    abstract: row.abstract,
    articleBody: row.article_body,
    articleSection: row.article_section,
    keywords: row.keywords,
    url: row.url,
    canonicalUrl: row.canonical_url,
    byline: row.byline,
    dateline: row.dateline,
    dateModified: row.date_modified?.toISOString() ?? null,
    isAccessibleForFree: row.is_accessible_for_free,
    publisher: row.publisher,
    dateSignals: row.signals.map((signal) => ({ ...signal, value: new Date(signal.value).toISOString() })),
    ...(row.as_read ?? beforeItWasKept(row)),
  })

/** What an article is read as that was stored before `as_read` was kept: as the steps of then left it. */
const beforeItWasKept = ({ authors, date_published, in_language, media }: Row): AsRead => ({
  authors,
  datePublished: date_published.toISOString(),
  inLanguage: in_language,
  media: media.map((item) => ({ ...mediaOf(item.mediaType), ...item })),
})
