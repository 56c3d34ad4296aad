import { slugOf } from "../lib/slug.ts"
import type { StoryDescription, StoryMember, StoryProfile } from "../model/story.ts"
import { byTimeThenId } from "./by-time.ts"
import { similarity } from "./similarity.ts"
import { joined, storyOf } from "./story-profile.ts"
import { backgroundStatistics } from "./term-statistics.ts"

type RankedMember = StoryMember & { centrality: number }

const FULL_LENGTH_WORDS = 400
const GOOD_HEADLINE_WORDS = 5

const folded = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{N}]|^the |\.(?:com|org|net|co\.uk)$/gu, "")

/** The headline without "| Publisher" or "- Publisher" at its end. */
export const withoutPublisher = (headline: string, publisher: string | null): string => {
  const at = Math.max(...[" | ", " - ", " – ", " — "].map((separator) => headline.lastIndexOf(separator)))
  if (at <= 0) return headline
  const tail = folded(headline.slice(at + 3))
  const name = folded(publisher ?? "")
  const namesPublisher = tail.length > 2 && name.length > 2 && (name.includes(tail) || tail.includes(name))
  return namesPublisher || headline[at + 1] === "|" ? headline.slice(0, at).trim() : headline
}

/** Questions, teasers and stubs say less of what happened. */
const plainness = (headline: string): number => {
  const words = headline.split(/\s+/).length
  return (/[?!…]\s*$/.test(headline) ? 0.6 : 1) * Math.min(1, words / GOOD_HEADLINE_WORDS)
}

const centralityIn = (story: StoryProfile, member: StoryMember): number => {
  const profile = { ...member.profile, datePublished: null }
  return similarity(storyOf(member.id, profile), story, backgroundStatistics).score
}

/** The first of the items that no other outdoes. */
const best = <T extends object>(items: readonly T[], worth: (item: T, position: number) => number): T => {
  let [found, most] = [items[0]!, Number.NEGATIVE_INFINITY]
  items.forEach((item, position) => {
    const value = worth(item, position)
    if (value > most) [found, most] = [item, value]
  })
  return found
}

const leadWorth = (member: RankedMember, position: number, count: number): number => {
  const earliness = 1 - position / count
  const fullness = Math.min(1, member.wordCount / FULL_LENGTH_WORDS)
  return member.centrality + 0.25 * earliness + 0.25 * fullness
}

/**
 * Says what a story is from its members, of which there must be one at least: the headline of the most central plainly
 * worded member, and as lead article a central, early and full one. The order of the members does not matter.
 */
export const describeStory = (members: readonly StoryMember[]): StoryDescription => {
  const sorted = [...members].sort(byTimeThenId(({ datePublished }) => datePublished))
  if (sorted.length === 0) throw new Error("a story without members cannot be described")
  const story = sorted.map((member) => storyOf(member.id, member.profile)).reduce(joined)
  const ranked = sorted.map((member) => ({ ...member, centrality: centralityIn(story, member) }))
  const lead = best(ranked, (member, position) => leadWorth(member, position, ranked.length))
  const named = best(ranked, (member) => (0.2 + member.centrality) * plainness(member.headline))
  const headline = withoutPublisher(named.headline, named.publisher)
  return {
    headline,
    leadArticle: lead.id,
    slugBase: slugOf(headline) || "story",
  }
}
