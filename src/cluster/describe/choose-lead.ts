import type { StoryMember } from "../../model/story.ts"
import { best } from "./best.ts"
import type { Centrality } from "./centrality.ts"
import { isLiveHeadline, isOpinionHeadline, plainness } from "./headline-form.ts"

const FULL_LENGTH_WORDS = 400
const EARLINESS = 0.25
const FULLNESS = 0.25
const PLAINNESS = 0.15

const LIVE_ADDRESS = /\/(?:[\w-]+-)?live(?:-?blogs?|-?news|-updates?)?\/|[-/]live-?(?:blog|updates?|coverage)\b/i
const OPINION_ADDRESS =
  /\/(?:opinions?|op-eds?|comment(?:isfree|ary)?|columns?|columnists?|editorials?|letters|voices|meinung|kommentare?|opinion(?:es)?|tribunes?)\//i
const OPINION_SECTION =
  /^(?:opinions?|op-ed|comment(?:ary| is free)?|columns?|columnists?|editorials?|letters|analysis|reviews?|meinung|kommentar)\b/i
const LIVE_SECTION = /\blive ?blogs?\b|^live\b/i

const pathOf = (url: string | null): string => url?.replace(/^\w+:\/\/[^/]*/, "") ?? ""

/** Whether it reports: no live blog, no opinion, as far as its headline, section and address say. */
export const isReport = ({ headline, articleSection, url }: StoryMember): boolean => {
  const path = pathOf(url)
  const section = articleSection ?? ""
  const isLive = isLiveHeadline(headline) || LIVE_ADDRESS.test(path) || LIVE_SECTION.test(section)
  return !isLive && !isOpinionHeadline(headline) && !OPINION_ADDRESS.test(path) && !OPINION_SECTION.test(section)
}

/** The member to read first: a report, if there is one, that is central, early and full. They come oldest first. */
export const chooseLead = <M extends StoryMember & { centrality: Centrality }>(originals: readonly M[]): M => {
  const reports = originals.filter(isReport)
  const candidates = reports.length > 0 ? reports : originals
  return best(candidates, ({ centrality, wordCount, headline, datePublished }) => {
    // Of the same time none is earlier: where days alone are known, many are.
    const place = candidates.findIndex((other) => other.datePublished === datePublished)
    const earliness = 1 - place / candidates.length
    const fullness = Math.min(1, wordCount / FULL_LENGTH_WORDS)
    return centrality.body + EARLINESS * earliness + FULLNESS * fullness + PLAINNESS * plainness(headline)
  })
}
