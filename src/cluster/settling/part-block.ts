import type { SettlingArticle, StoryProfile, TermCounts } from "../../model/story.ts"
import { byTimeThenId } from "../by-time.ts"
import { articleVectors, joinedVectors, type StoryVectors, storyVectors } from "../likeness/story-vectors.ts"
import { TermSpace } from "../likeness/term-space.ts"
import { statisticsOf } from "../term-statistics.ts"
import { agglomerate, type Decide } from "./agglomerate.ts"

/** An article seen as vectors. */
export type SeenArticle = { article: SettlingArticle; vectors: StoryVectors }

/** What stays together whatever is decided: a carried story, what a person put together, or one article. */
export type BlockPiece = {
  story: string | null
  carried: StoryVectors | null
  articles: SeenArticle[]
  vectors: StoryVectors
  isNamed: boolean
}

/** The articles of one story in a block, oldest first, and the story that they were found to belong to. */
export type Part = { story: string | null; carried: StoryVectors | null; articles: SeenArticle[] }

const byTime = byTimeThenId<SettlingArticle>(({ datePublished }) => datePublished)

/** The carried stories and those that persons named, with the articles that are pinned to them; by name. */
const namedParts = (seen: readonly SeenArticle[], carried: readonly StoryProfile[], space: TermSpace): Part[] => {
  const parts = new Map<string, Part>()
  for (const story of carried)
    parts.set(story.id, { story: story.id, carried: storyVectors(story, space), articles: [] })
  for (const one of seen) {
    const story = one.article.pinnedTo
    if (story === null) continue
    const part = parts.get(story) ?? { story, carried: null, articles: [] }
    part.articles.push(one)
    parts.set(story, part)
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)
}

const pieceOf = (part: Part, space: TermSpace): BlockPiece => {
  const all = [...(part.carried ? [part.carried] : []), ...part.articles.map(({ vectors }) => vectors)]
  return { ...part, isNamed: part.story !== null, vectors: all.reduce((a, b) => joinedVectors(a, b, space)) }
}

const joinedPart = (pieces: readonly BlockPiece[]): Part => {
  const named = pieces.find(({ isNamed }) => isNamed)
  return {
    story: named?.story ?? null,
    carried: named?.carried ?? null,
    articles: pieces.flatMap(({ articles }) => articles).sort((a, b) => byTime(a.article, b.article)),
  }
}

/** Parts a block by the given decision, as `settle` says; what no article came to is left out. */
export const partBlock = (
  articles: readonly SettlingArticle[],
  carried: readonly StoryProfile[],
  counts: TermCounts,
  decide: Decide<BlockPiece>,
): { space: TermSpace; parts: Part[] } => {
  const space = new TermSpace(statisticsOf(counts))
  const seen = [...articles]
    .sort(byTime)
    .map((article): SeenArticle => ({ article, vectors: articleVectors(article, space) }))
  const free = seen
    .filter(({ article }) => article.pinnedTo === null)
    .map((one): Part => ({ story: null, carried: null, articles: [one] }))
  const pieces = [...namedParts(seen, carried, space), ...free].map((part) => pieceOf(part, space))
  const parts = agglomerate(pieces, space, decide).map(joinedPart)
  return { space, parts: parts.filter((part) => part.articles.length > 0) }
}
