import { slugOf } from "../../lib/slug.ts"
import type { StoryDescription, StoryMember } from "../../model/story.ts"
import { byTimeThenId } from "../by-time.ts"
import { best } from "./best.ts"
import { type Centrality, centralities } from "./centrality.ts"
import { chooseImage } from "./choose-image.ts"
import { chooseLead } from "./choose-lead.ts"
import { plainness } from "./headline-form.ts"
import { repeatedTails, withoutPublisher } from "./without-publisher.ts"

type RankedMember = StoryMember & { centrality: Centrality; bareHeadline: string }

/** Of a text that several members carry one speaks for all. */
const originalsOf = (members: readonly StoryMember[]): StoryMember[] => {
  const ids = new Set(members.map(({ id }) => id))
  return members.filter(({ copyOf }) => copyOf === null || !ids.has(copyOf))
}

const ranked = (members: readonly StoryMember[], originals: readonly StoryMember[]): RankedMember[] => {
  const central = centralities(members, originals)
  const tails = repeatedTails(members)
  return members.map((member, i) => ({
    ...member,
    centrality: central[i]!,
    bareHeadline: withoutPublisher(member.headline, member, tails),
  }))
}

/** Where nothing is central the plainest is taken. */
const CENTRALITY_OF_ANY = 0.02
/** Above 1: a question to the point names a story better than a statement beside it. */
const CENTRALITY_POWER = 1.5

const chooseHeadline = (members: readonly RankedMember[]): string =>
  best(
    members,
    ({ centrality, bareHeadline }) =>
      (CENTRALITY_OF_ANY + centrality.headline) ** CENTRALITY_POWER * plainness(bareHeadline),
  ).bareHeadline

/**
 * Says what a story is from its members, of which there must be one at least: the headline of the most central plainly
 * worded member, as lead article a report that is central, early, full and nobody's copy, unless `chosenLead` is among them,
 * and the picture that goes with the lead. The order of the members does not matter.
 */
export const describeStory = (members: readonly StoryMember[], chosenLead: string | null = null): StoryDescription => {
  if (members.length === 0) throw new Error("a story without members cannot be described")
  const sorted = [...members].sort(byTimeThenId(({ datePublished }) => datePublished))
  const originals = originalsOf(sorted)
  const isOriginal = new Set(originals.map(({ id }) => id))
  const all = ranked(sorted, originals)
  const lead = all.find(({ id }) => id === chosenLead) ?? chooseLead(all.filter(({ id }) => isOriginal.has(id)))
  const headline = chooseHeadline(all)
  return {
    headline,
    leadArticle: lead.id,
    image: chooseImage(sorted, lead),
    slugBase: slugOf(headline) || "story",
  }
}
