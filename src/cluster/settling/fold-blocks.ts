import type { ArticleProfile, SettlingArticle, StoryProfile, TermCounts } from "../../model/story.ts"
import { blockOf, isAliveIn } from "../blocks.ts"
import { profileOf } from "../story-profile.ts"
import { countTerms } from "../term-statistics.ts"

/** Articles found to be one story, oldest first, and the earlier story that they belong to. */
type Group = { story: string | null; members: readonly { id: string }[] }

/** What parts one block. */
type SettleBlock = (
  articles: readonly SettlingArticle[],
  carried: readonly StoryProfile[],
  counts: TermCounts,
) => readonly Group[]

/** What is known before a block: all stories so far by their id, the counts of their terms, and who is where. */
type State = { stories: Map<string, StoryProfile>; counts: TermCounts | null; storyIds: Map<string, string> }

const UNDATED = Number.POSITIVE_INFINITY

const inBlocks = (profiles: Iterable<ArticleProfile>): [number, SettlingArticle[]][] => {
  const blocks = new Map<number, SettlingArticle[]>()
  for (const profile of profiles) {
    const block = profile.datePublished === null ? UNDATED : blockOf(profile.datePublished)
    const article = { ...profile, pinnedTo: null }
    const others = blocks.get(block)
    if (others) others.push(article)
    else blocks.set(block, [article])
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Settles one block, and keeps what the next one builds on. What has no date may belong to a story of any time. */
const addBlock = (
  state: State,
  block: number,
  articles: readonly SettlingArticle[],
  settleBlock: SettleBlock,
): void => {
  const alive = [...state.stories.values()].filter(
    ({ lastPublished }) => block === UNDATED || isAliveIn(block, lastPublished),
  )
  state.counts = countTerms(articles, state.counts)
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const { story, members } of settleBlock(articles, alive, state.counts)) {
    const id = story ?? members[0]!.id
    for (const member of members) state.storyIds.set(member.id, id)
    const profiles = members.map((member) => byId.get(member.id)!)
    state.stories.set(id, profileOf(id, state.stories.get(id) ?? null, profiles)!)
  }
}

/** Settles articles block by block: the story's id, which is that of its first article, by the article's id. */
export const foldBlocks = (profiles: Iterable<ArticleProfile>, settleBlock: SettleBlock): Map<string, string> => {
  const state: State = { stories: new Map(), counts: null, storyIds: new Map() }
  for (const [block, articles] of inBlocks(profiles)) addBlock(state, block, articles, settleBlock)
  return state.storyIds
}
