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

/** A story so far, and what it took in since its profile was made. */
type Known = { profile: StoryProfile | null; recent: ArticleProfile[]; lastPublished: string | null }

/** What is known before a block: all stories so far by their id, the counts of their terms, and who is where. */
type State = { stories: Map<string, Known>; counts: TermCounts | null; storyIds: Map<string, string> }

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

const profileOfKnown = (id: string, known: Known): StoryProfile => {
  known.profile = profileOf(id, known.profile, known.recent)!
  known.recent = []
  return known.profile
}

/** What has no date may belong to a story of any time. */
const storiesAlive = ({ stories }: State, block: number): StoryProfile[] =>
  [...stories].flatMap(([id, known]) =>
    block === UNDATED || isAliveIn(block, known.lastPublished) ? [profileOfKnown(id, known)] : [],
  )

/** Settles one block, and keeps what the next one builds on. */
const addBlock = (
  state: State,
  block: number,
  articles: readonly SettlingArticle[],
  settleBlock: SettleBlock,
): void => {
  state.counts = countTerms(articles, state.counts)
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const { story, members } of settleBlock(articles, storiesAlive(state, block), state.counts)) {
    const id = story ?? members[0]!.id
    const known = state.stories.get(id) ?? { profile: null, recent: [], lastPublished: null }
    for (const member of members) {
      const article = byId.get(member.id)!
      state.storyIds.set(member.id, id)
      known.recent.push(article)
      known.lastPublished = article.datePublished
    }
    state.stories.set(id, known)
  }
}

/** Settles articles block by block: the story's id, which is that of its first article, by the article's id. */
export const foldBlocks = (profiles: Iterable<ArticleProfile>, settleBlock: SettleBlock): Map<string, string> => {
  const state: State = { stories: new Map(), counts: null, storyIds: new Map() }
  for (const [block, articles] of inBlocks(profiles)) addBlock(state, block, articles, settleBlock)
  return state.storyIds
}
