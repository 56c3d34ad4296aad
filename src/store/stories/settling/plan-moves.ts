import type { MembershipReason, SettledGroup } from "../../../model/story.ts"
import type { StoredBlock } from "./read-block.ts"

/** An article that belongs elsewhere than where it was. */
export type PlannedMove = { articleId: number; from: number; score: number; reasons: readonly MembershipReason[] }

/** Articles that belong to one story. */
export type PlannedGroup = {
  /** Null for a story that there is none of yet. */
  story: number | null
  articleIds: readonly number[]
  moves: readonly PlannedMove[]
}

/**
 * What has to be moved for a block to be as it was settled, parted into what can be done apart: groups that neither take
 * from nor are one story. A story goes where its oldest article goes; where two meet the one that there was first stays.
 */
export const planMoves = (block: StoredBlock, groups: readonly SettledGroup[]): PlannedGroup[][] => {
  const planned = groups.map((group) => planGroup(block, group))
  const parts = new Map<PlannedGroup, number>()
  const owners = new Map<number, number>()
  const joined = planned.map((_, i) => i)
  const root = (i: number): number => (joined[i] === i ? i : root(joined[i]!))
  for (const [i, group] of planned.entries()) {
    parts.set(group, i)
    for (const story of [...(group.story === null ? [] : [group.story]), ...group.moves.map(({ from }) => from)]) {
      const owner = owners.get(story)
      if (owner === undefined) owners.set(story, i)
      else joined[root(i)] = root(owner)
    }
  }
  const together = new Map<number, PlannedGroup[]>()
  for (const [group, i] of parts) together.set(root(i), [...(together.get(root(i)) ?? []), group])
  return [...together.values()]
    .map((part) => part.filter(({ moves }) => moves.length > 0))
    .filter((part) => part.length > 0)
}

const planGroup = ({ places, stories, oldest }: StoredBlock, { story, members }: SettledGroup): PlannedGroup => {
  const placed = members.map((member) => ({ ...member, ...places.get(member.id)! }))
  const claims = placed.filter(({ articleId, storyId }) => oldest.get(storyId) === articleId)
  const first = claims.reduce<number | null>((least, { storyId }) => Math.min(least ?? storyId, storyId), null)
  const target = story === null ? first : stories.get(story)!
  return {
    story: target,
    articleIds: placed.map(({ articleId }) => articleId),
    moves: placed
      .filter(({ storyId, isPinned }) => storyId !== target && !isPinned)
      .map(({ articleId, storyId, score, reasons }) => ({ articleId, from: storyId, score, reasons })),
  }
}
