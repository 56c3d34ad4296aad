import type { StoryProfile } from "../model/story.ts"
import { assign, WINDOW_DAYS } from "./assign.ts"
import { byTimeThenId } from "./by-time.ts"
import { mergeStories } from "./merge-stories.ts"
import { type ClusterArticle, profileArticle } from "./profile-article.ts"
import { StoryIndex } from "./story-index.ts"
import { joined, storyOf } from "./story-profile.ts"
import { statisticsOf } from "./term-statistics.ts"

/**
 * Parts articles into stories: the story's id by the article's id. The order of the input does not matter. A story is
 * named for its first article.
 */
export const clusterArticles = (articles: Iterable<ClusterArticle>): Map<string, string> => {
  const profiles = Array.from(articles, profileArticle).sort(byTimeThenId(({ datePublished }) => datePublished))
  const statistics = statisticsOf(profiles.map((profile) => Object.keys(profile.terms)))
  const index = new StoryIndex(statistics, WINDOW_DAYS)
  const stories = new Map<string, StoryProfile>()
  const storyIds = new Map<string, string>()
  for (const profile of profiles) {
    const alone = storyOf(profile.id, profile)
    const assignment = assign(profile, index.candidates(alone), statistics)
    const story = assignment.kind === "join" ? joined(index.get(assignment.story)!, alone) : alone
    index.put(story, alone)
    stories.set(story.id, story)
    storyIds.set(profile.id, story.id)
  }
  const mergedInto = mergeStories(stories.values(), statistics)
  return new Map([...storyIds].map(([article, story]) => [article, mergedInto.get(story) ?? story]))
}
