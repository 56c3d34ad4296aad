import { setImmediate as turn } from "node:timers/promises"
import { clustering } from "./cluster/clustering.ts"
import { detection } from "./cluster/duplicates/detection.ts"
import { resolution } from "./cluster/entities/resolution.ts"
import { profileArticle } from "./cluster/profile-article.ts"
import { type Enrichment, enrich, extractors, type StepFailure } from "./enrich/enrich.ts"
import { contentFingerprint } from "./ingest/content-fingerprint.ts"
import { readInput } from "./ingest/read-input.ts"
import type { Log } from "./log.ts"
import type { SourceArticle } from "./model/article.ts"
import type { ArticleInput } from "./model/article-input.ts"
import type { EntryOrigin, FeedDocument } from "./model/feed.ts"
import type { InputError, Result } from "./model/input-error.ts"
import type { ArticleToSave, SavedArticle, SaveOutcome } from "./store/articles/article-to-save.ts"
import { saveArticle } from "./store/articles/save-article.ts"
import { saveFacts } from "./store/articles/save-facts.ts"
import type { Database } from "./store/database/database.ts"
import { groupCopies } from "./store/duplicates/group-copies.ts"
import { settleUndecided } from "./store/entities/settle-undecided.ts"
import { saveEvents } from "./store/events/save-events.ts"
import { placeInStory, retellPlacement } from "./store/stories/place-in-story.ts"
import { regatherStory, retellOfArticles } from "./store/stories/retell-story.ts"
import { compareFacts, loggingChangesAlone } from "./store/understanding/replace-facts.ts"
import { storedArticle } from "./store/understanding/stored-article.ts"
import { type Write, write } from "./store/write.ts"

/** What the pipeline works with; a test passes its own clock. */
export type PipelineDeps = { database: Database; log: Pick<Log, "warn" | "error">; now: () => Date }

export type IngestResult =
  | { kind: "stored"; outcome: SaveOutcome; articleId: number }
  | { kind: "refused"; errors: InputError[] }

/** Takes in all articles of an input, each by itself; the one answer of a refused input is its refusal. */
export const ingestAll = async (deps: PipelineDeps, input: ArticleInput): Promise<IngestResult[]> => {
  const content = await readInput(input, { now: deps.now() })
  if (content.kind === "error") return [{ kind: "refused", errors: content.errors }]
  const results: IngestResult[] = []
  // An entry of a feed may say nothing at all.
  for (const source of content.value.articles.filter(({ headline }) => headline !== ""))
    results.push(await ingestSource(deps, source))
  return [...results, ...content.value.refused.map((error): IngestResult => ({ kind: "refused", errors: [error] }))]
}

/** Takes one article in; an input that holds several is refused. */
export const ingest = async (deps: PipelineDeps, input: ArticleInput): Promise<IngestResult> => {
  const content = await readInput(input, { now: deps.now() })
  if (content.kind === "error") return { kind: "refused", errors: content.errors }
  const [source] = content.value.articles
  const count = content.value.articles.length + content.value.refused.length
  if (source && count === 1) return ingestSource(deps, source)
  const message = source ? `The input holds ${count} articles; give one.` : "The input holds no article."
  return { kind: "refused", errors: [{ code: source ? "TOO_MANY" : "UNREADABLE", message, path: [] }] }
}

/**
 * Understands an article that was read, stores it and binds it into a story, all of it or nothing. `origin` is the entry of
 * a feed that it came by.
 */
export const ingestSource = async (
  deps: PipelineDeps,
  source: SourceArticle,
  origin: EntryOrigin | null = null,
): Promise<IngestResult> => {
  // Over the embedded database one article after another would leave nobody else a turn.
  await turn()
  const enrichment = enrich(source)
  for (const { step, error } of enrichment.failures) deps.log.warn({ step, err: error, url: source.url }, "step failed")
  return storeUnderstood(deps, source, origin, enrichment)
}

/** Stores an article that was understood and binds it into a story, all of it or nothing. */
export const storeUnderstood = async (
  deps: Pick<PipelineDeps, "database" | "now">,
  source: SourceArticle,
  origin: EntryOrigin | null,
  enrichment: Enrichment,
): Promise<Extract<IngestResult, { kind: "stored" }>> => {
  const saved = await write(deps.database, deps.now(), (tx) => store(tx, toSave(source, origin, enrichment)))
  return { kind: "stored", outcome: saved.outcome, articleId: saved.id }
}

const toSave = (source: SourceArticle, origin: EntryOrigin | null, { article, ran }: Enrichment): ArticleToSave => ({
  source,
  origin,
  article,
  fingerprint: contentFingerprint(source),
  profile: profileArticle({ ...article, id: "" }),
  steps: ran,
  extractors,
})

const store = async (tx: Write, given: ArticleToSave): Promise<{ outcome: SaveOutcome; id: number }> => {
  const written = await saveArticle(tx, given)
  if (written.outcome === "UNCHANGED") return written
  const saved = await saveFacts(tx, written, resolution)
  await bind(tx, saved, await groupCopies(tx, saved, detection))
  return saved
}

/** Binds an article into its story, and its events and names to those of others. `regrouped` are now other copies than before. */
const bind = async (tx: Write, saved: SavedArticle, regrouped: readonly number[]): Promise<void> => {
  const placement = await placeInStory(tx, saved, clustering)
  await saveEvents(tx, saved, placement.storyId)
  const others = await settleUndecided(tx, saved, resolution)
  await retellPlacement(tx, saved, placement, clustering, others.has(placement.storyId))
  for (const storyId of others) if (storyId !== placement.storyId) await regatherStory(tx, storyId)
  await retellOfArticles(tx, regrouped, placement.storyId, clustering)
}

/** GONE: deleted, or edited in the meantime. FAILED: a step threw, and what is stored stays. */
export type Redone = { outcome: "CHANGED" | "SAME" | "GONE" | "FAILED"; failures: readonly StepFailure[] }

/**
 * Understands a stored article anew, with the steps of today, and replaces its facts where they come out otherwise. The
 * article itself, its versions and its place in a story stay.
 */
export const redo = async (deps: Pick<PipelineDeps, "database" | "now">, id: number): Promise<Redone> => {
  const stored = await storedArticle(deps.database, id)
  if (!stored) return { outcome: "GONE", failures: [] }
  const enrichment = enrich(stored.source)
  const { failures } = enrichment
  if (failures.length > 0) return { outcome: "FAILED", failures }
  const given = toSave(stored.source, null, enrichment)
  const outcome = await write(deps.database, deps.now(), async (tx) => {
    const comparison = await compareFacts(tx, given, stored)
    if (comparison.kind === "CHANGED")
      await loggingChangesAlone(tx, id, async (quiet) =>
        bind(quiet, await saveFacts(quiet, comparison.written, resolution), []),
      )
    return comparison.kind
  })
  return { outcome, failures }
}

/** What is made of an input, without storing it. */
export const analyze = async (
  input: ArticleInput,
  now: Date,
): Promise<Result<{ feed: FeedDocument | null; articles: Enrichment[]; refused: InputError[] }>> => {
  const content = await readInput(input, { now })
  if (content.kind === "error") return content
  const { feed, articles, refused } = content.value
  return { kind: "ok", value: { feed, articles: articles.map((article) => enrich(article)), refused } }
}
