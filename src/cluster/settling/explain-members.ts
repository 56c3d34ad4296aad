import type { SettledGroup } from "../../model/story.ts"
import type { Likeness } from "../likeness/likeness.ts"
import { joinedVectors } from "../likeness/story-vectors.ts"
import type { TermSpace } from "../likeness/term-space.ts"
import type { Part } from "./part-block.ts"

/** Says of each article of a story, oldest first, how it fits what the story was when it came. */
export const explainMembers = (
  { carried, articles }: Part,
  likeness: Likeness,
  space: TermSpace,
): SettledGroup["members"] => {
  let story = carried
  return articles.map(({ article: { id, pinnedTo }, vectors }) => {
    const before = story
    story = before ? joinedVectors(before, vectors, space) : vectors
    if (pinnedTo !== null) return { id, score: 1, reasons: [{ kind: "EDITOR", value: pinnedTo, weight: 1 }] }
    if (before) return { id, ...likeness.load(vectors).explain(before) }
    return { id, score: 1, reasons: [{ kind: "FIRST_ARTICLE", value: id, weight: 1 }] }
  })
}
