import type { StoryProfile } from "../model/story.ts"
import { bestFit, WINDOW_DAYS } from "./assign.ts"
import { byTimeThenId } from "./by-time.ts"
import { StoryIndex } from "./story-index.ts"
import { joined } from "./story-profile.ts"
import type { TermStatistics } from "./term-statistics.ts"

const MERGE_SCORE = 0.3

/**
 * Finds stories that turned out to be one, now that all their articles are there: the id of the story that takes it
 * in, by the id of the story that ends. The earlier story keeps its id. The order of the input does not matter.
 */
export const mergeStories = (stories: Iterable<StoryProfile>, statistics: TermStatistics): Map<string, string> => {
  const index = new StoryIndex(statistics, WINDOW_DAYS)
  const mergedInto = new Map<string, string>()
  for (const story of [...stories].sort(byTimeThenId(({ firstPublished }) => firstPublished))) {
    const fit = bestFit(story, index.candidates(story), statistics, MERGE_SCORE)
    if (fit) {
      mergedInto.set(story.id, fit.story)
      index.put(joined(index.get(fit.story)!, story), story)
    } else index.put(story)
  }
  return mergedInto
}
