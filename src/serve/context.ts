import type { Logger } from "pino"
import type { ArticleInput } from "../model/article-input.ts"
import type { FeedOutline, FoundFeed } from "../model/feed.ts"
import type { InputError, Result } from "../model/input-error.ts"
import type { MembershipReason, StoryProfile } from "../model/story.ts"
import type { Database } from "../store/database/database.ts"
import type { Reader } from "../store/read/reader.ts"
import type { StoryEdit } from "../store/stories/edit-stories.ts"

/** How an input ended: an article, or why there is none. */
export type IngestResult =
  | { kind: "stored"; outcome: "CREATED" | "UPDATED" | "UNCHANGED"; articleId: number }
  | { kind: "refused"; errors: InputError[] }

/** A story, how well something fits it, 0..1, and why. */
type StoryFit = { storyId: number; score: number; reasons: MembershipReason[] }

/** What the stages do for the API: they arrive as functions, so that `serve` imports none of them. */
export type Stages = {
  ingest: (input: ArticleInput) => Promise<IngestResult>
  /** The same for a value that is yet to be checked, and that may hold several articles. */
  ingestUnchecked: (input: unknown) => Promise<IngestResult[]>
  /** How alike two stories are, 0..1, and what that rests on, strongest first. */
  similarity: (a: StoryProfile, b: StoryProfile) => { score: number; reasons: MembershipReason[] }
  /** The story that a text would join, null when none; an input is refused as `ingest` refuses it. */
  storyForText: (input: Pick<ArticleInput, "text" | "datePublished">) => Promise<Result<StoryFit | null>>
  /** Editors' decisions, as `store/stories/edit-stories.ts` promises them; each is one transaction. */
  mergeStories: (merger: { into: number; from: readonly number[] }) => Promise<number | null>
  splitStory: (split: { storyId: number; articleIds: readonly number[] }) => Promise<number | null>
  moveArticle: (move: { articleId: number; to: number }) => Promise<number | null>
  editStory: (storyId: number, edit: StoryEdit) => Promise<void>
  /** The feed that is at an address, or that a page there links to. */
  findFeed: (url: string) => Promise<Result<FoundFeed>>
  /**
   * Checks a feed now and takes in what it brings; the feed's row says how it went. False when it could not be begun, because
   * other checks of its host kept it waiting too long.
   */
  checkFeed: (feedId: number) => Promise<boolean>
  /** Has feeds that became due checked at once, where a worker runs in this process. */
  pollSoon: () => void
  readOpml: (text: string) => Result<FeedOutline[]>
  /** Whether an address could be fetched: false for one that names a machine that is not public. A name is not resolved. */
  mayVisit: (url: string) => boolean
}

/** What a request has at hand. */
export type Context = {
  readonly reader: Reader
  readonly database: Database
  /** The stages, loaded when they are first needed: reading needs none. */
  readonly stages: () => Promise<Stages>
  readonly log: Logger
  readonly now: () => Date
  readonly version: string
  /** Whether the request may write: see `mayWrite`. */
  readonly mayWrite: boolean
  /** A reader that has not seen what was there before a write. */
  readonly freshReader: () => Reader
}
