import sql from "sql-template-tag"
import { fold } from "../../lib/fold.ts"
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
  const labels = URL.canParse(siteUrl) ? new URL(siteUrl).hostname.split(".") : []
  return letters(title) !== "" && labels.some((label) => letters(label.replaceAll("-", " ")) === letters(title))
}
