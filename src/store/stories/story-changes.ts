import type { StoryChangeKind } from "../../model/story.ts"
import { insertRows } from "../insert-rows.ts"
import type { NodeType, Write } from "../write.ts"
import type { Difference } from "./gather-story.ts"
import type { ShownStory } from "./shown-stories.ts"

/** Something that a reader of a story is told of. */
export type NewsOfStory = {
  kind: StoryChangeKind
  node: { type: NodeType; id: number } | null
  before?: string | null
  after?: string | null
}

const ADDED: Partial<Record<NodeType, StoryChangeKind>> = {
  PERSON: "PERSON_ADDED",
  ORGANIZATION: "ORGANIZATION_ADDED",
  EVENT: "EVENT_ADDED",
  MEDIA_ITEM: "MEDIA_ADDED",
  QUOTATION: "QUOTATION_ADDED",
}

/** What differs in what a story gathers, as far as it is told apart. */
export const newsOfDifferences = (differences: readonly Difference[]): NewsOfStory[] =>
  differences.flatMap(({ type, id, kind }): NewsOfStory[] => {
    if (kind === "CHANGED") return [{ kind: "EVENT_CHANGED", node: { type, id } }]
    const added = kind === "NEW" ? ADDED[type] : undefined
    return added ? [{ kind: added, node: { type, id } }] : []
  })

/** A headline or a lead that is another now. A story that just began has no news of these. */
export const newsOfFace = (
  before: ShownStory | null,
  after: { headline: string; leadArticleId: number },
): NewsOfStory[] => {
  if (!before || before.leadArticleId === null) return []
  const news: NewsOfStory[] = []
  if (before.headline !== after.headline)
    news.push({ kind: "HEADLINE_CHANGED", node: null, before: before.headline, after: after.headline })
  if (before.leadArticleId !== after.leadArticleId)
    news.push({ kind: "LEAD_CHANGED", node: { type: "ARTICLE", id: after.leadArticleId } })
  return news
}

/** Notes changes of a story, in their order. Under the stories lock, so that all come in the order of commits. */
export const noteChanges = (tx: Write, storyId: number, news: readonly NewsOfStory[]): Promise<void> =>
  insertRows(
    tx,
    "story_change",
    news.map(({ kind, node, before = null, after = null }) => ({
      ...{
        story_id: storyId,
        at: tx.now.toISOString(),
        kind,
        node_type: node?.type ?? null,
        node_id: node?.id ?? null,
      },
      ...{ before, after },
    })),
  )
