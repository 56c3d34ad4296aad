import sql from "sql-template-tag"
import type { ArticleProfile, MembershipReason, StoryMember, StoryProfile } from "../../model/story.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import type { Queryable } from "../database/database.ts"
import type { Write } from "../write.ts"
import { candidateStories } from "./candidate-stories.ts"
import type { Clustering } from "./clustering.ts"
import { joinStory } from "./join-story.ts"
import { lockStories } from "./lock-stories.ts"
import { retellStory } from "./retell-story.ts"
import { markUnsettled } from "./settling/unsettled.ts"
import { type ShownStory, shownStories } from "./shown-stories.ts"
import { startStory } from "./start-story.ts"
import { type FittingStory, storyOfCopies } from "./story-of-copies.ts"
import { profileStory } from "./story-profile.ts"

/** The story that an article is in, until it is settled. */
export type Placement = {
  storyId: number
  /** What the story showed before; null when the article began it. */
  before: ShownStory | null
  profile: StoryProfile | undefined
  isNew: boolean
}

/**
 * Puts a new article in the story of its copies, else in the one it fits, or in one of its own; one that is in a story
 * stays there. Both are settled later, with whatever else was published about that time.
 */
export const placeInStory = async (tx: Write, given: SavedArticle, clustering: Clustering): Promise<Placement> => {
  // As the database gives it back: times are compared as text.
  const saved = { ...given, datePublished: new Date(given.datePublished).toISOString() }
  await lockStories(tx)
  const current = saved.outcome === "UPDATED" ? await currentPlacement(tx, saved, clustering) : null
  if (current) return current
  const article = { ...saved.profile, id: String(saved.id), datePublished: saved.datePublished }
  const terms = clustering.keyTerms(article)
  const ofCopies = await storyOfCopies(tx, saved, clustering.windowDays)
  const fitting = ofCopies
    ? (choiceAmong([ofCopies.story], article, clustering) ?? ofCopies)
    : await likeliestStory(tx, article, clustering)
  const storyId = fitting ? Number(fitting.story.id) : await startStory(tx, [memberOf(saved)], clustering)
  const before = fitting ? (await shownStories(tx, [storyId])).get(storyId)! : null
  await joinStory(tx, { ...saved, storyId, ...(fitting ?? firstArticle(saved)) }, terms, clustering)
  const profile = clustering.include(String(storyId), fitting?.story ?? null, article)
  return { storyId, before, profile, isNew: true }
}

/** Brings the story of an article that came or was edited up to date, once its events and names are bound. */
export const retellPlacement = (
  tx: Write,
  { id, article }: SavedArticle,
  { isNew, ...placement }: Placement,
  clustering: Clustering,
  /** Whether entities of the story's other articles have become others by it. */
  hasOthersChanged: boolean,
): Promise<void> => {
  const news = isNew ? [{ kind: "ARTICLE_ADDED" as const, node: { type: "ARTICLE" as const, id } }] : []
  const addition = isNew && !hasOthersChanged ? { areQuoted: article.quotations.length > 0 } : null
  return retellStory(tx, { ...placement, articleIds: [id], addition, news }, clustering)
}

/** The story that an article fits best, if it fits any well enough. */
export const likeliestStory = async (
  tx: Queryable,
  article: ArticleProfile & { datePublished: string },
  clustering: Clustering,
): Promise<FittingStory | null> => {
  const { datePublished } = article
  const terms = clustering.keyTerms(article)
  const candidates = await candidateStories(tx, { terms, datePublished, windowDays: clustering.windowDays })
  return choiceAmong(candidates, article, clustering)
}

const choiceAmong = (
  candidates: readonly StoryProfile[],
  article: ArticleProfile & { datePublished: string },
  clustering: Clustering,
): FittingStory | null => {
  const choice = clustering.choose(article, candidates)
  return choice && { ...choice, story: candidates.find((candidate) => candidate.id === choice.story)! }
}

const firstArticle = ({ article }: SavedArticle): { score: number; reasons: MembershipReason[] } => ({
  score: 1,
  reasons: [{ kind: "FIRST_ARTICLE", value: article.headline, weight: 1 }],
})

const currentPlacement = async (
  tx: Write,
  { id, datePublished }: SavedArticle,
  clustering: Clustering,
): Promise<Placement | null> => {
  const [membership] = await tx.query<{ story_id: number; was: Date }>(sql`
    update story_article sa set date_published = ${datePublished}::timestamptz from story_article old
    where sa.article_id = ${id} and old.article_id = sa.article_id returning sa.story_id, old.date_published as was`)
  if (!membership) return null
  const was = membership.was.toISOString()
  await markUnsettled(
    tx,
    was === datePublished
      ? [{ id, datePublished }]
      : [
          { id, datePublished },
          { id, datePublished: was },
        ],
    clustering,
  )
  const storyId = membership.story_id
  const profile = await profileStory(tx, storyId, clustering)
  return { storyId, before: (await shownStories(tx, [storyId])).get(storyId)!, profile, isNew: false }
}

/** What a story that begins with the article is named by. */
const memberOf = ({ id, article, profile, datePublished }: SavedArticle): StoryMember => ({
  id: String(id),
  headline: article.headline,
  publisher: article.publisher,
  domain: null,
  url: article.url,
  articleSection: article.articleSection,
  datePublished,
  wordCount: 0,
  copyOf: null,
  image: null,
  profile,
})
