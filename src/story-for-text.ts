import { clustering } from "./cluster/clustering.ts"
import { profileArticle } from "./cluster/profile-article.ts"
import type { ArticleInput } from "./model/article-input.ts"
import { ok, type Result } from "./model/input-error.ts"
import type { MembershipReason } from "./model/story.ts"
import { analyze, type PipelineDeps } from "./pipeline.ts"
import { storableTime } from "./store/storable-time.ts"
import { likeliestStory } from "./store/stories/place-in-story.ts"

/** A story, how well something fits it, 0..1, and why. */
export type StoryFit = { storyId: number; score: number; reasons: MembershipReason[] }

/** The story that a text would join if it were taken in now; null when it would start one. Stores nothing. */
export const storyForText = async (
  { database, now }: Pick<PipelineDeps, "database" | "now">,
  input: Pick<ArticleInput, "text" | "datePublished">,
): Promise<Result<StoryFit | null>> => {
  const analysis = await analyze(input, now())
  if (analysis.kind === "error") return analysis
  const { article } = analysis.value.articles[0]!
  const datePublished = storableTime(article.datePublished ?? now().toISOString())
  const profile = { ...profileArticle({ ...article, id: "" }), datePublished }
  const fitting = await likeliestStory(database, profile, clustering)
  return ok(fitting && { storyId: Number(fitting.story.id), score: fitting.score, reasons: fitting.reasons })
}
