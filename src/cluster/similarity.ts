import type { StoryProfile } from "../model/story.ts"
import type { Similarity } from "./likeness/likeness.ts"
import { likenessBy } from "./likeness/likeness-by.ts"
import { storyVectors } from "./likeness/story-vectors.ts"
import type { TermStatistics } from "./term-statistics.ts"

/** Compares two stories as wholes, never one member with another; a story may have but one article. */
export const similarity = (a: StoryProfile, b: StoryProfile, statistics: TermStatistics): Similarity => {
  const { space, likeness } = likenessBy(statistics)
  const [one, other] = [storyVectors(a, space), storyVectors(b, space)]
  return likeness.load(one).explain(other)
}
