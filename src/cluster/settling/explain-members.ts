import type { SettledGroup, SettlingArticle } from "../../model/story.ts"
import { Likeness } from "../likeness/likeness.ts"
import { joinedVectors, type StoryVectors } from "../likeness/story-vectors.ts"
import type { TermSpace } from "../likeness/term-space.ts"

/** Says of each article of a story, oldest first, how it fits what the story was when it came. */
export const explainMembers = (space: TermSpace, vectors: ReadonlyMap<SettlingArticle, StoryVectors>) => {
  const likeness = new Likeness(space)
  return (carried: StoryVectors | null, articles: readonly SettlingArticle[]): SettledGroup["members"] => {
    let story = carried
    return articles.map((article) => {
      const alone = vectors.get(article)!
      const before = story
      story = before ? joinedVectors(before, alone, space) : alone
      const { id, pinnedTo } = article
      if (pinnedTo !== null) return { id, score: 1, reasons: [{ kind: "EDITOR", value: pinnedTo, weight: 1 }] }
      if (before) return { id, ...likeness.load(alone).explain(before) }
      return { id, score: 1, reasons: [{ kind: "FIRST_ARTICLE", value: id, weight: 1 }] }
    })
  }
}
