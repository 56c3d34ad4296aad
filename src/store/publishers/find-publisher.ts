import sql from "sql-template-tag"
import { sha256 } from "../../lib/fold.ts"
import { parseUrl } from "../../lib/parse-url.ts"
import { slugOf } from "../../lib/slug.ts"
import type { SourceArticle } from "../../model/article.ts"
import { insertReturningIds } from "../insert-rows.ts"
import type { Write } from "../write.ts"

type Row = { id: number; name: string; domain: string }

const LONGEST_NAME = 200
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, "")

/** What an article says of its publisher: the host of its address before a domain that its sender gives, and a name. */
const claimedPublisher = (source: Pick<SourceArticle, "url" | "publisher">) => {
  const given = source.publisher?.trim().slice(0, LONGEST_NAME) ?? ""
  const givenDomain = DOMAIN.test(withoutWww(given)) ? withoutWww(given) : null
  const host = withoutWww(parseUrl(source.url ?? "")?.hostname ?? "")
  return { domain: host || givenDomain, name: givenDomain ? null : given || null }
}

/** The domain of a publisher of which only the name is known; `.invalid` (RFC 2606) leads nowhere. */
const placeholderDomain = (name: string): string => `${slugOf(name) || sha256(name).slice(0, 12)}.invalid`
const isPlaceholder = ({ domain }: Row): boolean => domain.endsWith(".invalid")

/** The id of the publisher that an article names by address, domain or name, made when it is new; null for none. */
export const findPublisher = async (tx: Write, source: Pick<SourceArticle, "url" | "publisher">) => {
  const { domain, name } = claimedPublisher(source)
  if (!domain && !name) return null
  const known = await tx.query<Row>(sql`
    select id, name, domain from publisher where domain = ${domain} or lower(name) = lower(${name})
    order by article_count desc, id`)
  const same = domain
    ? known.find((row) => row.domain === domain)
    : (known.find((row) => !isPlaceholder(row)) ?? known[0])
  if (same) return improve(tx, same, same.domain, same.name === same.domain ? (name ?? same.name) : same.name)
  const nameless = domain && known.find(isPlaceholder)
  if (nameless) return improve(tx, nameless, domain, nameless.name)
  return create(tx, domain ?? placeholderDomain(name!), name ?? domain!)
}

/** Gives a publisher the name or the domain that was not known before. */
const improve = async (tx: Write, row: Row, domain: string, name: string): Promise<number> => {
  if (domain === row.domain && name === row.name) return row.id
  await tx.query(sql`
    update publisher set domain = ${domain}, name = ${name}, url = ${urlOf(domain)} where id = ${row.id}`)
  tx.changed("PUBLISHER", row.id, "UPDATED")
  return row.id
}

const create = async (tx: Write, domain: string, name: string): Promise<number> => {
  const [id] = await insertReturningIds(tx, "publisher", [{ name, domain, url: urlOf(domain), article_count: 0 }])
  if (id === undefined) {
    const [other] = await tx.query<Row>(sql`select id, name, domain from publisher where domain = ${domain}`)
    return other!.id
  }
  tx.changed("PUBLISHER", id, "CREATED")
  return id
}

const urlOf = (domain: string): string | null => (domain.endsWith(".invalid") ? null : `https://${domain}`)
