import sql from "sql-template-tag"
import type { Write } from "../write.ts"
import { revise } from "./retell-story.ts"

/**
 * Ends a story that has no articles any more: its row stays, with what it showed last, and it and all that were merged into
 * it lead to the story that took it in.
 */
export const endStory = async (tx: Write, storyId: number, into: number): Promise<void> => {
  await tx.query(sql`
    with terms as (delete from story_term where story_id = ${storyId}),
    entities as (delete from story_entity where story_id = ${storyId}),
    events as (delete from story_event where story_id = ${storyId}),
    media as (delete from story_media where story_id = ${storyId}),
    quotations as (delete from story_quotation where story_id = ${storyId})
    update story set merged_into_id = ${into}, article_count = case when id = ${storyId} then 0 else article_count end,
      publisher_count = case when id = ${storyId} then 0 else publisher_count end
    where id = ${storyId} or merged_into_id = ${storyId}`)
  await revise(tx, storyId, [{ kind: "STORY_MERGED", node: { type: "STORY", id: into } }])
}
