import type { StoryMember } from "../../model/story.ts"
import { insertReturningIds } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { Clustering } from "./clustering.ts"

const NUMBERED_SLUGS = 9

/** Makes a story row with nothing in it but the slug that its first articles give it, which it keeps for good. */
export const startStory = async (
  tx: Write,
  articles: readonly StoryMember[],
  clustering: Clustering,
): Promise<number> => {
  const { headline, slugBase } = clustering.describe(articles)
  const time = tx.now.toISOString()
  const row = { headline, first_published: time, last_published: time, article_count: 0, is_pinned: false }
  const counts = { publisher_count: 0, trending_key: 0, revision: 0, created_at: tx.now.toISOString() }
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt <= NUMBERED_SLUGS ? attempt : `${articles[0]!.id}-${attempt}`
    const slug = attempt === 1 ? slugBase : `${slugBase}-${suffix}`
    const [id] = await insertReturningIds(tx, "story", [{ slug, ...row, ...counts, is_arranged: false }])
    if (id === undefined) continue
    tx.changed("STORY", id, "CREATED")
    return id
  }
}
