import type { StoryProfile } from "../model/story.ts"
import { Likeness, type Similarity } from "./likeness/likeness.ts"
import { vectorsOf } from "./likeness/story-vectors.ts"
import { TermSpace } from "./likeness/term-space.ts"
import type { TermStatistics } from "./term-statistics.ts"

/** Compares two stories as wholes, never one member with another; a story may have but one article. */
export const similarity = (a: StoryProfile, b: StoryProfile, statistics: TermStatistics): Similarity => {
  const space = new TermSpace(statistics)
  const [one, other] = [vectorsOf(a, space), vectorsOf(b, space)]
  return new Likeness(space).load(one).explain(other)
}
