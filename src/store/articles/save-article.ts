import sql from "sql-template-tag"
import { saveFeedItem } from "../feeds/feed-items.ts"
import { insertReturningIds, insertTogether, updateRow } from "../insert-rows.ts"
import { findPublisher } from "../publishers/find-publisher.ts"
import type { Write } from "../write.ts"
import { articleRow, publicationTime } from "./article-row.ts"
import type { ArticleToSave, SavedArticle } from "./article-to-save.ts"
import { contentHash } from "./content-hash.ts"
import { addressesOf, findArticle, type KnownArticle } from "./find-article.ts"
import { saysLess } from "./says-less.ts"

/** An article whose row is written, and whose facts are not yet. */
export type WrittenArticle = Omit<SavedArticle, "entityIds" | "undecided">

export type SavedRow = WrittenArticle | { outcome: "UNCHANGED"; id: number }

/**
 * Writes the row of an article, with its versions, its addresses and the entry of a feed that it came by. The same article
 * again, known by its entry, an address or its words, is updated; when its source says nothing new, it stays.
 */
export const saveArticle = async (tx: Write, given: ArticleToSave): Promise<SavedRow> => {
  const publisherId = await publisherOf(tx, given)
  const known = await findArticle(tx, given, publisherId)
  const saved = known ? await saveKnown(tx, given, known) : await create(tx, given, publisherId)
  if (given.origin) await saveFeedItem(tx, given.origin, saved.id)
  return saved
}

/** Its address tells whose an article is; one without is the feed's. */
const publisherOf = async (tx: Write, { source, origin }: ArticleToSave): Promise<number | null> =>
  origin?.publisherId && !source.url ? origin.publisherId : findPublisher(tx, source)

const saveKnown = (tx: Write, given: ArticleToSave, known: KnownArticle): Promise<SavedRow> =>
  known.content_hash === contentHash(given.source) || saysLess(given, known)
    ? keep(tx, given, known)
    : update(tx, given, known)

const create = async (tx: Write, given: ArticleToSave, publisherId: number | null): Promise<SavedRow> => {
  const datePublished = publicationTime(given, null, tx.now)
  const { url, canonicalUrl } = given.source
  const row = {
    ...articleRow(given, datePublished, tx.now),
    publisher_id: publisherId,
    first_seen: tx.now.toISOString(),
    headline_changed: false,
    url,
    canonical_url: canonicalUrl,
  }
  const [id] = await insertReturningIds(tx, "article", [row])
  // Another process saved it between our look and our insert: now it can be seen.
  if (id === undefined) return saveArticle(tx, given)
  tx.changed("ARTICLE", id, "CREATED")
  await insertTogether(tx, {
    article_version: [versionRow(id, given.article.headline, false, tx.now)],
    article_address: addressesOf(given.source).map((address) => ({ url: address, article_id: id })),
  })
  if (publisherId !== null)
    await tx.query(sql`update publisher set article_count = article_count + 1 where id = ${publisherId}`)
  return { ...given, outcome: "CREATED", id, publisherId, datePublished }
}

const versionRow = (articleId: number, headline: string, headlineChanged: boolean, now: Date) => ({
  article_id: articleId,
  headline,
  headline_changed: headlineChanged,
  seen_at: now.toISOString(),
})

const update = async (tx: Write, given: ArticleToSave, known: KnownArticle): Promise<SavedRow> => {
  const { id, publisher_id: publisherId } = known
  const datePublished = publicationTime(given, known, tx.now)
  const headlineChanged = known.headline !== given.article.headline
  await tx.query(sql`
    update article_version set article_body = ${known.article_body}
    where id = (select max(id) from article_version where article_id = ${id})`)
  await updateRow(tx, "article", id, {
    ...articleRow(given, datePublished, tx.now),
    ...(headlineChanged ? { headline_changed: true } : {}),
  })
  await insertTogether(tx, { article_version: [versionRow(id, given.article.headline, headlineChanged, tx.now)] })
  await learnAddresses(tx, given, known)
  tx.changed("ARTICLE", id, "UPDATED")
  return { ...given, outcome: "UPDATED", id, publisherId, datePublished }
}

const keep = async (tx: Write, given: ArticleToSave, known: KnownArticle): Promise<SavedRow> => {
  await learnAddresses(tx, given, known)
  return { outcome: "UNCHANGED", id: known.id }
}

/**
 * An article is known by every address that it came by. Its own is the first, but where its entry of a feed names another;
 * an address that is another article's stays that one's.
 */
const learnAddresses = async (tx: Write, { source }: ArticleToSave, known: KnownArticle): Promise<void> => {
  const addresses = addressesOf(source)
  if (addresses.length === 0) return
  await insertTogether(tx, { article_address: addresses.map((url) => ({ url, article_id: known.id })) })
  const { url, canonicalUrl } = source
  const isNew = known.canonical_url === null || (known.is_entry && canonicalUrl !== known.canonical_url)
  if (canonicalUrl === null || !isNew) return
  const moved = await tx.query(sql`
    update article set url = ${url}, canonical_url = ${canonicalUrl}
    where id = ${known.id} and not exists (
      select from article_address where url = ${canonicalUrl} and article_id <> ${known.id})
    returning id`)
  if (moved.length > 0) tx.changed("ARTICLE", known.id, "UPDATED")
}
