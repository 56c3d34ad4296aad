import sql from "sql-template-tag"
import type { MembershipReason } from "../../../model/story.ts"
import type { Database } from "../../database/database.ts"
import { type Write, write } from "../../write.ts"
import type { Clustering } from "../clustering.ts"
import { lockStories } from "../lock-stories.ts"
import { moveArticles } from "../move-articles.ts"
import { survivingStories } from "../shown-stories.ts"
import { startStory } from "../start-story.ts"
import { describedArticles } from "../story-members.ts"
import type { PlannedGroup, PlannedMove } from "./plan-moves.ts"

/** What came of settling. */
export type SettleCounts = { moved: number; merged: number; started: number }

/**
 * Moves articles as planned, all of a part or nothing. One that is not any more where it was when the plan was made stays where
 * somebody has put it since, and none goes to a story that was merged since.
 */
export const applyMoves = (
  database: Database,
  now: Date,
  part: readonly PlannedGroup[],
  clustering: Clustering,
): Promise<SettleCounts> =>
  write(database, now, async (tx) => {
    await lockStories(tx)
    const still = await whereTheyWere(
      tx,
      part.flatMap(({ moves }) => moves),
    )
    const alive = await survivingStories(
      tx,
      part.flatMap(({ story }) => story ?? []),
    )
    const moves = []
    let started = 0
    for (const group of part) {
      const going = group.moves.filter((move) => still.has(move))
      if (going.length === 0 || (group.story !== null && !alive.includes(group.story))) continue
      if (group.story === null) started += 1
      const ids = going.map(({ articleId }) => articleId)
      const to = group.story ?? (await startStory(tx, await describedArticles(tx, ids), clustering))
      for (const move of going) moves.push({ ...move, to, reasons: inWords(move.reasons, still.get(move)!.headline) })
    }
    return { ...(await moveArticles(tx, moves, clustering)), started }
  })

type Still = { article_id: number; story_id: number; headline: string }

const whereTheyWere = async (tx: Write, moves: readonly PlannedMove[]): Promise<Map<PlannedMove, Still>> => {
  const rows = await tx.query<Still>(sql`
    select sa.article_id, sa.story_id, a.headline from story_article sa join article a on a.id = sa.article_id
    where sa.article_id = any(${moves.map(({ articleId }) => articleId)}::int[]) and not sa.is_pinned`)
  const places = new Map(rows.map((row) => [row.article_id, row]))
  return new Map(
    moves.flatMap((move) => {
      const place = places.get(move.articleId)
      return place?.story_id === move.from ? [[move, place] as const] : []
    }),
  )
}

/** Settling knows an article by its name alone: what a story began with is shown by its headline. */
const inWords = (reasons: readonly MembershipReason[], headline: string): MembershipReason[] =>
  reasons.map((reason) => (reason.kind === "FIRST_ARTICLE" ? { ...reason, value: headline } : reason))
