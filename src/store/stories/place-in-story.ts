import sql from "sql-template-tag"
import type { ArticleProfile, MembershipReason, StoryProfile } from "../../model/story.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import { insertReturningIds } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { candidateStories } from "./candidate-stories.ts"
import type { Clustering } from "./clustering.ts"
import { type FittingStory, storyOfCopies } from "./story-of-copies.ts"

/** One article at a time finds its story, or two about one happening would each start one. */
const PLACEMENT_LOCK = 0x646c_7374 // "dlst"
const NUMBERED_SLUGS = 9

/** The story that an article is in, locked until the end of the transaction. */
export type Placement = {
  storyId: number
  /** What the story showed before; null when the article began it. */
  before: { headline: string; leadArticleId: number | null; revision: number } | null
  /** The story's profile with this article; null when it was in the story already. */
  profile: StoryProfile | null
}

/**
 * Puts a new article in the story of its copies, else in the one it fits, or in one of its own; one that is in a story
 * stays there.
 */
export const placeInStory = async (tx: Write, saved: SavedArticle, clustering: Clustering): Promise<Placement> => {
  const current = saved.outcome === "UPDATED" ? await currentPlacement(tx, saved) : null
  if (current) return current
  await tx.query(sql`select pg_advisory_xact_lock(${PLACEMENT_LOCK})`)
  const article = { ...saved.profile, id: String(saved.id), datePublished: saved.datePublished }
  const terms = clustering.keyTerms(article)
  const ofCopies = await storyOfCopies(tx, saved, clustering.windowDays)
  const fitting = ofCopies
    ? (choiceAmong([ofCopies.story], article, clustering) ?? ofCopies)
    : await likeliestStory(tx, article, terms, clustering)
  const storyId = fitting ? Number(fitting.story.id) : await startStory(tx, saved, clustering)
  const before = fitting ? await lockStory(tx, storyId) : null
  await join(tx, membershipRow(saved, storyId, fitting ?? firstArticle(saved), tx.now), terms)
  return { storyId, before, profile: clustering.include(String(storyId), fitting?.story ?? null, article) }
}

const likeliestStory = async (
  tx: Write,
  article: ArticleProfile & { datePublished: string },
  terms: readonly string[],
  clustering: Clustering,
): Promise<FittingStory | null> => {
  const { datePublished } = article
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

const membershipRow = (
  { id, datePublished }: SavedArticle,
  storyId: number,
  { score, reasons }: { score: number; reasons: MembershipReason[] },
  now: Date,
) => ({
  article_id: id,
  story_id: storyId,
  score,
  reasons,
  date_published: datePublished,
  first_seen: now.toISOString(),
})

/** Makes the article a member of the story, and the story known by the article's terms. */
const join = async (tx: Write, membership: ReturnType<typeof membershipRow>, terms: readonly string[]) => {
  const { article_id, story_id, score, reasons, date_published, first_seen } = membership
  await tx.query(sql`
    with member as (
      insert into story_article (article_id, story_id, score, reasons, date_published, first_seen)
      values (${article_id}, ${story_id}, ${score}, ${JSON.stringify(reasons)}::jsonb, ${date_published}, ${first_seen}))
    insert into story_term (story_id, term, date_published)
    select ${story_id}::int, term, ${date_published}::timestamptz from unnest(${terms}::text[]) term
    on conflict (story_id, term) do update
      set date_published = greatest(story_term.date_published, excluded.date_published)`)
}

const currentPlacement = async (tx: Write, { id, datePublished }: SavedArticle): Promise<Placement | null> => {
  const [membership] = await tx.query<{ story_id: number }>(sql`
    update story_article set date_published = ${datePublished}::timestamptz where article_id = ${id} returning story_id`)
  if (!membership) return null
  return { storyId: membership.story_id, before: await lockStory(tx, membership.story_id), profile: null }
}

const lockStory = async (tx: Write, id: number) => {
  const [row] = await tx.query<{ headline: string; lead_article_id: number | null; revision: number }>(sql`
    select headline, lead_article_id, revision from story where id = ${id} for no key update`)
  return { headline: row!.headline, leadArticleId: row!.lead_article_id, revision: row!.revision }
}

/** A story row with nothing in it but its slug, which it keeps for good. */
const startStory = async (tx: Write, saved: SavedArticle, clustering: Clustering): Promise<number> => {
  const { headline, slugBase } = clustering.describe([memberOf(saved)])
  const row = { headline, first_published: saved.datePublished, last_published: saved.datePublished, article_count: 0 }
  const counts = { publisher_count: 0, trending_key: 0, revision: 0, created_at: tx.now.toISOString() }
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt <= NUMBERED_SLUGS ? attempt : `${saved.id}-${attempt}`
    const slug = attempt === 1 ? slugBase : `${slugBase}-${suffix}`
    const [id] = await insertReturningIds(tx, "story", [{ slug, is_pinned: false, ...row, ...counts }])
    if (id === undefined) continue
    tx.changed("STORY", id, "CREATED")
    return id
  }
}

const memberOf = ({ id, article, profile, datePublished }: SavedArticle) => ({
  id: String(id),
  headline: article.headline,
  publisher: article.publisher,
  datePublished,
  wordCount: 0,
  profile,
})
