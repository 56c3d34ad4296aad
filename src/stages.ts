import { setTimeout as delay } from "node:timers/promises"
import { clustering } from "./cluster/clustering.ts"
import { similarity } from "./cluster/similarity.ts"
import { backgroundStatistics } from "./cluster/term-statistics.ts"
import { discoverFeed } from "./ingest/feed/discover-feeds.ts"
import { readOpml } from "./ingest/feed/opml.ts"
import { mayVisit } from "./ingest/fetch/may-visit.ts"
import { parseArticleInput } from "./ingest/parse-json-line.ts"
import { checkFeedInTurn } from "./jobs/check-feed.ts"
import type { JobDeps } from "./jobs/job-deps.ts"
import type { ArticleInput } from "./model/article-input.ts"
import type { StoryProfile } from "./model/story.ts"
import { type IngestResult, ingest, ingestAll, ingestSource } from "./pipeline.ts"
import { editStory, mergeStories, moveArticle, type StoryEdit, splitStory } from "./store/stories/edit-stories.ts"
import { type Write, write } from "./store/write.ts"
import { storyForText } from "./story-for-text.ts"

export type StageDeps = Pick<JobDeps, "database" | "log" | "fetcher" | "now"> & {
  /** The ranges of addresses that the fetcher was allowed beside the public ones. */
  allowPrivate: readonly string[]
  /** Has feeds that became due checked at once, where a worker runs. */
  pollSoon?: () => void
}

/** What the API is handed of the stages. */
export const stagesOf = ({ fetcher, allowPrivate, pollSoon = () => {}, ...deps }: StageDeps) => ({
  ingest: (input: ArticleInput) => ingest(deps, input),
  ingestUnchecked: async (value: unknown): Promise<IngestResult[]> => {
    const input = parseArticleInput(value)
    return input.kind === "error" ? [{ kind: "refused", errors: input.errors }] : ingestAll(deps, input.value)
  },
  similarity: (a: StoryProfile, b: StoryProfile) => similarity(a, b, backgroundStatistics),
  storyForText: (input: Pick<ArticleInput, "text" | "datePublished">) => storyForText(deps, input),
  ...arrangingOf(deps),
  findFeed: (url: string) => discoverFeed(fetcher, url),
  checkFeed: (feedId: number) => checkFeedInTurn(jobDepsOf({ ...deps, fetcher }), feedId),
  pollSoon,
  readOpml,
  mayVisit: (url: string) => mayVisit(url, allowPrivate),
})

/** What editors do with stories, each in a transaction of its own. */
const arrangingOf = ({ database, now }: Pick<StageDeps, "database" | "now">) => {
  const inTransaction = <T>(work: (tx: Write) => Promise<T>) => write(database, now(), work)
  return {
    mergeStories: (merger: { into: number; from: readonly number[] }) =>
      inTransaction((tx) => mergeStories(tx, merger, clustering)),
    splitStory: (split: { storyId: number; articleIds: readonly number[] }) =>
      inTransaction((tx) => splitStory(tx, split, clustering)),
    moveArticle: (move: { articleId: number; to: number }) => inTransaction((tx) => moveArticle(tx, move, clustering)),
    editStory: (storyId: number, edit: StoryEdit) => inTransaction((tx) => editStory(tx, storyId, edit, clustering)),
  }
}

/** The checks of feeds over the pipeline, in real time. */
export const jobDepsOf = (
  deps: Pick<JobDeps, "database" | "log" | "fetcher" | "now">,
  signal?: AbortSignal,
): JobDeps => ({
  ...deps,
  signal,
  pause: (ms) => delay(ms, undefined, { signal }).catch(() => {}),
  ingestSource: (source, origin) => ingestSource(deps, source, origin),
})
