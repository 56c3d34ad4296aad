import type { ArticleDraft, SourceArticle } from "../../model/article.ts"
import type { EntryOrigin } from "../../model/feed.ts"
import type { ArticleProfile } from "../../model/story.ts"
import type { UndecidedEntity } from "../entities/settle-undecided.ts"

/** A step of understanding, in the version that ran. */
export type StepVersion = { name: string; version: number }

/** Which step finds which kind of fact: the `extractor` of its evidence. */
export type Extractors = Record<"entities" | "affiliations" | "dates" | "quotations" | "events", StepVersion>

/** An understood article as the store takes it, with what it was made from. */
export type ArticleToSave = {
  source: SourceArticle
  /** The entry that it came by; null when no feed brought it. */
  origin: EntryOrigin | null
  article: ArticleDraft
  /** What an article without an address is known by. */
  fingerprint: string
  profile: ArticleProfile
  /** The steps that ran without failing. */
  steps: readonly StepVersion[]
  extractors: Extractors
}

export type SaveOutcome = "CREATED" | "UPDATED" | "UNCHANGED"

/** An article with its row, on its way through the rest of the transaction. */
export type SavedArticle = ArticleToSave & {
  outcome: Exclude<SaveOutcome, "UNCHANGED">
  id: number
  publisherId: number | null
  datePublished: string
  /** Ids by position in `article.entities`. */
  entityIds: readonly number[]
  /** Entities that stand apart for want of evidence, which this article may give. */
  undecided: readonly UndecidedEntity[]
}
