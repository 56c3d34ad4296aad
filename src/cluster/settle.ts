import type { MembershipReason, SettledGroup, SettlingArticle, StoryProfile, TermCounts } from "../model/story.ts"
import { assign, bestFit } from "./assign.ts"
import { WINDOW_DAYS } from "./blocks.ts"
import { byTimeThenId } from "./by-time.ts"
import { similarity } from "./similarity.ts"
import { StoryIndex } from "./story-index.ts"
import { joined, profileOf, storyOf } from "./story-profile.ts"
import { statisticsOf, type TermStatistics } from "./term-statistics.ts"

const MERGE_SCORE = 0.3

/** A story in the making. `story` is what names it from outside; two that are named are never one. */
type Group = { profile: StoryProfile; story: string | null; carried: StoryProfile | null; articles: SettlingArticle[] }

const groupOf = (
  id: string,
  story: string | null,
  carried: StoryProfile | null,
  articles: SettlingArticle[],
): Group => ({
  profile: { ...profileOf(id, carried, articles)!, id },
  story,
  carried,
  articles,
})

/** The groups that are there before anything is decided: the carried stories, and what a person put together. */
const namedGroups = (articles: readonly SettlingArticle[], carried: readonly StoryProfile[]): Group[] => {
  const stories = new Map(carried.map((story) => [story.id, story]))
  const pinned = new Map<string, SettlingArticle[]>()
  for (const id of stories.keys()) pinned.set(id, [])
  for (const article of articles)
    if (article.pinnedTo !== null) pinned.set(article.pinnedTo, [...(pinned.get(article.pinnedTo) ?? []), article])
  return [...pinned.keys()].sort().map((id) => groupOf(`story ${id}`, id, stories.get(id) ?? null, pinned.get(id)!))
}

const into = (group: Group, other: Group): void => {
  group.profile = joined(group.profile, other.profile)
  group.story ??= other.story
  group.carried ??= other.carried
  group.articles.push(...other.articles)
}

/** Each free article into the group that it fits, or into one of its own. */
const gather = (named: readonly Group[], articles: readonly SettlingArticle[], statistics: TermStatistics): Group[] => {
  const index = new StoryIndex(statistics, WINDOW_DAYS)
  const groups = new Map(named.map((group) => [group.profile.id, group]))
  for (const { profile } of named) index.put(profile)
  for (const article of articles.filter(({ pinnedTo }) => pinnedTo === null)) {
    const alone = groupOf(`article ${article.id}`, null, null, [article])
    const choice = assign({ ...article, id: alone.profile.id }, index.candidates(alone.profile), statistics)
    const group = choice.kind === "join" ? groups.get(choice.story)! : alone
    if (group !== alone) into(group, alone)
    groups.set(group.profile.id, group)
    index.put(group.profile, alone.profile)
  }
  return [...groups.values()]
}

/** Groups that turned out to be one, now that all their articles are there. */
const merge = (groups: readonly Group[], statistics: TermStatistics): Group[] => {
  const index = new StoryIndex(statistics, WINDOW_DAYS)
  const kept = new Map<string, Group>()
  for (const group of [...groups].sort((a, b) =>
    byTimeThenId<StoryProfile>((s) => s.firstPublished)(a.profile, b.profile),
  )) {
    const candidates = index
      .candidates(group.profile)
      .filter(({ id }) => group.story === null || kept.get(id)!.story === null)
    const fit = bestFit(group.profile, candidates, statistics, MERGE_SCORE)
    const target = fit ? kept.get(fit.story)! : group
    if (target !== group) into(target, group)
    kept.set(target.profile.id, target)
    index.put(target.profile, group.profile)
  }
  return [...kept.values()]
}

type Fit = { score: number; reasons: MembershipReason[] }

const fitOf = (article: SettlingArticle, story: StoryProfile | null, statistics: TermStatistics): Fit => {
  if (article.pinnedTo !== null) return { score: 1, reasons: [{ kind: "EDITOR", value: article.pinnedTo, weight: 1 }] }
  if (story) return similarity(storyOf(article.id, article), story, statistics)
  return { score: 1, reasons: [{ kind: "FIRST_ARTICLE", value: article.id, weight: 1 }] }
}

/** Why each article is where it is: how it fits what the story was when it came. */
const membersOf = ({ carried, articles }: Group, statistics: TermStatistics): SettledGroup["members"] => {
  let story = carried
  return articles.sort(byTimeThenId(({ datePublished }) => datePublished)).map((article) => {
    const fit = fitOf(article, story, statistics)
    story = profileOf(article.id, story, [article])
    return { id: article.id, ...fit }
  })
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
  const statistics = statisticsOf(counts)
  const sorted = [...articles].sort(byTimeThenId(({ datePublished }) => datePublished))
  const gathered = gather(namedGroups(sorted, carried), sorted, statistics)
  return merge(gathered, statistics)
    .filter((group) => group.articles.length > 0)
    .map((group) => ({ story: group.story, members: membersOf(group, statistics) }))
}
