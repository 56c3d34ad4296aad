import { type ArticleDraft, articleDraft, type SourceArticle } from "../model/article.ts"
import { findDates } from "./find-dates.ts"
import { findEntities } from "./find-entities.ts"
import { findEvents } from "./find-events.ts"
import { findLanguage } from "./find-language.ts"
import { findMedia } from "./find-media.ts"
import { findQuotations } from "./find-quotations.ts"
import { findRoles } from "./find-roles.ts"
import { findTopics } from "./find-topics.ts"
import { rankSentences } from "./rank-sentences.ts"
import type { EnrichStep } from "./step.ts"

/** The order matters: a step may read what the steps above it wrote. */
export const steps: readonly EnrichStep[] = [
  findLanguage,
  findMedia,
  findDates,
  findEntities,
  findRoles,
  findQuotations,
  findEvents,
  findTopics,
  rankSentences,
]

/** Which step an evidence of each kind comes from. */
export const extractors = {
  entities: findEntities,
  affiliations: findRoles,
  dates: findDates,
  quotations: findQuotations,
  events: findEvents,
} as const satisfies Record<string, EnrichStep>

/** A step that threw, and what it threw. */
export type StepFailure = { step: string; error: unknown }

export type Enrichment = { article: ArticleDraft; ran: readonly EnrichStep[]; failures: readonly StepFailure[] }

/** Runs all steps. One that throws costs that one improvement, never the article: it is told among the failures. */
export const enrich = (source: SourceArticle, run: readonly EnrichStep[] = steps): Enrichment => {
  let article = articleDraft(source)
  const ran: EnrichStep[] = []
  const failures: StepFailure[] = []
  for (const step of run)
    try {
      article = step.run(article)
      ran.push(step)
    } catch (error) {
      failures.push({ step: step.name, error })
    }
  return { article, ran, failures }
}
