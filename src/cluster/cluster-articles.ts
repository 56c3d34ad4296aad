import type { SettlingArticle, StoryProfile, TermCounts } from "../model/story.ts"
import { blockOf, isAliveIn } from "./blocks.ts"
import { type ClusterArticle, profileArticle } from "./profile-article.ts"
import { settle } from "./settle.ts"
import { profileOf } from "./story-profile.ts"
import { countTerms } from "./term-statistics.ts"

/** What is known before a block: all stories so far by their id, and the counts of their terms. */
type State = { stories: Map<string, StoryProfile>; counts: TermCounts | null; storyIds: Map<string, string> }

const UNDATED = Number.POSITIVE_INFINITY

const inBlocks = (articles: Iterable<ClusterArticle>): [number, SettlingArticle[]][] => {
  const blocks = new Map<number, SettlingArticle[]>()
  for (const article of articles) {
    const profile = { ...profileArticle(article), pinnedTo: null }
    const block = profile.datePublished === null ? UNDATED : blockOf(profile.datePublished)
    const others = blocks.get(block)
    if (others) others.push(profile)
    else blocks.set(block, [profile])
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Settles one block, and keeps what the next one builds on. What has no date may belong to a story of any time. */
const settleBlock = (state: State, block: number, articles: readonly SettlingArticle[]): void => {
  const alive = [...state.stories.values()].filter(
    ({ lastPublished }) => block === UNDATED || isAliveIn(block, lastPublished),
  )
  state.counts = countTerms(articles, state.counts)
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const { story, members } of settle(articles, alive, state.counts)) {
    const id = story ?? members[0]!.id
    for (const member of members) state.storyIds.set(member.id, id)
    const profiles = members.map((member) => byId.get(member.id)!)
    state.stories.set(id, profileOf(id, state.stories.get(id) ?? null, profiles)!)
  }
}

/**
 * Parts articles into stories, block by block: the story's id by the article's id. The order of the input does not matter.
 * A story is named for its first article.
 */
export const clusterArticles = (articles: Iterable<ClusterArticle>): Map<string, string> => {
  const state: State = { stories: new Map(), counts: null, storyIds: new Map() }
  for (const [block, settling] of inBlocks(articles)) settleBlock(state, block, settling)
  return state.storyIds
}
