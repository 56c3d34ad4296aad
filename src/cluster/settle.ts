import type { SettledGroup, SettlingArticle, StoryProfile, TermCounts } from "../model/story.ts"
import { byTimeThenId } from "./by-time.ts"
import { oddsOfJoining } from "./likeness/join-model.ts"
import { joinedVectors, type StoryVectors, vectorsOf } from "./likeness/story-vectors.ts"
import { TermSpace } from "./likeness/term-space.ts"
import { agglomerate } from "./settling/agglomerate.ts"
import { explainMembers } from "./settling/explain-members.ts"
import { storyOf } from "./story-profile.ts"
import { statisticsOf } from "./term-statistics.ts"

/** What stays together whatever is decided: a carried story, what a person put together, or one article. */
type Piece = { story: string | null; carried: StoryVectors | null; articles: SettlingArticle[] }

/** The carried stories and those that persons named, with the articles that are pinned to them; by name. */
const namedPieces = (
  articles: readonly SettlingArticle[],
  carried: readonly StoryProfile[],
  space: TermSpace,
): Piece[] => {
  const pieces = new Map(
    carried.map((story): [string, Piece] => [
      story.id,
      { story: story.id, carried: vectorsOf(story, space), articles: [] },
    ]),
  )
  for (const article of articles) {
    if (article.pinnedTo === null) continue
    const piece = pieces.get(article.pinnedTo) ?? { story: article.pinnedTo, carried: null, articles: [] }
    piece.articles.push(article)
    pieces.set(article.pinnedTo, piece)
  }
  return [...pieces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, piece]) => piece)
}

/**
 * Parts the articles of one block into stories. `carried` are the stories of earlier blocks that are still alive: one may
 * take articles in, but is neither split nor joined with another. What a person decided stands. `counts` are those of
 * `countTerms` over the block's articles and the blocks before it. The order of neither list matters.
 */
export const settle = (
  articles: readonly SettlingArticle[],
  carried: readonly StoryProfile[],
  counts: TermCounts,
): SettledGroup[] => {
  const space = new TermSpace(statisticsOf(counts))
  const sorted = [...articles].sort(byTimeThenId(({ datePublished }) => datePublished))
  const vectors = new Map(sorted.map((article) => [article, vectorsOf(storyOf(article.id, article), space)]))
  const free = sorted.filter(({ pinnedTo }) => pinnedTo === null)
  const pieces: Piece[] = [
    ...namedPieces(sorted, carried, space),
    ...free.map((article) => ({ story: null, carried: null, articles: [article] })),
  ]
  const vectorsOfPiece = ({ carried, articles }: Piece): StoryVectors =>
    [...(carried ? [carried] : []), ...articles.map((article) => vectors.get(article)!)].reduce((sum, part) =>
      joinedVectors(sum, part, space),
    )
  const whole = pieces.map((piece) => ({ isNamed: piece.story !== null, vectors: vectorsOfPiece(piece) }))
  const explain = explainMembers(space, vectors)
  return agglomerate(whole, space, oddsOfJoining).flatMap((group) => {
    const parts = group.map((position) => pieces[position]!)
    const members = parts.flatMap((part) => part.articles).sort(byTimeThenId(({ datePublished }) => datePublished))
    if (members.length === 0) return []
    const named = parts.find(({ story }) => story !== null)
    return [{ story: named?.story ?? null, members: explain(named?.carried ?? null, members) }]
  })
}
