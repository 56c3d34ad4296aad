import sql from "sql-template-tag"
import type { ComparedArticle } from "../../model/duplicate.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { addressesOf } from "../articles/find-article.ts"
import { insertReturningIds, insertRows } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { Detection } from "./detection.ts"
import { comparedArticles, findCopies, learnSameArticles, sameArticles } from "./find-copies.ts"
import { groupMembers } from "./group-members.ts"
import { linkedParts, type Member, membersAround, originsOf } from "./groups.ts"

/** One article at a time finds its copies, or two that come at once would not see each other. */
const GROUPING_LOCK = 0x646c_6470 // "dldp"
/** In a larger group than this an edit leaves the others together, linked to each other or not. */
const MOST_COMPARED = 60

type Link = readonly [number, number]

/**
 * Puts an article with those that carry the same text, or takes it from those that no longer do: groups grow, merge, part
 * and end. The articles themselves stay as they are. Answers with those that are other copies than before.
 */
export const groupCopies = async (tx: Write, saved: SavedArticle, detection: Detection): Promise<number[]> => {
  const { id, article, datePublished, fingerprint } = saved
  const keys = detection.keysOf(article)
  const self = { id, headline: article.headline, articleBody: article.articleBody, datePublished }
  await tx.query(sql`select pg_advisory_xact_lock(${GROUPING_LOCK})`)
  const candidates = await findCopies(tx, self, { fingerprint, keys, windowDays: detection.windowDays })
  await saveKeys(tx, saved, keys)
  const copies = candidates.filter((candidate) => detection.likenessOf(self, candidate) !== null)
  await learnSameArticles(tx, id, addressesOf(saved.source))
  const same = await sameArticles(tx, [id])
  const near = [...new Set([id, ...copies.map((copy) => copy.id), ...same.flat()])]
  if (near.length === 1 && saved.outcome === "CREATED") return []
  const before = await membersAround(tx, near)
  const links = [...copies.map((copy): Link => [id, copy.id]), ...same]
  const all = [...new Set([...near, ...before.map((member) => member.article_id)])]
  const parts = linkedParts(all, [...links, ...(await linksThatStay(tx, self, before, detection))])
  return regroup(tx, id, before, parts, detection)
}

const saveKeys = async (tx: Write, { id, datePublished, outcome }: SavedArticle, keys: readonly number[]) => {
  if (outcome === "UPDATED") await tx.query(sql`delete from duplicate_key where article_id = ${id}`)
  const rows = keys.map((key) => ({ key, date_published: datePublished, article_id: id }))
  await insertRows(tx, "duplicate_key", rows)
}

/** What holds the groups together: each as a whole, but for the one of an edited article, whose texts are compared anew. */
const linksThatStay = async (
  tx: Write,
  self: ComparedArticle,
  before: readonly Member[],
  detection: Detection,
): Promise<Link[]> => {
  const own = before.find((member) => member.article_id === self.id)?.group_id
  const chained = before.flatMap((member, i): Link[] => {
    const previous = before[i - 1]
    return member.group_id !== own && previous?.group_id === member.group_id
      ? [[previous.article_id, member.article_id]]
      : []
  })
  if (own === undefined) return chained
  const others = before.filter((each) => each.group_id === own && each.article_id !== self.id)
  const ids = others.map((member) => member.article_id)
  const texts = [...(await comparedArticles(tx, ids)).values()]
  const toSelf = texts.filter((text) => detection.likenessOf(self, text)).map((text): Link => [self.id, text.id])
  if (toSelf.length === texts.length) return [...chained, ...toSelf]
  const among =
    texts.length > MOST_COMPARED
      ? ids.slice(1).map((other, i): Link => [ids[i]!, other])
      : texts.flatMap((one, i) =>
          texts.slice(i + 1).flatMap((other): Link[] => (detection.likenessOf(one, other) ? [[one.id, other.id]] : [])),
        )
  return [...chained, ...toSelf, ...among, ...(await sameArticles(tx, ids))]
}

/** Makes the groups what the parts say; a part keeps the oldest group that its articles were in. */
const regroup = async (
  tx: Write,
  selfId: number,
  before: readonly Member[],
  parts: readonly number[][],
  detection: Detection,
): Promise<number[]> => {
  const memberOf = new Map(before.map((member) => [member.article_id, member]))
  const taken = new Set<number>()
  const after: Member[] = []
  for (const part of parts) {
    const canonicalId = detection.chooseCanonical(await originsOf(tx, part))
    const known = part.flatMap((id) => memberOf.get(id)?.group_id ?? []).filter((group) => !taken.has(group))
    const groupId = await groupOf(tx, known.length > 0 ? Math.min(...known) : null, canonicalId)
    taken.add(groupId)
    after.push(...(await groupMembers(tx, part, { selfId, groupId, canonicalId, before: memberOf, detection })))
  }
  const changed = await saveMembers(tx, memberOf, after)
  const ended = [...new Set(before.map((member) => member.group_id))].filter((group) => !taken.has(group))
  if (ended.length > 0) await tx.query(sql`delete from duplicate_group where id = any(${ended}::int[])`)
  return changed
}

const groupOf = async (tx: Write, known: number | null, canonicalId: number): Promise<number> => {
  if (known === null) return (await insertReturningIds(tx, "duplicate_group", [{ canonical_id: canonicalId }]))[0]!
  await tx.query(sql`update duplicate_group set canonical_id = ${canonicalId} where id = ${known}`)
  return known
}

const saveMembers = async (
  tx: Write,
  before: ReadonlyMap<number, Member>,
  after: readonly Member[],
): Promise<number[]> => {
  const staying = new Set(after.map((member) => member.article_id))
  const left = [...before.keys()].filter((id) => !staying.has(id))
  const changed = after.filter((member) => {
    const was = before.get(member.article_id)
    return (
      was?.group_id !== member.group_id ||
      was.is_copy !== member.is_copy ||
      was.reason !== member.reason ||
      was.similarity !== member.similarity
    )
  })
  if (left.length > 0) await tx.query(sql`delete from duplicate_member where article_id = any(${left}::int[])`)
  if (changed.length > 0)
    await tx.query(sql`
      insert into duplicate_member (article_id, group_id, similarity, reason, is_copy)
      select article_id, group_id, similarity, reason, is_copy
      from jsonb_populate_recordset(null::duplicate_member, ${JSON.stringify(changed)}::jsonb)
      on conflict (article_id) do update set group_id = excluded.group_id, similarity = excluded.similarity,
        reason = excluded.reason, is_copy = excluded.is_copy`)
  // A group that grows or shrinks shows in its canonical article too.
  const changedGroups = new Set([...left.map((id) => before.get(id)!), ...changed].map((member) => member.group_id))
  const canonical = after.filter((member) => !member.is_copy && changedGroups.has(member.group_id))
  for (const { article_id } of [...canonical, ...changed]) tx.changed("ARTICLE", article_id, "UPDATED")
  for (const id of left) tx.changed("ARTICLE", id, "UPDATED")
  return [...left, ...changed.map((member) => member.article_id)]
}
