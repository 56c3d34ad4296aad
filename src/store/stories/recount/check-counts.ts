import sql from "sql-template-tag"
import type { Database } from "../../database/database.ts"
import { write } from "../../write.ts"
import type { Clustering } from "../clustering.ts"
import { gatherStory } from "../gather-story.ts"
import { lockStories } from "../lock-stories.ts"
import { retellStory } from "../retell-story.ts"
import { shownStories } from "../shown-stories.ts"
import { mendNodes, recountNodes } from "./recount-nodes.ts"
import { recountStories } from "./recount-stories.ts"

const STORIES_AT_ONCE = 200

/** Compares every count that is kept with a recount: how many rows of each table differ. With `repair` it mends them. */
export const checkCounts = async (
  database: Database,
  { repair, now, clustering }: { repair: boolean; now: Date; clustering: Clustering },
): Promise<Map<string, number>> => {
  const differing = new Map<string, number>()
  for (let after = 0; ; ) {
    const rows = await database.query<{ id: number }>(sql`
      select id from story where id > ${after} order by id limit ${STORIES_AT_ONCE}`)
    if (rows.length === 0) break
    const miscounts = await recountStories(
      database,
      rows.map(({ id }) => id),
    )
    for (const { table, storyIds } of miscounts) differing.set(table, (differing.get(table) ?? 0) + storyIds.length)
    const wrong = new Set(miscounts.flatMap(({ storyIds }) => storyIds))
    if (repair) for (const storyId of wrong) await mendStory(database, storyId, now, clustering)
    after = rows.at(-1)!.id
  }
  for (const { table, count } of await recountNodes(database)) differing.set(table, count)
  if (repair) await mendNodes(database)
  return differing
}

/** A story without articles has nothing that could be retold. */
const mendStory = (database: Database, storyId: number, now: Date, clustering: Clustering): Promise<void> =>
  write(database, now, async (tx) => {
    await lockStories(tx)
    const before = (await shownStories(tx, [storyId])).get(storyId)!
    const [member] = await tx.query(sql`select from story_article where story_id = ${storyId} limit 1`)
    if (member) return retellStory(tx, { storyId, before, articleIds: [], news: [] }, clustering)
    await gatherStory(tx, storyId)
    await tx.query(sql`update story set article_count = 0, publisher_count = 0 where id = ${storyId}`)
  })
