import type { ComparedArticle, Likeness } from "../../model/duplicate.ts"
import type { Queryable } from "../database/database.ts"
import type { Detection } from "./detection.ts"
import { comparedArticles, sameArticles } from "./find-copies.ts"
import type { Member } from "./groups.ts"

type Group = {
  /** The article that came: its text may differ from what the rows say. */
  selfId: number
  groupId: number
  canonicalId: number
  before: ReadonlyMap<number, Member>
  detection: Detection
}

/** The rows of a group: how much each article is like the canonical one, or like the nearest other where that is another text. */
export const groupMembers = async (tx: Queryable, ids: readonly number[], group: Group): Promise<Member[]> => {
  const { groupId, canonicalId } = group
  const kept = keptLikeness(ids, group)
  const fresh = ids.filter((id) => id !== canonicalId && !kept.has(id))
  const same = await sameArticles(tx, fresh)
  const texts = await comparedArticles(tx, [canonicalId, ...fresh])
  const others = async () => [...(await comparedArticles(tx, ids)).values()]
  const found = new Map<number, Likeness>([...kept, [canonicalId, { similarity: 1, reason: "SAME_TEXT" }]])
  for (const id of fresh) {
    const pairs = same.filter((pair) => pair.includes(id))
    const direct = group.detection.likenessOf(texts.get(id)!, texts.get(canonicalId)!)
    if (pairs.some((pair) => pair.includes(canonicalId))) found.set(id, { similarity: 1, reason: "SAME_URL" })
    else if (direct) found.set(id, direct)
    else if (pairs.length > 0) found.set(id, { similarity: 1, reason: "SAME_URL" })
    else found.set(id, nearest(texts.get(id)!, await others(), group.detection))
  }
  return ids.map((id) => ({ article_id: id, group_id: groupId, ...found.get(id)!, is_copy: id !== canonicalId }))
}

/** What is known already of the articles whose canonical one stays. */
const keptLikeness = (ids: readonly number[], { selfId, groupId, canonicalId, before }: Group) => {
  const canonical = before.get(canonicalId)
  const stays = canonical?.group_id === groupId && !canonical.is_copy && canonicalId !== selfId
  const known = ids.flatMap((id) => before.get(id) ?? [])
  const kept = known.filter((member) => stays && member.group_id === groupId && member.article_id !== selfId)
  return new Map(
    kept.map(({ article_id, similarity, reason }): [number, Likeness] => [article_id, { similarity, reason }]),
  )
}

const nearest = (text: ComparedArticle, others: readonly ComparedArticle[], detection: Detection): Likeness => {
  const found = others.flatMap((other) => (other.id === text.id ? [] : (detection.likenessOf(text, other) ?? [])))
  return found.sort((one, other) => other.similarity - one.similarity)[0] ?? { similarity: 0, reason: "NEAR_TEXT" }
}
