import sql from "sql-template-tag"
import { httpUrl } from "../../lib/canonical-url.ts"
import { fold } from "../../lib/fold.ts"
import { parseUrl } from "../../lib/parse-url.ts"
import type { FeedDocument } from "../../model/feed.ts"
import { findPublisher } from "../publishers/find-publisher.ts"
import type { Write } from "../write.ts"

/** What tells whose a feed is: the name that its operator gives, where its articles live, what it calls itself. */
export type FeedOwner = { publisherName: string | null; siteUrl: string | null; title: string | null }

/**
 * The publisher of a feed, made when it is new; null when nothing tells. A name that an operator gives and that is known
 * decides, then the domain of the site: a feed itself often lives at a service's address.
 */
export const publisherOfFeed = async (tx: Write, owner: FeedOwner): Promise<number | null> => {
  const { publisherName, siteUrl, title } = owner
  const known = publisherName ? await publisherNamed(tx, publisherName) : null
  if (known !== null) return known
  const name = publisherName ?? (title && siteUrl && isNameOf(title, siteUrl) ? title : null)
  return findPublisher(tx, { url: siteUrl, publisher: name })
}

/** Gives a feed of which it is not known whose it is the publisher that its text tells; answers with that. */
export const learnPublisher = async (
  tx: Write,
  feed: { id: number; url: string },
  document: FeedDocument,
): Promise<number | null> => {
  const owner = { publisherName: null, siteUrl: siteOfFeed(document) ?? feed.url, title: document.title }
  const id = await publisherOfFeed(tx, owner)
  await tx.query(sql`update feed set publisher_id = ${id} where id = ${feed.id} and publisher_id is null`)
  return id
}

/** Where the articles of a feed live: its home page, else the site that most of its entries lead to. */
export const siteOfFeed = ({ homePageUrl, entries }: FeedDocument): string | null => {
  const home = homePageUrl && httpUrl(homePageUrl)
  if (home) return home
  const counts = new Map<string, number>()
  for (const { url } of entries) {
    const site = url && httpUrl(url) && new URL(url).origin
    if (site) counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const publisherNamed = async (tx: Write, name: string): Promise<number | null> => {
  const [row] = await tx.query<{ id: number }>(sql`
    select id from publisher where lower(name) = lower(${name}) and domain not like '%.invalid'
    order by article_count desc, id limit 1`)
  return row?.id ?? null
}

/** Whether a title says no more than a domain does, as "The Brindle Echo" and brindle-echo.example. */
const isNameOf = (title: string, siteUrl: string): boolean => {
  const letters = (text: string) =>
    fold(text)
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]/gu, "")
  const labels = parseUrl(siteUrl)?.hostname.split(".") ?? []
  return letters(title) !== "" && labels.some((label) => letters(label.replaceAll("-", " ")) === letters(title))
}
