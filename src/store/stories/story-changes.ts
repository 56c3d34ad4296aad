import type { SavedArticle } from "../articles/article-to-save.ts"
import type { NewRow } from "../insert-rows.ts"
import type { NodeType } from "../write.ts"
import type { Addition } from "./gather-story.ts"
import type { Placement } from "./place-in-story.ts"

const ADDED: Partial<Record<NodeType, string>> = {
  PERSON: "PERSON_ADDED",
  ORGANIZATION: "ORGANIZATION_ADDED",
  EVENT: "EVENT_ADDED",
  MEDIA_ITEM: "MEDIA_ADDED",
  QUOTATION: "QUOTATION_ADDED",
}

/** What an article changed in what a story shows, in the order in which a reader is told. */
export const storyChangeRows = (
  saved: SavedArticle,
  { storyId, before }: Placement,
  after: { headline: string; leadArticleId: number },
  additions: readonly Addition[],
  now: Date,
): NewRow[] => {
  const change = (kind: string, node: Addition | null, was: string | null = null, is: string | null = null) => ({
    story_id: storyId,
    at: now.toISOString(),
    kind,
    node_type: node?.type ?? null,
    node_id: node?.id ?? null,
    before: was,
    after: is,
  })
  const rows = additions.flatMap((node) => (ADDED[node.type] ? [change(ADDED[node.type]!, node)] : []))
  if (before && before.leadArticleId !== after.leadArticleId)
    rows.unshift(change("LEAD_CHANGED", { type: "ARTICLE", id: after.leadArticleId }))
  if (before && before.headline !== after.headline)
    rows.unshift(change("HEADLINE_CHANGED", null, before.headline, after.headline))
  if (saved.outcome === "CREATED") rows.unshift(change("ARTICLE_ADDED", { type: "ARTICLE", id: saved.id }))
  return rows
}
